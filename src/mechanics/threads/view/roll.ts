import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Pass, Spread } from '../spread.ts';
import { type Layout, type Point, pointOn } from './geometry.ts';

/** How long the ball travels: shown, it can be followed; as an answer, it is over before the answer is read. */
const WHOLE_MS = { shown: 3000, answer: 1150 };
const PASS_MS = { least: 90, most: 420 };
const LANDING_MS = 450;

interface Run {
  readonly spread: Spread;
  /** How many passes are done. */
  readonly step: number;
}

export type Pace = keyof typeof WHOLE_MS;

export interface Rolling {
  readonly run: Run | undefined;
  begin(spread: Spread, pace: Pace): void;
  skip(): void;
}

/** The ball's journey: moves `ball` along the threads, one pass after another, then to the window. */
export function useRolling(
  ball: { readonly current: HTMLElement | null },
  places: { readonly current: Layout | undefined },
  window: string,
  onStep: () => void,
): Rolling {
  const [run, setRun] = useState<Run | undefined>(undefined);
  const frame = useRef(0);
  const step = useRef(onStep);
  step.current = onStep;

  const skip = useCallback(() => {
    cancelAnimationFrame(frame.current);
    setRun(undefined);
  }, []);

  const begin = useCallback(
    (spread: Spread, pace: Pace) => {
      cancelAnimationFrame(frame.current);
      const { passes } = spread;
      const each = Math.max(PASS_MS.least, Math.min(PASS_MS.most, WHOLE_MS[pace] / Math.max(1, passes.length)));
      const began = performance.now();
      let done = 0;
      setRun({ spread, step: 0 });
      const draw = (now: number) => {
        const elapsed = Math.max(0, now - began);
        const index = Math.min(passes.length, Math.floor(elapsed / each));
        if (index !== done) {
          done = index;
          setRun({ spread, step: index });
          step.current();
        }
        const landing = (elapsed - passes.length * each) / LANDING_MS;
        if (landing >= 1) {
          setRun(undefined);
          return;
        }
        const layout = places.current;
        if (layout !== undefined && ball.current !== null) {
          const at = position(layout, passes, index, (elapsed % each) / each, landing, window);
          const grown = sizeOf(passes[index]?.total ?? spread.total);
          if (at !== undefined) {
            ball.current.style.transform = `translate(${at.x}px, ${at.y}px) translate(-50%, -50%) rotate(${elapsed * 0.5}deg) scale(${grown})`;
          }
        }
        frame.current = requestAnimationFrame(draw);
      };
      frame.current = requestAnimationFrame(draw);
    },
    [ball, places, window],
  );

  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return { run, begin, skip };
}

const sizeOf = (total: number): number => 0.45 + Math.min(1, Math.sqrt(total / 50)) * 0.95;

function position(
  { curves, lanterns }: Layout,
  passes: readonly Pass[],
  index: number,
  part: number,
  landing: number,
  window: string,
): Point | undefined {
  const home = lanterns.get(window);
  const pass = passes[index];
  if (pass !== undefined) {
    const curve = curves.get(pass.by);
    return curve === undefined ? home : pointOn(curve, part * part * (3 - 2 * part));
  }
  const last = lanterns.get(passes.at(-1)?.to ?? window);
  if (home === undefined || last === undefined) return home;
  const far = Math.max(0, Math.min(1, landing)) ** 2;
  return { x: last.x + (home.x - last.x) * far, y: last.y + (home.y - last.y) * far - 40 * Math.sin(Math.PI * far) };
}
