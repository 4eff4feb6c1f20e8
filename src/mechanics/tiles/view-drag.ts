import { useRef } from 'preact/hooks';

/** Pixels before a press becomes a drag: less is a tap. */
const SLOP = 7;

interface Dragging {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  moved: boolean;
}

export interface Drag {
  /** Handlers for one draggable thing. */
  handlers(id: string): {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(event: PointerEvent): void;
    onPointerCancel(event: PointerEvent): void;
    onClickCapture(event: MouseEvent): void;
  };
}

/** Lifts the pressed element after the pointer; `dropped` gets the thing and where it was let go (px in the page). A tap stays a click. */
export function useDrag(
  enabled: boolean,
  lifted: (id: string) => void,
  dropped: (id: string, x: number, y: number) => void,
): Drag {
  const held = useRef<Dragging | null>(null);
  const swallow = useRef(false);

  const release = (element: HTMLElement) => {
    element.style.translate = '';
    element.classList.remove('is-dragged');
    held.current = null;
  };

  return {
    handlers: (id) => ({
      onPointerDown(event) {
        swallow.current = false;
        if (!enabled || event.button !== 0) return;
        held.current = { id, x: event.clientX, y: event.clientY, moved: false };
      },
      onPointerMove(event) {
        const now = held.current;
        if (now === null || now.id !== id) return;
        const [x, y] = [event.clientX - now.x, event.clientY - now.y];
        const element = event.currentTarget as HTMLElement;
        if (!now.moved) {
          if (Math.hypot(x, y) < SLOP) return;
          now.moved = true;
          element.setPointerCapture(event.pointerId);
          element.classList.add('is-dragged');
          lifted(id);
        }
        element.style.translate = `${x}px ${y}px`;
      },
      onPointerUp(event) {
        const now = held.current;
        if (now === null) return;
        release(event.currentTarget as HTMLElement);
        if (!now.moved) return;
        swallow.current = true;
        dropped(id, event.clientX, event.clientY);
      },
      onPointerCancel(event) {
        release(event.currentTarget as HTMLElement);
      },
      // A drag ends with a click that nobody meant.
      onClickCapture(event) {
        if (!swallow.current) return;
        swallow.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
    }),
  };
}

/** True when a point of the page is over the element. */
export function isOver(element: Element | null, x: number, y: number): boolean {
  if (element === null) return false;
  const box = element.getBoundingClientRect();
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
