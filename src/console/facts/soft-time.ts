import { type DebriefStep, type Led, STEP_TIMES } from '../../core/session/led.ts';

/** How a step of the debrief stands in the time that is meant for it. Nothing happens when it is over. */
export interface SoftTime {
  readonly spent: number;
  readonly of: number;
  /** From 0 to 1. */
  readonly share: number;
  readonly over: boolean;
}

/** `now`: the authority's time, epoch milliseconds. */
export function softTime(step: DebriefStep, { since }: Pick<Led, 'since'>, now: number): SoftTime {
  const of = STEP_TIMES[step];
  const spent = Math.max(0, now - since);
  return { spent, of, share: Math.min(1, spent / of), over: spent >= of };
}
