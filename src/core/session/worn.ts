import type { Line } from '../scenario/line.ts';
import { type Mission, puzzlesAt, variantOf } from '../scenario/mission.ts';
import type { PuzzleState, TeamState } from './state.ts';

/**
 * What Archie has put on so far (ids of props, in the order of the mission), by the lines that a team is past: those of
 * the briefing, of each step that it is beyond or at work on, of each puzzle that it solved. A line that is still being
 * said is not among them: he puts that on as he says it.
 */
export function wornBy(mission: Mission, { stage, level, progress }: TeamState): string[] {
  const told = stage === 'briefing' ? [] : [...mission.briefing.lines];
  for (const puzzle of puzzlesAt(mission, level)) {
    const variant = variantOf(puzzle, level);
    const kept = progress.puzzles[puzzle.id];
    if (variant === undefined || kept === undefined) continue;
    const past = kept.step + (kept.solved || atWork(kept) ? 1 : 0);
    told.push(...variant.steps.slice(0, past).flatMap(({ opening }) => opening ?? []));
    if (kept.solved) told.push(...(variant.solved ?? []));
  }
  return [...new Set(told.flatMap(({ prop }: Line) => (prop === undefined ? [] : [prop])))];
}

/** The team did something on the open step, so its opening was read. */
const atWork = ({ read, wrong, movedAt, openedAt }: PuzzleState): boolean =>
  read.length > 0 || wrong > 0 || movedAt > openedAt;
