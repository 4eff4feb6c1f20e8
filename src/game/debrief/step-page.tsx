import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../../ui/language/say.ts';
import type { Step } from './steps.ts';

interface Props {
  readonly step: Step;
  readonly children: ComponentChildren;
}

/** One step as a sheet of paper. Keyed by its step: arriving there scrolls to the top and puts the focus on its heading. */
export function StepPage({ step, children }: Props) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.closest('.debrief-scroll')?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { Icon } = step;
  return (
    <section class="debrief-page" aria-labelledby="debrief-step">
      <h2 id="debrief-step" ref={heading} tabIndex={-1}>
        <span class="debrief-step-icon" aria-hidden="true">
          <Icon />
        </span>
        {say(step.word)}
      </h2>
      {children}
    </section>
  );
}
