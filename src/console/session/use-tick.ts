import { useEffect, useState } from 'preact/hooks';

/** The authority's time, every second: instants of the picture grow by themselves. */
export function useTick(ahead: number): number {
  const [now, setNow] = useState(() => Date.now() + ahead);
  useEffect(() => {
    const tick = () => setNow(Date.now() + ahead);
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [ahead]);
  return now;
}
