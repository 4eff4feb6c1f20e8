import { Hourglass } from 'lucide-preact';
import { face, minutesOf } from '../facts/clock.ts';
import { softTime } from '../facts/soft-time.ts';
import { useConsole, useNow } from '../session/console-context.ts';
import type { Slide } from './slides.ts';

/** How long the step has been on, beside what is meant for it: a gentle mark, never an end. */
export function SoftClock({ step }: { readonly step: Slide }) {
  const { say, session } = useConsole();
  const { spent, of, share, over } = softTime(step, session.led, useNow());
  return (
    <span class="soft-clock" data-over={over} style={{ '--share': String(share) }}>
      <Hourglass aria-hidden="true" />
      {say('soft-time', { time: face(spent), of: minutesOf(of) })}
      {over ? <em>{say('soft-over')}</em> : null}
    </span>
  );
}
