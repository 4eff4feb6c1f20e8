import { useEffect, useState } from 'preact/hooks';
import type { CaptureScreen } from './schema.ts';

/** How long one screen stays, in milliseconds. */
const STAY = 8000;

/** The stream of screens that are not kept: it loops, and moves on by itself while `playing`. */
export function useStream(screens: readonly CaptureScreen[], kept: readonly string[], playing: boolean) {
  const [at, setAt] = useState(0);
  const shown = nearest(screens, kept, at, 1);

  useEffect(() => {
    if (!playing || shown < 0) return;
    const timer = window.setTimeout(() => setAt(shown + 1), STAY);
    return () => window.clearTimeout(timer);
  }, [playing, shown]);

  return {
    shown: screens[shown],
    /** Goes one screen on or back, and gives the screen that it comes to. */
    step(by: 1 | -1): CaptureScreen | undefined {
      const next = nearest(screens, kept, shown + by, by);
      setAt(Math.max(next, 0));
      return screens[next];
    },
    /** Shows one screen, e.g. one that has just been taken out. */
    show(id: string): void {
      const index = screens.findIndex((screen) => screen.id === id);
      if (index >= 0) setAt(index);
    },
  };
}

/** The index of the first screen from `start` on (or back) that is still in the stream; -1 when none is. */
function nearest(screens: readonly CaptureScreen[], kept: readonly string[], start: number, step: 1 | -1): number {
  const count = screens.length;
  for (let tried = 0; tried < count; tried += 1) {
    const index = (((start + step * tried) % count) + count) % count;
    const screen = screens[index];
    if (screen !== undefined && !kept.includes(screen.id)) return index;
  }
  return -1;
}
