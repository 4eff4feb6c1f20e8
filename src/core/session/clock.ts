import type { Clock, Played, SessionState } from './state.ts';

/** Milliseconds of play at an instant. */
export function played(clock: Clock, now: number): Played {
  return clock.state === 'running' ? clock.spent + Math.max(0, now - clock.since) : clock.spent;
}

/** Milliseconds of play that are left; null without a clock; never below zero. */
export function left(state: SessionState, now: number): number | null {
  const { limit } = state.settings;
  return limit === null ? null : Math.max(0, limit + state.clock.bonus - played(state.clock, now));
}

/** The instant at which so much play will have been spent; undefined while time does not run. */
export function instantOf(clock: Clock, spent: Played): number | undefined {
  return clock.state === 'running' ? clock.since + (spent - clock.spent) : undefined;
}
