import { useEffect, useRef, useState } from 'preact/hooks';

/** A thing that follows the pointer: how far from where it lay (px), and the drop place under the pointer. */
export interface Drag {
  readonly x: number;
  readonly y: number;
  readonly over: string | undefined;
}

interface Dragging {
  readonly enabled: boolean;
  onLift(): void;
  onDrop(place: string | undefined): void;
}

/** A press becomes a drag after so many px. */
const FAR_ENOUGH = 8;

/** Lets a thing be dragged onto an element marked `data-drop`. A short press stays a click. */
export function useDrag({ enabled, onLift, onDrop }: Dragging) {
  const [drag, setDrag] = useState<Drag>();
  const stop = useRef<AbortController | undefined>(undefined);
  const latest = useRef({ onLift, onDrop });
  latest.current = { onLift, onDrop };
  useEffect(() => () => stop.current?.abort(), []);

  const onPointerDown = (down: PointerEvent) => {
    if (!enabled || down.button !== 0 || !down.isPrimary) return;
    stop.current?.abort();
    const listening = new AbortController();
    stop.current = listening;
    let current: Drag | undefined;
    const end = (place: string | undefined) => {
      listening.abort();
      setDrag(undefined);
      if (current !== undefined) latest.current.onDrop(place);
    };
    const follow = (event: PointerEvent) => {
      const x = event.clientX - down.clientX;
      const y = event.clientY - down.clientY;
      if (current === undefined) {
        if (Math.hypot(x, y) < FAR_ENOUGH) return;
        latest.current.onLift();
      }
      current = { x, y, over: placeUnder(event) };
      setDrag(current);
    };
    const { signal } = listening;
    window.addEventListener('pointermove', follow, { signal });
    window.addEventListener('pointerup', (event) => end(placeUnder(event)), { signal });
    window.addEventListener('pointercancel', () => end(undefined), { signal });
  };
  return { drag, onPointerDown };
}

function placeUnder({ clientX, clientY }: PointerEvent): string | undefined {
  for (const element of document.elementsFromPoint(clientX, clientY)) {
    const place = element.closest<HTMLElement>('[data-drop]');
    if (place) return place.dataset.drop;
  }
  return undefined;
}
