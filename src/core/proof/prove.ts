import type { AnyMove } from '../../mechanics/mechanic.ts';
import { LEVELS } from '../scenario/consistent.ts';
import type { Lens } from '../scenario/lens.ts';
import { type Level, type Mission, type Puzzle, puzzlesAt, variantOf } from '../scenario/mission.ts';
import { type Problem, problem, type Term } from '../scenario/problem.ts';
import type { Path } from '../scenario/walk.ts';
import { solve } from '../session/decide-move.ts';
import { door, firstSnapshot, type Playable, playable } from '../session/steps.ts';
import { explore } from './explore.ts';

/** One step, as the proof found it. */
export interface StepProof {
  readonly puzzle: string;
  readonly level: Level;
  readonly step: number;
  readonly states: number;
  readonly solved: number;
  readonly whole: boolean;
}

export interface Proof {
  readonly problems: readonly Problem[];
  readonly steps: readonly StepProof[];
}

/** Step three of checking: can every team finish, whatever it does, and is no seat enough alone? Time does not exist here. */
export function prove(mission: Mission, limit?: number): Proof {
  const problems: Problem[] = [];
  const steps: StepProof[] = [];
  const met = new Set<string>();
  mission.puzzles.forEach((puzzle, index) => {
    for (const level of LEVELS) {
      const variant = variantOf(puzzle, level);
      variant?.steps.forEach((step, at) => {
        const path = ['puzzles', index, 'levels', String(level), 'steps', at];
        const found = proveStep(playable(step), path, limit);
        problems.push(...found.problems, ...seats(puzzle, playable(step), path));
        for (const misconception of found.misconceptions) met.add(misconception);
        steps.push({
          puzzle: puzzle.id,
          level,
          step: at,
          states: found.states,
          solved: found.solved,
          whole: found.whole,
        });
      });
    }
  });
  problems.push(...LEVELS.flatMap((level) => unlocks(mission, level)));
  mission.misconceptions.forEach(({ id }, index) => {
    if (!met.has(id)) problems.push(problem('misconception-never-met', ['misconceptions', index], { id }));
  });
  return { problems, steps };
}

const words = (moves: readonly AnyMove[]): string | Term =>
  moves.length === 0 ? { term: 'start' } : moves.map((move) => JSON.stringify(move)).join(' → ');

function proveStep(step: Playable, path: Path, limit?: number) {
  const problems: Problem[] = [];
  const solution = [...path, 'board'];
  if (firstSnapshot(step).value === 'solved') problems.push(problem('start-solved', solution));
  const end = solve(step);
  if (end.value !== 'solved')
    problems.push(problem('solution-fails', solution, { found: JSON.stringify(end.context) }));
  const found = explore(step, limit);
  // What cannot be solved at all is told once.
  if (found.deadEnd !== undefined && end.value === 'solved')
    problems.push(problem('dead-end', solution, { moves: words(found.deadEnd) }));
  if (found.stuck !== undefined) problems.push(problem('clear-refused', solution, { moves: words(found.stuck) }));
  return { ...found, problems };
}

/** Each deduction has a document on its lens, and with two screens or more no seat has all the lenses that the deductions need. */
function seats(puzzle: Puzzle, { step, mechanic }: Playable, path: Path): Problem[] {
  const last = solve(playable(step)).context;
  const missing = step.deductions.flatMap(({ lens, about }, index) => {
    const here = [...path, 'deductions', index];
    if (about.length === 0) {
      const told =
        step.documents.some((document) => document.lens === lens) || mechanic.sheet(step.board, last, lens).length > 0;
      return told ? [] : [problem('lens-without-document', here, { lens })];
    }
    const rows = mechanic.sheet(step.board, last, lens);
    return about
      .filter((thing) => !rows.some((row) => row.about === thing))
      .map((thing) => problem('deduction-without-document', here, { lens, about: thing }));
  });
  if (step.deductions.length === 0) return [problem('no-deduction', [...path, 'deductions'])];
  const needed = new Set<Lens>(step.deductions.map(({ lens }) => lens));
  const alone = (['2', '3', '4'] as const).flatMap((screens) =>
    puzzle.layouts[screens]
      .filter((seat) => [...needed].every((lens) => seat.includes(lens)))
      .map((seat) => problem('seat-knows-all', [...path, 'deductions'], { screens, seat: seat.join(', ') })),
  );
  return [...missing, ...alone];
}

/** Walks the unlock graph: every puzzle of the level can be opened, in whatever order the others are solved. */
function unlocks(mission: Mission, level: Level): Problem[] {
  const puzzles = puzzlesAt(mission, level);
  const solved: string[] = [];
  const tokens: string[] = [];
  for (let grew = true; grew; ) {
    grew = false;
    for (const puzzle of puzzles) {
      if (solved.includes(puzzle.id)) continue;
      const state = door(puzzle, { level, progress: { puzzles: {}, tokens, solved } });
      if (state !== 'open') continue;
      solved.push(puzzle.id);
      if (puzzle.gives !== undefined) tokens.push(puzzle.gives);
      grew = true;
    }
  }
  return puzzles
    .filter(({ id }) => !solved.includes(id))
    .map(({ id }) =>
      problem('never-opens', ['puzzles', mission.puzzles.findIndex((puzzle) => puzzle.id === id), 'opens'], {
        id,
        level,
      }),
    );
}
