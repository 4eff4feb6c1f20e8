import { BLEED, STAGE } from '../box.ts';
import type { Fit } from './fit.ts';

/** A strip that fades from night (at the outer edge of the scenery) to nothing, stage units. */
export interface EdgeFade {
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width of a strip, stage units. */
const SOFT = 90;

/** Where the screen shows more than the scenery holds (very wide, very tall), the scenery ends in the night and not in a cut. */
export function edgeFades(fit: Fit): EdgeFade[] {
  const outer = { left: -BLEED.x, right: STAGE.width + BLEED.x, top: -BLEED.y, bottom: STAGE.height + BLEED.y };
  const x = fit.left - 1;
  const y = fit.top - 1;
  const width = fit.right - fit.left + 2;
  const height = fit.bottom - fit.top + 2;
  const fades: EdgeFade[] = [];
  if (fit.left < outer.left) fades.push({ side: 'left', x: outer.left, y, width: SOFT, height });
  if (fit.right > outer.right) fades.push({ side: 'right', x: outer.right - SOFT, y, width: SOFT, height });
  if (fit.top < outer.top) fades.push({ side: 'top', x, y: outer.top, width, height: SOFT });
  // Half a unit of tolerance: in portrait the canvas ends exactly where the scenery does, and must melt into the page.
  if (fit.bottom > outer.bottom - 0.5) fades.push({ side: 'bottom', x, y: outer.bottom - SOFT, width, height: SOFT });
  return fades;
}

/** The part of the screen that the scenery covers, stage units. */
export function covered(fit: Fit): { x: number; y: number; width: number; height: number } {
  const x = Math.max(fit.left, -BLEED.x);
  const y = Math.max(fit.top, -BLEED.y);
  const width = Math.min(fit.right, STAGE.width + BLEED.x) - x;
  return { x, y, width, height: Math.min(fit.bottom, STAGE.height + BLEED.y) - y };
}

/** How far layers may slide (stage units) before the end of the scenery would show. */
export function parallaxRoom(fit: Fit, wish: number): { x: number; y: number } {
  const x = Math.min(fit.left + BLEED.x, STAGE.width + BLEED.x - fit.right);
  const y = Math.min(fit.top + BLEED.y, STAGE.height + BLEED.y - fit.bottom);
  return { x: Math.min(wish, Math.max(0, x)), y: Math.min(wish / 2, Math.max(0, y)) };
}

/** Turns a strip whose night is at its left, radians. */
export const EDGE_TURN: Readonly<Record<EdgeFade['side'], number>> = {
  left: 0,
  right: Math.PI,
  top: Math.PI / 2,
  bottom: -Math.PI / 2,
};
