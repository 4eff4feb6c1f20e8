import { LENSES, type Lens } from '../scenario/lens.ts';
import type { Played, PuzzleState, SessionState, TeamState } from './state.ts';

/** Hints per step: look here → think of this → do this. */
export const HINTS = 3;

/** A lens that nobody has opened after so much play on a puzzle is called by Archie. */
const LENS_CALL = 40_000;

/** The puzzle in hand, when it is still open. */
export function inHand(team: TeamState): { readonly id: string; readonly puzzle: PuzzleState } | undefined {
  const puzzle = team.at === null ? undefined : team.progress.puzzles[team.at];
  return team.stage !== 'puzzle' || team.at === null || puzzle === undefined || puzzle.solved
    ? undefined
    : { id: team.at, puzzle };
}

export const taken = (puzzle: PuzzleState): number => puzzle.hints[puzzle.step] ?? 0;

/** When a hint is offered by itself (play); undefined when one lies ready already or none is left. */
export function offerAt(state: SessionState, team: TeamState, puzzle: PuzzleState): Played | undefined {
  if (puzzle.offered > 0 || taken(puzzle) >= HINTS || !(team.offers ?? state.settings.offers)) return undefined;
  return puzzle.wrong >= state.settings.hintTries ? 0 : puzzle.movedAt + state.settings.hintAfter;
}

/** When Archie next names a lens that nobody has opened (play), and which. */
export function callAt(puzzle: PuzzleState): { readonly lens: Lens; readonly at: Played } | undefined {
  const lens = LENSES.find((candidate) => !puzzle.read.includes(candidate) && !puzzle.called.includes(candidate));
  return lens === undefined ? undefined : { lens, at: puzzle.openedAt + LENS_CALL * (puzzle.called.length + 1) };
}
