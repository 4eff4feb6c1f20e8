import { type Proof, prove } from '../proof/prove.ts';
import { type CompiledMission, compile, type Overlay } from './compile.ts';
import { consistent } from './consistent.ts';
import type { Mission } from './mission.ts';
import { namesTranslated } from './names-written.ts';
import type { Problem } from './problem.ts';
import { type Reading, read } from './read.ts';
import { tooLong, translated } from './sentences.ts';

export interface Checked {
  readonly problems: readonly Problem[];
  readonly place: Reading['place'];
  /** The first step that found problems: the next ones wait until they are mended. */
  readonly stoppedAt?: 'well-formed' | 'consistent' | 'proved';
  /** The mission as its author wrote it, once it is well-formed. */
  readonly authored?: Mission;
  /** Set as soon as it is consistent: what the proof then finds is shown on it. */
  readonly compiled?: CompiledMission;
  /** Set once all is proved. */
  readonly proof?: Proof;
}

/** The first two steps: well-formed → consistent. What passes can be played; whether it can be finished is for `check`. */
export function compileChecked(source: string, overlays: readonly Overlay[], pictures: readonly string[]): Checked {
  const { mission, problems, place } = read(source);
  if (mission === undefined) return { problems, place, stoppedAt: 'well-formed' };
  const loose = [
    ...consistent(mission, pictures),
    ...tooLong(mission),
    ...overlays.flatMap((overlay) => [...translated(mission, overlay), ...namesTranslated(mission, overlay)]),
  ];
  if (loose.length > 0) return { problems: loose, place, stoppedAt: 'consistent', authored: mission };
  return { problems: [], place, authored: mission, compiled: compile(mission, overlays) };
}

/** Reads a mission in three steps: well-formed → consistent → proved. `limit`: states of a step that are visited at most. */
export function check(
  source: string,
  overlays: readonly Overlay[],
  pictures: readonly string[],
  limit?: number,
): Checked {
  const checked = compileChecked(source, overlays, pictures);
  return checked.compiled === undefined ? checked : proved(checked, prove(checked.compiled, limit));
}

/** The third step, when the proof was made elsewhere. */
export const proved = (checked: Checked, proof: Proof): Checked =>
  proof.problems.length > 0 ? { ...checked, problems: proof.problems, stoppedAt: 'proved' } : { ...checked, proof };
