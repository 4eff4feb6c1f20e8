import { goneWay } from '../proof/counterexample.ts';
import type { Proof } from '../proof/prove.ts';
import type { Kept } from '../session/store.ts';
import { type Checked, check } from './check.ts';
import type { CompiledMission, Overlay } from './compile.ts';
import type { Language } from './language.ts';
import type { Place } from './place.ts';
import { type Problem, problem } from './problem.ts';
import { readOverlay } from './read.ts';

/** A mission as it lies on a disk: its file and those that translate it. */
export interface MissionFiles {
  readonly name: string;
  readonly source: string;
  readonly overlays: readonly { readonly name: string; readonly language: Language; readonly source: string }[];
}

/** A problem, with the file in which it stands. */
export interface Found extends Place {
  readonly file: string;
  readonly problem: Problem;
  /** A session that goes the shortest way to the problem, where there is one. */
  readonly counterexample?: Kept;
}

export interface CheckedFiles {
  /** By file and place. */
  readonly found: readonly Found[];
  readonly compiled?: CompiledMission;
  readonly proof?: Proof;
}

/** Checks a mission with its translations. `pictures` = ids of built-in pictures; `by` = how far it is checked. */
export function checkFiles(
  { name, source, overlays }: MissionFiles,
  pictures: readonly string[],
  by: (source: string, overlays: readonly Overlay[], pictures: readonly string[]) => Checked = check,
): CheckedFiles {
  const readings = overlays.map((file) => ({ file, reading: readOverlay(file.source, file.language) }));
  const good = readings.flatMap(({ reading: { overlay } }): Overlay[] => (overlay === undefined ? [] : [overlay]));
  const { problems, place, compiled, proof } = by(source, good, pictures);
  const located = (problem: Problem): Found => {
    const translated = readings.find(({ file }) => file.language === problem.overlay);
    const where = (translated?.reading.place ?? place)(problem.path);
    const { way } = problem;
    const shown = way === undefined || compiled === undefined ? {} : { counterexample: goneWay(compiled, way) };
    return { file: translated?.file.name ?? name, ...where, problem, ...shown };
  };
  const own = name.replace(/^.*[\\/]/, '').replace(/\.json$/, '');
  const misnamed =
    compiled === undefined || compiled.mission.id === own
      ? []
      : [problem('name-of-file', ['id'], { id: compiled.mission.id, file: own })];
  const found = [...problems, ...misnamed, ...readings.flatMap(({ reading }) => reading.problems)].map(located);
  return found.length > 0 || compiled === undefined
    ? { found: found.sort(inReadingOrder) }
    : { found, compiled, ...(proof === undefined ? {} : { proof }) };
}

const inReadingOrder = (one: Found, other: Found): number =>
  // The mission's own file has the shorter name: it comes before its translations.
  one.file.length - other.file.length || one.line - other.line || one.column - other.column;
