import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ThreadsBoard } from '../board.ts';
import { isTall, type Layout, layout, type Measures, type Size } from './layout.ts';

interface Box extends Size {
  /** The size of names and hours in px. */
  readonly em: number;
  /** The smallest thing to touch in px. */
  readonly touch: number;
}

/** Measures the sky and lays it out again when it changes. `labelled`: letters have a label. `probe` is one small em wide and one target high. */
export function useLayout(board: ThreadsBoard, labelled: boolean) {
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

  const measures = useMemo(() => (box === undefined ? undefined : measuresOf(box, labelled)), [box, labelled]);
  const placed = useMemo(() => (measures === undefined ? undefined : layout(board, measures)), [measures, board]);
  places.current = placed;
  return { sky, probe, places, measures, placed };
}

/** Sizes follow the sky; a label beside each letter in a wide sky, under it in a tall one. */
function measuresOf({ width, height, em, touch }: Box, labelled: boolean): Measures {
  const sky = { width, height };
  const tall = isTall(sky);
  const lantern = Math.max(38, Math.min(76, tall ? width * 0.115 : Math.min(width * 0.062, height * 0.12)));
  const label = labelled ? { width: em * 4.1, height: em * 2.3 } : { width: 0, height: 0 };
  return {
    sky,
    lantern,
    window: { width: Math.max(96, lantern * 2.1, em * 7.4), height: Math.max(126, lantern * 2.7, em * 9.2) },
    mark: tall
      ? { width: Math.max(touch, label.width), height: touch + label.height }
      : { width: touch + label.width, height: touch },
    nameHeight: em * 2.2,
    shift: tall ? { x: 0, y: label.height / 2 } : { x: label.width / 2, y: 0 },
  };
}
