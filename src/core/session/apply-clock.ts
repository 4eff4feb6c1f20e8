import { played } from './clock.ts';
import type { Event } from './event.ts';
import type { SessionState } from './state.ts';

const CLOCK = ['started', 'paused', 'resumed', 'extended', 'clock-set', 'away'] as const;
export type ClockEvent = Extract<Event, { type: (typeof CLOCK)[number] }>;

export const isClockEvent = (event: Event): event is ClockEvent => CLOCK.some((type) => type === event.type);

/** What happens to the session's clock. */
export function applyClock(state: SessionState, event: ClockEvent, at: number): SessionState {
  const { clock } = state;
  switch (event.type) {
    case 'started':
      // What the group before can be given back ends where this one begins to play.
      return { ...state, group: { ...state.group, before: null }, clock: { ...clock, state: 'running', since: at } };
    case 'resumed':
      return { ...state, clock: { ...clock, state: 'running', since: at } };
    case 'paused':
      return { ...state, clock: { ...clock, state: 'paused', spent: played(clock, at) } };
    case 'extended':
      return { ...state, clock: { ...clock, bonus: clock.bonus + event.ms } };
    case 'clock-set':
      return { ...state, settings: { ...state.settings, limit: event.limit, clockShown: event.shown } };
    case 'away':
      return {
        ...state,
        clock: { ...clock, since: Math.min(at, clock.since + event.ms), spent: before(state, event.ms, at) },
      };
  }
}

/** When more time was away than has run since `since`, the rest is taken from what was spent. */
function before(state: SessionState, ms: number, at: number): number {
  const { clock } = state;
  if (clock.state !== 'running') return clock.spent;
  const over = ms - (at - clock.since);
  return over > 0 ? Math.max(0, clock.spent - over) : clock.spent;
}
