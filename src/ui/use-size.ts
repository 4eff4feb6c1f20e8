import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** The measures of an element, kept up to date, px. */
export function useSize<Kind extends HTMLElement>(): {
  readonly ref: RefObject<Kind>;
  readonly width: number;
  readonly height: number;
} {
  const ref = useRef<Kind>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const watching = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setSize({ width, height });
    });
    watching.observe(element);
    return () => watching.disconnect();
  }, []);
  return { ref, ...size };
}
