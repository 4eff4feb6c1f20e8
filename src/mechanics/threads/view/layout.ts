import type { BoardThread, ThreadsBoard } from '../board.ts';
import { type Curve, clamp, distance, type Layout, type Measures, type Point, pointOn, type Size } from './geometry.ts';
import { hangMarks } from './marks.ts';

/** A sky higher than wide is turned: what was written from left to right goes from top to bottom. */
export const isTall = (sky: Size): boolean => sky.height > sky.width * 1.02;

/** Places lanterns, threads and letters; letters and their tags where they cover least. */
export function layout(board: ThreadsBoard, measures: Measures): Layout {
  const lanterns = new Map(
    board.nodes.map((node) => [node.id, spot(node, node.id === board.window ? measures.window : undefined, measures)]),
  );
  const curves = new Map<string, Curve>();
  for (const thread of board.threads) {
    const curve = hang(thread, lanterns);
    if (curve !== undefined) curves.set(thread.id, curve);
  }
  return { lanterns, curves, marks: hangMarks(board.window, lanterns, curves, measures) };
}

function spot(node: Point, window: Size | undefined, { sky, lantern, name }: Measures): Point {
  const turned = isTall(sky) ? { x: node.y, y: node.x } : node;
  const width = window?.width ?? lantern;
  const height = window?.height ?? lantern * 1.5;
  // Half of the widest name.
  const left = lantern * 0.9 + 4;
  const top = lantern * 0.6 + 6;
  // Room for a name of two lines under the lowest lanterns.
  const bottom = lantern * 0.5 + name.height + 4;
  const x = left + ((sky.width - 2 * left) * turned.x) / 100;
  const y = top + ((sky.height - top - bottom) * turned.y) / 100;
  return {
    x: clamp(x, width / 2 + 4, sky.width - width / 2 - 4),
    y: clamp(y, Math.min(height, lantern) / 2 + 4, sky.height - height / 2 - 2),
  };
}

function hang(thread: BoardThread, lanterns: ReadonlyMap<string, Point>): Curve | undefined {
  const from = lanterns.get(thread.ends[0]);
  const to = lanterns.get(thread.ends[1]);
  if (from === undefined || to === undefined) return undefined;
  const sag = Math.min(28, distance(from, to) * 0.12);
  return { from, control: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + sag }, to };
}

/** The whole thread nearest to a point, at most `reach` px away. */
export function nearest(point: Point, { curves, marks }: Layout, reach: number): string | undefined {
  let found: { id: string; far: number } | undefined;
  for (const [id, curve] of curves) {
    const mark = marks.get(id);
    const along = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((t) => distance(point, pointOn(curve, t)));
    // The letter attracts more than the thread: where threads cross, it says which is meant.
    const far = Math.min(...along, mark === undefined ? reach : distance(point, mark) * 0.6);
    if (far <= reach && (found === undefined || far < found.far)) found = { id, far };
  }
  return found?.id;
}
