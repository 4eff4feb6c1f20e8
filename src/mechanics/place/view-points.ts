import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Centres of the elements marked `data-point`, in px from the top left of the board; measured anew when the board or the layout changes. */
export function usePoints(board: RefObject<HTMLElement>, layout: string): ReadonlyMap<string, Point> {
  const [points, setPoints] = useState<ReadonlyMap<string, Point>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: `layout` names what moves things about
  useLayoutEffect(() => {
    const element = board.current;
    if (element === null) return;
    const measure = () => {
      const origin = element.getBoundingClientRect();
      const next = new Map<string, Point>();
      for (const mark of element.querySelectorAll<HTMLElement>('[data-point]')) {
        const box = mark.getBoundingClientRect();
        const x = box.left + box.width / 2 - origin.left;
        next.set(mark.dataset.point ?? '', { x, y: box.top + box.height / 2 - origin.top });
      }
      setPoints(next);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const part of element.children) observer.observe(part);
    return () => observer.disconnect();
  }, [layout]);
  return points;
}
