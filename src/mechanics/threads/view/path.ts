import type { Curve, Point } from './geometry.ts';

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A whole thread. */
export const wholePath = ({ from, control, to }: Curve): string => `M${at(from)}Q${at(control)} ${at(to)}`;

/** The two hanging halves of a cut thread. */
export function cutPath({ from, to }: Curve): string {
  const half = (near: Point, far: Point): string => {
    const reach = { x: near.x + (far.x - near.x) * 0.3, y: near.y + (far.y - near.y) * 0.3 + 4 };
    return `M${at(near)}Q${at(reach)} ${at({ x: reach.x, y: Math.max(near.y, reach.y) + 34 })}`;
  };
  return half(from, to) + half(to, from);
}

/** A garland through the members of a group: a smooth closed-up line from lantern to lantern (Catmull–Rom). */
export function garlandPath(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return '';
  let path = `M${at(first)}`;
  for (let index = 0; index + 1 < points.length; index += 1) {
    const here = points[index] ?? first;
    const next = points[index + 1] ?? here;
    const before = points[index - 1] ?? here;
    const after = points[index + 2] ?? next;
    const lead = { x: here.x + (next.x - before.x) / 6, y: here.y + (next.y - before.y) / 6 };
    const trail = { x: next.x - (after.x - here.x) / 6, y: next.y - (after.y - here.y) / 6 };
    path += `C${at(lead)} ${at(trail)} ${at(next)}`;
  }
  return path;
}
