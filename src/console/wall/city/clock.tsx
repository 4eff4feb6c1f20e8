import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../language/say.ts';
import { useWall } from '../wall-context.ts';
import { minutesShown, partLeft } from './minutes.ts';

/** Whole minutes only, and only if children see the clock: no countdown presses anybody. */
export function WallClock() {
  const say = useSay();
  const { clock, ahead } = useWall();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 5_000);
    return () => clearInterval(timer);
  }, []);
  const now = Date.now() + ahead;
  const minutes = minutesShown(clock, now);
  if (minutes === null || minutes === 0) return null;
  return (
    <p
      class="paper wall-clock"
      role="img"
      aria-label={say(minutes === 1 ? 'minutes-label-one' : 'minutes-label', { n: minutes })}
    >
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r="14" class="wall-clock-ring" />
        <circle
          cx="18"
          cy="18"
          r="14"
          class="wall-clock-left"
          pathLength={1}
          stroke-dasharray={`${partLeft(clock, now)} 1`}
        />
      </svg>
      {say('minutes', { n: minutes })}
    </p>
  );
}
