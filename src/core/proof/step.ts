import type { CompiledMission } from '../scenario/compile.ts';
import { LEVELS } from '../scenario/consistent.ts';
import { find } from '../scenario/find.ts';
import { type Level, type Mission, variantOf } from '../scenario/mission.ts';
import { type Problem, problem } from '../scenario/problem.ts';
import type { Path } from '../scenario/walk.ts';
import { solve } from '../session/decide-move.ts';
import { firstSnapshot, type Playable, solutionOf, stepAt } from '../session/steps.ts';
import { explore } from './explore.ts';
import { proveSeats } from './seats.ts';
import { neverShown, unshownOn, untold } from './texts.ts';
import type { Way, WayAct } from './way.ts';
import { wayWords } from './way-words.ts';

/** Where a step stands in a mission. */
export interface StepAt {
  readonly puzzle: string;
  readonly level: Level;
  /** Index among the steps of the puzzle at that level. */
  readonly step: number;
}

/** One step, as the proof found it. */
export interface StepProof extends StepAt {
  readonly states: number;
  readonly solved: number;
  readonly whole: boolean;
  /** Texts of the board that no visited state shows, where not every state could be visited. */
  readonly undecided: number;
}

/** A step that was proved by itself: plain data, so that it can come from another thread. */
export interface StepFound extends StepProof {
  readonly problems: readonly Problem[];
  readonly misconceptions: readonly string[];
}

/** Every step of a mission, in the order of its file. */
export const stepsIn = (mission: Mission): StepAt[] =>
  mission.puzzles.flatMap((puzzle) =>
    LEVELS.flatMap((level) =>
      (variantOf(puzzle, level)?.steps ?? []).map((_, step) => ({ puzzle: puzzle.id, level, step })),
    ),
  );

/** Proves one step by itself: it has an end that can always be reached, its texts are shown, and no seat is enough. */
export function proveStep(compiled: CompiledMission, at: StepAt, limit?: number): StepFound {
  const { mission, catalogues } = compiled;
  const index = mission.puzzles.findIndex(({ id }) => id === at.puzzle);
  const puzzle = mission.puzzles[index];
  const here = puzzle === undefined ? undefined : stepAt(puzzle, at.level, at.step);
  if (puzzle === undefined || here === undefined) throw new Error(`There is no step ${JSON.stringify(at)}.`);
  const path: Path = ['puzzles', index, 'levels', String(at.level), 'steps', at.step];
  const found = explore(here, limit);
  const { states, solved, whole, misconceptions } = found;
  const missing = unshownOn(here, found);
  const sentenceOf = (text: string) => catalogues[mission.language]?.[text] ?? text;
  return {
    ...at,
    states,
    solved,
    whole,
    undecided: whole ? 0 : missing.size,
    misconceptions: [...misconceptions],
    problems: [
      ...ends(compiled, here, at, path, found),
      ...proveSeats(puzzle, index, here, path),
      ...tells(compiled, here, at, path),
      ...(whole ? neverShown(here, missing, path, sentenceOf) : []),
    ],
  };
}

function ends(
  compiled: CompiledMission,
  here: Playable,
  at: StepAt,
  path: Path,
  { deadEnd, stuck }: ReturnType<typeof explore>,
): Problem[] {
  const board = [...path, 'board'];
  const problems: Problem[] = [];
  const end = solve(here);
  const failing = (code: 'dead-end' | 'clear-refused', moves: NonNullable<typeof deadEnd>): Problem => {
    const way = wayThrough(at, moves);
    return problem(code, board, { moves: wayWords(compiled, way) }, way);
  };
  if (firstSnapshot(here).value === 'solved') problems.push(problem('start-solved', board, {}, wayThrough(at, [])));
  if (end.value !== 'solved') {
    const way = wayThrough(
      at,
      solutionOf(here).map(({ move }) => move),
    );
    problems.push(problem('solution-fails', board, { found: JSON.stringify(end.context) }, way));
  }
  // What cannot be solved at all is told once.
  if (deadEnd !== undefined && end.value === 'solved') problems.push(failing('dead-end', deadEnd));
  if (stuck !== undefined) problems.push(failing('clear-refused', stuck));
  return problems;
}

function tells(compiled: CompiledMission, here: Playable, at: StepAt, path: Path): Problem[] {
  const moves = solutionOf(here).map(({ move }) => move);
  // The first says enough: whoever gives it a document is told of the next.
  return untold(here)
    .slice(0, 1)
    .map((index) => {
      const way = wayThrough(at, moves.slice(0, index + 1));
      return problem('solution-untold', [...path, 'documents'], { moves: wayWords(compiled, way) }, way);
    });
}

/** A way to a step and then through it. */
function wayThrough({ puzzle, level, step }: StepAt, moves: readonly { readonly type: string }[]): Way {
  const acts: WayAct[] = [
    { do: 'reach', puzzle, step },
    ...moves.map((move): WayAct => ({ do: 'move', puzzle, step, move })),
  ];
  return { level, acts };
}

/** The misconceptions that a step's board names, whether or not a move reveals them. */
export function misconceptionsNamed({ mission }: CompiledMission, { puzzle, level, step }: StepAt): string[] {
  const steps = mission.puzzles.find(({ id }) => id === puzzle)?.levels[level === 1 ? '1' : '2']?.steps;
  return find(steps?.[step]?.board, ['misconception']).map(({ id }) => id);
}
