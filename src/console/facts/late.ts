import type { MasterSession, MasterTeam } from '../../core/session/seen-master.ts';
import type { Clock } from '../../core/session/state.ts';
import { limitOf, ownPlay } from './clock.ts';

/** Of a mission of fifteen minutes, minute twelve: after it a team on its way has no time left for a station. */
const LATE = 12 / 15;
const MINUTE = 60_000;

type About = Pick<MasterSession, 'settings'> & {
  readonly mission: Pick<MasterSession['mission'], 'minutes' | 'puzzles'>;
};

/** Whether a team can still be taken to the last puzzle: it plays, and that door is closed to it. */
export function canGoToMeta({ mission }: Pick<About, 'mission'>, team: Pick<MasterTeam, 'stage' | 'doors'>): boolean {
  if (team.stage === 'ending' || team.stage === 'debrief') return false;
  const meta = mission.puzzles.find(({ role }) => role === 'meta');
  return team.doors.some(({ puzzle, door }) => puzzle === meta?.id && door === 'closed');
}

/** Whether the console offers it by itself: the team is so far behind that it would not come to the end. */
export function isLate(about: About, team: MasterTeam, clock: Clock, now: number): boolean {
  if (clock.state === 'ready' || !canGoToMeta(about, team)) return false;
  const limit = limitOf(about.settings, clock, team.clock) ?? about.mission.minutes * MINUTE;
  return ownPlay(clock, team.clock, now) >= limit * LATE;
}

/** Whether a team is done while others still play. */
export const isEarly = (team: Pick<MasterTeam, 'id' | 'stage'>, teams: readonly Pick<MasterTeam, 'stage'>[]): boolean =>
  team.stage === 'debrief' && teams.some(({ stage }) => stage !== 'debrief' && stage !== 'ending');
