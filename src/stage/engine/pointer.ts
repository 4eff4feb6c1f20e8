import type { Pointer } from './deck.ts';

/** How fast the eye follows the pointer, shares of the way per second. */
const SPEED = 3.5;

/** Follows the pointer over the page for parallax, smoothed. Touch leaves it in the middle: there the scenery only drifts. */
export function watchPointer(): Pointer & { ease(span: number): void; end(): void } {
  const target = { x: 0, y: 0 };
  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    target.x = (event.clientX / innerWidth) * 2 - 1;
    target.y = (event.clientY / innerHeight) * 2 - 1;
  };
  addEventListener('pointermove', moved, { passive: true });
  return {
    x: 0,
    y: 0,
    ease(span) {
      const share = 1 - Math.exp(-SPEED * span);
      this.x += (target.x - this.x) * share;
      this.y += (target.y - this.y) * share;
    },
    end: () => removeEventListener('pointermove', moved),
  };
}
