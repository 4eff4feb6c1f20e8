import { useRef, useState } from 'preact/hooks';
import type { Point } from './layout.ts';

/** Below this many px a touch is a tap. */
const SLACK = 8;

interface Options {
  /** Turns a place on the screen into one of the sky. */
  inSky(event: PointerEvent): Point;
  move(point: Point): void;
  drop(point: Point): void;
  leave(): void;
}

/** Dragging a pair of scissors: where it is, and the handlers of the thing that is gripped. A tap is left to `click`. */
export function useDrag({ inSky, move, drop, leave }: Options) {
  const grip = useRef<{ place: number; x: number; y: number; moved: boolean } | undefined>(undefined);
  const swallow = useRef(false);
  const [dragged, setDragged] = useState<{ readonly place: number; readonly at: Point } | undefined>(undefined);

  const handlers = (place: number) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      grip.current = { place, x: event.clientX, y: event.clientY, moved: false };
      swallow.current = false;
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      const held = grip.current;
      if (held === undefined) return;
      if (!held.moved && Math.hypot(event.clientX - held.x, event.clientY - held.y) < SLACK) return;
      held.moved = true;
      const at = inSky(event);
      setDragged({ place, at });
      move(at);
    },
    onPointerUp: (event: PointerEvent) => {
      const held = grip.current;
      grip.current = undefined;
      setDragged(undefined);
      if (held?.moved !== true) return;
      // The browser sends a click after the drag: it must not pick the scissors up again.
      swallow.current = true;
      setTimeout(() => {
        swallow.current = false;
      });
      drop(inSky(event));
    },
    onPointerCancel: () => {
      grip.current = undefined;
      setDragged(undefined);
      leave();
    },
  });

  return { dragged, handlers, swallowed: () => swallow.current };
}
