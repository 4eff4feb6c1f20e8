import { useEffect, useState } from 'preact/hooks';
import type { SeenLed } from '../../core/session/seen-led.ts';
import { ledStep } from './led.ts';
import type { StepId } from './steps.ts';

/** The step that a screen shows: it goes along whenever the group goes on, and may look back in between. */
export function useLed(led: SeenLed | null): readonly [StepId, (to: StepId) => void] {
  const step = ledStep(led);
  const [at, setAt] = useState<StepId>(step ?? 'breathe');
  useEffect(() => {
    if (step !== undefined) setAt(step);
  }, [step]);
  return [at, setAt];
}
