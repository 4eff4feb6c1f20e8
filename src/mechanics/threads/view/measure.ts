import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ThreadsBoard } from '../board.ts';
import type { Layout, Measures, Size } from './geometry.ts';
import { isTall, layout } from './layout.ts';

interface Box extends Size {
  /** The size of names and hours in px. */
  readonly em: number;
  /** The smallest thing to touch in px. */
  readonly touch: number;
}

/** Measures the sky and lays it out again when it changes. `probe` is one small em wide and one target high. */
export function useLayout(board: ThreadsBoard) {
  const sky = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLElement>(null);
  const places = useRef<Layout | undefined>(undefined);
  const [box, setBox] = useState<Box | undefined>(undefined);

  useLayoutEffect(() => {
    const element = sky.current;
    const em = probe.current;
    if (element === null || em === null) return;
    const measure = () =>
      setBox({ width: element.clientWidth, height: element.clientHeight, em: em.offsetWidth, touch: em.offsetHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(em);
    return () => observer.disconnect();
  }, []);

  const measures = useMemo(() => (box === undefined ? undefined : measuresOf(box)), [box]);
  const placed = useMemo(() => (measures === undefined ? undefined : layout(board, measures)), [measures, board]);
  places.current = placed;
  return { sky, probe, places, measures, placed };
}

/** Sizes follow the sky. Room for tags is kept whatever lens is open, so that no letter ever moves. */
function measuresOf({ width, height, em, touch }: Box): Measures {
  const sky = { width, height };
  const tall = isTall(sky);
  const lantern = Math.max(38, Math.min(76, tall ? width * 0.115 : Math.min(width * 0.062, height * 0.12)));
  return {
    sky,
    lantern,
    window: { width: Math.max(96, lantern * 2.1, em * 8.8), height: Math.max(126, lantern * 2.7, em * 9.2) },
    letter: touch,
    tag: { width: em * 5.7, height: em * 1.25 },
    name: { width: lantern * 1.5, height: em * 2.2 },
  };
}
