import type { AnyStateMachine } from 'xstate';
import type { AnyMove, Snapshot, SolutionMove } from '../../mechanics/mechanic.ts';
import { start } from '../../mechanics/mechanic.ts';
import { type AnyMechanic, rulesOf } from '../../mechanics/rules.ts';
import { type Level, type Mission, type Puzzle, variantOf } from '../scenario/mission.ts';
import type { Step } from '../scenario/step.ts';
import type { TeamState } from './state.ts';

/** A step with its rules and its machine, compiled once. */
export interface Playable {
  readonly step: Step;
  readonly mechanic: AnyMechanic;
  readonly machine: AnyStateMachine;
}

const compiled = new WeakMap<Step, Playable>();

export function playable(step: Step): Playable {
  const before = compiled.get(step);
  if (before !== undefined) return before;
  const mechanic = rulesOf(step.mechanic);
  const made = { step, mechanic, machine: mechanic.machine(step.board) };
  compiled.set(step, made);
  return made;
}

const known = new WeakMap<Playable, readonly SolutionMove<AnyMove>[]>();

/** The known way through a step, found once: some boards try thousands of cases for it. */
export function solutionOf(step: Playable): readonly SolutionMove<AnyMove>[] {
  const way = known.get(step) ?? step.mechanic.solution(step.step.board);
  known.set(step, way);
  return way;
}

export const puzzleOf = (mission: Mission, id: string): Puzzle | undefined =>
  mission.puzzles.find((puzzle) => puzzle.id === id);

/** The step of a puzzle at a level; undefined when the puzzle has no such step there. */
export function stepAt(puzzle: Puzzle, level: Level, index: number): Playable | undefined {
  const step = variantOf(puzzle, level)?.steps[index];
  return step === undefined ? undefined : playable(step);
}

export const firstSnapshot = (step: Playable): Snapshot<unknown> => start(step.machine);

/** Whether a team has come to its ending. */
export const over = ({ stage }: TeamState): boolean => stage === 'ending' || stage === 'debrief';

export type Door = 'absent' | 'closed' | 'open' | 'solved';

/** Whether a team may open a puzzle. Unlocks are derived from tokens and solved puzzles, never stored. */
export function door(puzzle: Puzzle, team: Pick<TeamState, 'level' | 'progress'>): Door {
  if (team.progress.puzzles[puzzle.id]?.solved) return 'solved';
  if (variantOf(puzzle, team.level) === undefined) return 'absent';
  if (puzzle.opens === 'start') return 'open';
  const { opens } = puzzle;
  const met =
    'tokens' in opens
      ? opens.tokens.every((token) => team.progress.tokens.includes(token))
      : opens.solved.every((other) => team.progress.solved.includes(other));
  return met ? 'open' : 'closed';
}
