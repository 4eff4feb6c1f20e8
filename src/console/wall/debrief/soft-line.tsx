import { useEffect, useState } from 'preact/hooks';
import { softTime } from '../../facts/soft-time.ts';
import type { Slide } from '../scene.ts';
import { useWall } from '../wall-context.ts';

/** The time of a step as a line that fills without a number: it hurries nobody, and nothing happens when it is full. */
export function SoftLine({ step }: { readonly step: Slide }) {
  const { session, ahead } = useWall();
  const [now, setNow] = useState(() => Date.now() + ahead);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() + ahead), 2_000);
    return () => clearInterval(timer);
  }, [ahead]);
  const { share } = softTime(step, session.led, now);
  return <i class="slide-soft" aria-hidden="true" style={{ '--share': String(share) }} />;
}
