import type { Clock, Played, SessionState, TeamState } from './state.ts';

/** Milliseconds of the session's play at an instant. */
export function played(clock: Clock, now: number): Played {
  return clock.state === 'running' ? clock.spent + Math.max(0, now - clock.since) : clock.spent;
}

/** Milliseconds of a team's own play: the session's, without what it was paused alone. */
export function teamPlayed(state: SessionState, team: TeamState, now: number): Played {
  return (team.clock.heldAt ?? played(state.clock, now)) - team.clock.out;
}

/** Milliseconds of play that a team has left; null without a clock; never below zero. */
export function left(state: SessionState, team: TeamState, now: number): number | null {
  const limit = limitOf(state, team);
  return limit === null ? null : Math.max(0, limit - teamPlayed(state, team, now));
}

/** Play after which a team's time is over; null without a clock. */
export function limitOf(state: SessionState, team: TeamState): Played | null {
  const { limit } = state.settings;
  return limit === null ? null : limit + state.clock.bonus + team.clock.bonus;
}

/** The instant at which a team will have played so long; undefined while its time does not run. */
export function instantOf(state: SessionState, team: TeamState, spent: Played): number | undefined {
  const { clock } = state;
  if (clock.state !== 'running' || team.clock.heldAt !== null) return undefined;
  return clock.since + (spent + team.clock.out - clock.spent);
}

/** Whether a team's time runs. */
export const runs = (state: SessionState, team: TeamState): boolean =>
  state.clock.state === 'running' && team.clock.heldAt === null;
