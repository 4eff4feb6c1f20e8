import { useEffect, useRef, useState } from 'preact/hooks';
import { useLatest } from './use-latest.ts';

/** A thing that follows the pointer. */
export interface Drag {
  readonly thing: string;
  /** How far it is from where it lay, in px. */
  readonly x: number;
  readonly y: number;
  /** Where the pointer is, in px of the page. */
  readonly at: Point;
  /** The `data-drop` of the place under the pointer. */
  readonly over: string | undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Options {
  readonly enabled: boolean;
  onLift(thing: string): void;
  /** Let go over a place marked `data-drop`, `at` px of the page. No place: let go elsewhere, or given up (Escape, a scroll). */
  onDrop(thing: string, place: string | undefined, at: Point): void;
}

/** A press becomes a drag after so many px; less is a tap, which stays a click. */
const FAR_ENOUGH = 8;

/**
 * Lets things be dragged onto elements marked `data-drop`: spread `carried(thing)` on each; or `onPointerDown={grab(thing)}`, and draw `drag` otherwise.
 * The stylesheet of the thing sets `touch-action`: under `pan-y`, a finger that goes up or down scrolls and lifts nothing.
 */
export function useDrag(options: Options) {
  const [drag, setDrag] = useState<Drag>();
  const giveUp = useRef<(() => void) | undefined>(undefined);
  const latest = useLatest(options);
  const { enabled } = options;
  useEffect(() => () => giveUp.current?.(), []);
  useEffect(() => {
    if (!enabled) giveUp.current?.();
  }, [enabled]);

  const grab = (thing: string) => (down: PointerEvent) => {
    if (!enabled || down.button !== 0 || !down.isPrimary) return;
    giveUp.current?.();
    const source = down.currentTarget as HTMLElement;
    const listening = new AbortController();
    let current: Drag | undefined;
    const end = (place: string | undefined) => {
      listening.abort();
      giveUp.current = undefined;
      setDrag(undefined);
      if (current === undefined) return;
      swallowClick();
      latest.current.onDrop(thing, place, current.at);
    };
    const follow = (event: PointerEvent) => {
      const at = { x: event.clientX, y: event.clientY };
      const [x, y] = [at.x - down.clientX, at.y - down.clientY];
      if (current === undefined) {
        if (Math.hypot(x, y) < FAR_ENOUGH) return;
        if (scrolls(source, event, x, y)) return end(undefined);
        latest.current.onLift(thing);
      }
      current = { thing, x, y, at, over: placeUnder(at, source) };
      setDrag(current);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || current === undefined) return;
      // The page's own Escape would leave what the hand is in the middle of.
      event.stopPropagation();
      end(undefined);
    };
    giveUp.current = () => end(undefined);
    const { signal } = listening;
    const hear = { signal, capture: true };
    window.addEventListener('pointermove', (event) => event.pointerId === down.pointerId && follow(event), hear);
    window.addEventListener('pointerup', (event) => event.pointerId === down.pointerId && end(current?.over), hear);
    window.addEventListener('pointercancel', (event) => event.pointerId === down.pointerId && end(undefined), hear);
    window.addEventListener('keydown', onKeyDown, hear);
    for (const type of ['selectstart', 'dragstart']) window.addEventListener(type, prevent, hear);
  };
  /** What makes an element draggable and moves it with the pointer; `data-dragged` is for its style. */
  const carried = (thing: string) => ({
    'data-dragged': drag?.thing === thing,
    style: drag?.thing === thing ? { translate: `${drag.x}px ${drag.y}px` } : undefined,
    onPointerDown: grab(thing),
  });
  return { drag, grab, carried };
}

export type Dragging = ReturnType<typeof useDrag>;

/** True when the browser will scroll with this finger: the drag would only be taken away again. */
const scrolls = (source: HTMLElement, { pointerType }: PointerEvent, x: number, y: number): boolean =>
  pointerType === 'touch' && Math.abs(y) > Math.abs(x) && getComputedStyle(source).touchAction === 'pan-y';

/** The place under a point of the page, looked for behind the thing that is carried. */
function placeUnder({ x, y }: Point, carried: HTMLElement): string | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    if (carried.contains(element)) continue;
    const place = element.closest<HTMLElement>('[data-drop]');
    if (place !== null) return place.dataset.drop;
  }
  return undefined;
}

const prevent = (event: Event): void => event.preventDefault();

/** A drag ends with a click that nobody meant. It comes at once, or never. */
function swallowClick(): void {
  const swallowing = new AbortController();
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, signal: swallowing.signal });
  setTimeout(() => swallowing.abort());
}
