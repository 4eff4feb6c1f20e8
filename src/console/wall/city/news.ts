import type { WallParts, WallTeam } from '../../../core/session/seen-wall.ts';
import { isOver } from './order.ts';

/** What concerns the whole room: the pause, the end of time, the whole Cité lit. */
export type News = 'paused' | 'time-over' | 'all-lit';

export function newsOf(
  clock: Pick<WallParts['clock'], 'state'>,
  teams: readonly Pick<WallTeam, 'stage' | 'breached'>[],
): News | undefined {
  if (teams.length > 0 && teams.every(isOver)) return 'all-lit';
  if (clock.state === 'paused') return 'paused';
  return teams.some((team) => team.breached && !isOver(team)) ? 'time-over' : undefined;
}
