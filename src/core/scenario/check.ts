import { prove, type StepProof } from '../proof/prove.ts';
import { type CompiledMission, compile, type Overlay } from './compile.ts';
import { consistent } from './consistent.ts';
import type { Problem } from './problem.ts';
import { type Reading, read } from './read.ts';
import { tooLong, translated } from './sentences.ts';

export interface Checked {
  readonly problems: readonly Problem[];
  readonly place: Reading['place'];
  /** The first step that found problems: the next ones wait until they are mended. */
  readonly stoppedAt?: 'well-formed' | 'consistent' | 'proved';
  readonly compiled?: CompiledMission;
  readonly proof?: readonly StepProof[];
}

/** The first two steps: well-formed → consistent. What passes can be played; whether it can be finished is for `check`. */
export function compileChecked(source: string, overlays: readonly Overlay[], pictures: readonly string[]): Checked {
  const { mission, problems, place } = read(source);
  if (mission === undefined) return { problems, place, stoppedAt: 'well-formed' };
  const loose = [
    ...consistent(mission, pictures),
    ...tooLong(mission),
    ...overlays.flatMap((overlay) => translated(mission, overlay)),
  ];
  if (loose.length > 0) return { problems: loose, place, stoppedAt: 'consistent' };
  return { problems: [], place, compiled: compile(mission, overlays) };
}

/** Reads a mission in three steps: well-formed → consistent → proved. `limit`: states of a step that are visited at most. */
export function check(
  source: string,
  overlays: readonly Overlay[],
  pictures: readonly string[],
  limit?: number,
): Checked {
  const checked = compileChecked(source, overlays, pictures);
  if (checked.compiled === undefined) return checked;
  const proof = prove(checked.compiled.mission, limit);
  return proof.problems.length > 0
    ? { problems: proof.problems, place: checked.place, stoppedAt: 'proved' }
    : { ...checked, proof: proof.steps };
}
