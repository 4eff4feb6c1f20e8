import type { Report } from '../../core/debrief/report.ts';
import type { SeenLed } from '../../core/session/seen-led.ts';
import { STEPS, type StepId } from './steps.ts';

/** The step that is led for everybody; undefined while this screen goes at its own pace. */
export const ledStep = (led: SeenLed | null): StepId | undefined => STEPS.find(({ id }) => id === led?.step)?.id;

/** How many steps can be opened: one may look back from the step that is led, not run ahead of the group. */
export function openSteps(led: SeenLed | null): number {
  const at = STEPS.findIndex(({ id }) => id === led?.step);
  return at < 0 ? STEPS.length : at + 1;
}

interface Situations {
  readonly now: Report['transfer'];
  /** Those that the group has talked about already. */
  readonly before: Report['transfer'];
  /** What is said to an answer waits until the whole group is shown its answers. */
  readonly held: boolean;
}

/** The situations that this screen shows: all of them at its own pace, one after the other when they are answered together. */
export function situationsOf(transfer: Report['transfer'], led: SeenLed | null): Situations {
  if (led?.step !== 'transfer') return { now: transfer, before: [], held: false };
  const page = Math.min(led.page ?? 0, transfer.length - 1);
  return { now: transfer.slice(page, page + 1), before: transfer.slice(0, Math.max(0, page)), held: !led.answers };
}
