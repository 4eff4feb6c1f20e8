import { played } from '../../core/session/clock.ts';
import type { Clock, Played, Settings, TeamClock } from '../../core/session/state.ts';

/** A team's own play: the session's, without what it was paused alone. */
export const ownPlay = (clock: Clock, team: TeamClock, now: number): Played =>
  (team.heldAt ?? played(clock, now)) - team.out;

/** Play after which the session's time is over, for a team when one is given; null without a clock. */
export const limitOf = ({ limit }: Pick<Settings, 'limit'>, clock: Clock, team?: TeamClock): Played | null =>
  limit === null ? null : limit + clock.bonus + (team?.bonus ?? 0);

/** What the clock of the group shows: time left, or time played when there is no clock. */
export function groupClock(settings: Pick<Settings, 'limit'>, clock: Clock, now: number) {
  const spent = played(clock, now);
  const limit = limitOf(settings, clock);
  return limit === null
    ? { counts: 'up' as const, ms: spent, over: false }
    : { counts: 'down' as const, ms: Math.max(0, limit - spent), over: spent >= limit };
}

/** Milliseconds as minutes and seconds: 12:05. */
export function face(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whole minutes of a duration, for sentences. */
export const minutesOf = (ms: number): number => Math.round(ms / 60_000);
