import { chance } from '../../core/chance.ts';

interface Skyline {
  /** One line from the left edge to the right edge, as an SVG path. */
  readonly roofs: string;
  /** Upper left corners of windows. */
  readonly windows: readonly { readonly x: number; readonly y: number }[];
}

/** Height of the ground at both edges, from the bottom: the same on every sheet. */
const GROUND = 4;

/** A row of houses that depends on the seed alone, in the units of a box of this size. */
export function skyline(seed: number, width: number, height: number): Skyline {
  const next = chance(seed);
  const ground = height - GROUND;
  const windows: { x: number; y: number }[] = [];
  let roofs = `M0 ${ground}`;
  let x = 8;
  while (x < width - 50) {
    const wide = 26 + Math.round(next() * 36);
    const top = Math.round(height * (0.22 + next() * 0.42));
    const right = Math.min(x + wide, width - 8);
    roofs += ` H${x} V${top}${roof(next(), x, right, top)} V${ground}`;
    for (let column = x + 7; column + 9 < right; column += 13) {
      for (let row = top + 9; row + 14 < ground; row += 17) if (next() > 0.35) windows.push({ x: column, y: row });
    }
    x = right + Math.round(next() * 10);
  }
  return { roofs: `${roofs} H${width}`, windows };
}

/** Flat, pointed or round, from the left wall to the right one. */
function roof(kind: number, left: number, right: number, top: number): string {
  const middle = (left + right) / 2;
  if (kind < 0.4) return ` H${right}`;
  if (kind < 0.75) return ` L${middle} ${top - 14} L${right} ${top}`;
  return ` Q${middle} ${top - 18} ${right} ${top}`;
}
