import { type Mission, variantOf } from '../scenario/mission.ts';
import type { Event } from './event.ts';
import type { PuzzleState, SessionState, TeamState } from './state.ts';
import { firstSnapshot, playable, puzzleOf } from './steps.ts';

/** Open puzzles whose kept context no longer fits the rules of this version: each starts again, the rest of the session stays. */
export function misfits(mission: Mission, state: SessionState): Event[] {
  return Object.values(state.teams).flatMap((team) => {
    const puzzles = Object.entries(team.progress.puzzles).flatMap(([id, kept]) => misfit(mission, team, id, kept));
    return puzzles.length === 0 ? [] : [{ type: 'restarted' as const, team: team.id, puzzles }];
  });
}

type Restarted = Extract<Event, { type: 'restarted' }>['puzzles'][number];

function misfit(mission: Mission, team: TeamState, id: string, kept: PuzzleState): Restarted[] {
  const puzzle = puzzleOf(mission, id);
  const steps = puzzle === undefined ? undefined : variantOf(puzzle, team.level)?.steps;
  const first = steps?.[0];
  if (kept.solved || first === undefined) return [];
  const step = steps?.[kept.step];
  const fits = step !== undefined && playable(step).mechanic.context.safeParse(kept.snapshot.context).success;
  return fits ? [] : [{ puzzle: id, snapshot: firstSnapshot(playable(first)) }];
}
