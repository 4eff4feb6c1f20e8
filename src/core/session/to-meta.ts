import type { Mission, Puzzle } from '../scenario/mission.ts';
import { variantOf } from '../scenario/mission.ts';
import { solve } from './decide-move.ts';
import type { Event } from './event.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { TeamState } from './state.ts';
import { door, firstSnapshot, over, stepAt } from './steps.ts';

/** The way to the last puzzle for a team that is late: what it has not found is shown to it, and the door opens before it. */
export function toMeta(mission: Mission, team: TeamState): readonly Event[] | Refusal {
  if (over(team)) return refuse('wrong-stage');
  const meta = mission.puzzles.find(({ role }) => role === 'meta');
  const first = meta === undefined ? undefined : stepAt(meta, team.level, 0);
  if (meta === undefined || first === undefined) return refuse('unknown-puzzle');
  if (door(meta, team) === 'solved') return refuse('already-solved');
  if (door(meta, team) === 'open') return refuse('nothing-happens');
  const shown = neededFor(meta, mission).flatMap((puzzle): Event[] => {
    const last = stepAt(puzzle, team.level, (variantOf(puzzle, team.level)?.steps.length ?? 0) - 1);
    if (last === undefined || door(puzzle, team) === 'solved') return [];
    const step = (variantOf(puzzle, team.level)?.steps.length ?? 1) - 1;
    return [
      {
        type: 'passed',
        team: team.id,
        puzzle: puzzle.id,
        step,
        snapshot: solve(last),
        forced: true,
        shown: true,
        ...(puzzle.gives === undefined ? {} : { token: puzzle.gives }),
      },
    ];
  });
  const begun = team.progress.puzzles[meta.id] !== undefined;
  const opened: Event = {
    type: 'opened',
    team: team.id,
    puzzle: meta.id,
    ...(begun ? {} : { snapshot: firstSnapshot(first) }),
  };
  return [...shown, opened];
}

/** The puzzles that a door waits for, and those that these wait for. */
function neededFor({ opens }: Puzzle, mission: Mission): Puzzle[] {
  if (opens === 'start') return [];
  const before = mission.puzzles.filter(({ id, gives }) =>
    'tokens' in opens ? gives !== undefined && opens.tokens.includes(gives) : opens.solved.includes(id),
  );
  return [...new Set(before.flatMap((puzzle) => [...neededFor(puzzle, mission), puzzle]))];
}
