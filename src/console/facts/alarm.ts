import type { LogLine } from '../../core/session/log.ts';
import type { MasterTeam } from '../../core/session/seen-master.ts';
import type { Clock, Played, Settings } from '../../core/session/state.ts';
import { ownPlay } from './clock.ts';

/** How worried to be about a team that does not move on. */
type Alarm = 'none' | 'uneasy' | 'stuck';

/** What calls for the game master's eye, the most pressing first. */
export type Call = 'help' | 'stuck' | 'no-screen' | 'uneasy';

/** Play since a team last got nearer, or was told to start all over (epoch milliseconds); 0 where nothing is expected of it. */
export function stillFor(team: MasterTeam, clock: Clock, now: number, restartedAt = 0): Played {
  if (team.stage === 'ending' || team.stage === 'debrief' || clock.state === 'ready') return 0;
  return Math.max(0, Math.min(ownPlay(clock, team.clock, now) - team.movedAt, now - restartedAt));
}

/** When each team was last told to start all over: nothing of its play says so. */
export const restarts = (lines: readonly LogLine[]): ReadonlyMap<string, number> =>
  new Map(
    lines.flatMap(({ at, entries }) =>
      entries.flatMap((entry) => (entry.type === 'team-reset' ? [[entry.team, at] as const] : [])),
    ),
  );

function alarmOf(still: Played, [uneasy, stuck]: Settings['stuck']): Alarm {
  if (still >= stuck) return 'stuck';
  return still >= uneasy ? 'uneasy' : 'none';
}

/** Why a team calls for the game master's eye. */
export function callsOf(
  team: MasterTeam,
  clock: Clock,
  settings: Pick<Settings, 'stuck'>,
  now: number,
  restartedAt?: number,
): Call[] {
  const alarm = alarmOf(stillFor(team, clock, now, restartedAt), settings.stuck);
  const playing = team.stage !== 'ending' && team.stage !== 'debrief';
  const alone = playing && clock.state === 'running' && !team.screens.some(({ link }) => link.state !== 'away');
  return [
    ...(team.help ? ['help' as const] : []),
    ...(alarm === 'stuck' ? ['stuck' as const] : []),
    ...(alone ? ['no-screen' as const] : []),
    ...(alarm === 'uneasy' ? ['uneasy' as const] : []),
  ];
}

/** Calls that were not there a moment ago: each is told once. */
export function newCalls(
  before: ReadonlyMap<string, readonly Call[]>,
  now: ReadonlyMap<string, readonly Call[]>,
): { readonly team: string; readonly call: Call }[] {
  return [...now].flatMap(([team, calls]) =>
    calls.filter((call) => before.get(team)?.includes(call) !== true).map((call) => ({ team, call })),
  );
}
