import { played } from '../../../core/session/clock.ts';
import type { WallParts } from '../../../core/session/seen-wall.ts';

type WallClock = WallParts['clock'];

/** Milliseconds of play that the session has left; null without a clock. */
function leftOf(clock: WallClock, now: number): number | null {
  return clock.limit === null ? null : Math.max(0, clock.limit + clock.bonus - played(clock, now));
}

/** Whole minutes to show, rounded up so that the last one is a minute; null when no clock is shown. */
export function minutesShown(clock: WallClock, now: number): number | null {
  const left = clock.shown ? leftOf(clock, now) : null;
  return left === null ? null : Math.ceil(left / 60_000);
}

/** Part of the time that is left, from 0 to 1. */
export function partLeft(clock: WallClock, now: number): number {
  const left = leftOf(clock, now);
  const all = (clock.limit ?? 0) + clock.bonus;
  return left === null || all <= 0 ? 1 : Math.min(1, left / all);
}
