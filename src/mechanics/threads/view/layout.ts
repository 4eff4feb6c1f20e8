import type { BoardThread, ThreadsBoard } from '../board.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sky and the things in it, in px. */
export interface Measures {
  readonly sky: Size;
  readonly lantern: number;
  readonly window: Size;
  /** A thread's letter with its label. */
  readonly mark: Size;
  /** Two lines of a name. */
  readonly nameHeight: number;
  /** From the letter's middle to the middle of letter and label. */
  readonly shift: Point;
}

/** A thread hangs like a quadratic curve. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

export interface Layout {
  readonly lanterns: ReadonlyMap<string, Point>;
  readonly curves: ReadonlyMap<string, Curve>;
  readonly marks: ReadonlyMap<string, Point>;
}

/** A sky higher than wide is turned: what was written from left to right goes from top to bottom. */
export const isTall = (sky: Size): boolean => sky.height > sky.width * 1.02;

/** Where along a thread its letter may hang, best first. */
const SPOTS = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.22, 0.78];

export const pointOn = ({ from, control, to }: Curve, t: number): Point => ({
  x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x,
  y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t ** 2 * to.y,
});

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Each letter is moved so many times to where it covers least, given the others. */
const ROUNDS = 3;

/** Places lanterns, threads and letters so that letters cover neither lanterns nor one another where that can be. */
export function layout(board: ThreadsBoard, measures: Measures): Layout {
  const lanterns = new Map(
    board.nodes.map((node) => [node.id, spot(node, node.id === board.window ? measures.window : undefined, measures)]),
  );
  const curves = new Map<string, Curve>();
  for (const thread of board.threads) {
    const curve = hang(thread, lanterns);
    if (curve !== undefined) curves.set(thread.id, curve);
  }
  const fixed = obstacles(board.window, lanterns, measures);
  const marks = new Map<string, Point>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [id, curve] of curves) {
      marks.delete(id);
      const letters = [...marks.values()].map((at) => ({ at: label(at, measures), size: measures.mark, weight: 1 }));
      const spots = SPOTS.map((t, rank) => {
        const at = inside(pointOn(curve, t), measures);
        return { at, cost: covered(label(at, measures), measures.mark, [...fixed, ...letters]) + rank * 20 };
      });
      marks.set(id, spots.reduce((one, other) => (other.cost < one.cost ? other : one)).at);
    }
  }
  return { lanterns, curves, marks };
}

interface Obstacle {
  readonly at: Point;
  readonly size: Size;
  readonly weight: number;
}

/** What letters should not cover: lanterns, the names under them, the window. */
function obstacles(window: string, lanterns: ReadonlyMap<string, Point>, measures: Measures): Obstacle[] {
  const { lantern, nameHeight } = measures;
  return [...lanterns].flatMap(([id, at]) => {
    if (id === window) return [{ at, size: measures.window, weight: 3 }];
    const body = { width: lantern * 0.86, height: lantern * 0.86 };
    const under = { x: at.x, y: at.y + (lantern + nameHeight) / 2 };
    return [
      { at, size: body, weight: 1.5 },
      { at: under, size: { width: lantern * 1.3, height: nameHeight }, weight: 1.6 },
    ];
  });
}

const covered = (at: Point, size: Size, others: readonly Obstacle[]): number =>
  others.reduce((sum, other) => sum + overlap(at, other.at, size, other.size) * other.weight, 0);

/** The middle of a letter and its label. */
const label = (at: Point, { shift }: Measures): Point => ({ x: at.x + shift.x, y: at.y + shift.y });

function inside(at: Point, { sky, mark, shift }: Measures): Point {
  const half = { x: mark.width / 2 - shift.x, y: mark.height / 2 - shift.y };
  return {
    x: clamp(at.x, half.x + 2, sky.width - mark.width + half.x - 2),
    y: clamp(at.y, half.y + 2, sky.height - mark.height + half.y - 2),
  };
}

function spot(node: Point, window: Size | undefined, { sky, lantern, nameHeight }: Measures): Point {
  const turned = isTall(sky) ? { x: node.y, y: node.x } : node;
  const width = window?.width ?? lantern;
  const height = window?.height ?? lantern * 1.5;
  // Half of the widest name.
  const left = lantern * 0.9 + 4;
  const top = lantern * 0.6 + 6;
  // Room for a name of two lines under the lowest lanterns.
  const bottom = lantern * 0.5 + nameHeight + 4;
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

/** How much two boxes overlap, in px². */
function overlap(one: Point, other: Point, size: Size, otherSize: Size): number {
  const wide = (size.width + otherSize.width) / 2 + 3 - Math.abs(one.x - other.x);
  const high = (size.height + otherSize.height) / 2 + 3 - Math.abs(one.y - other.y);
  return wide > 0 && high > 0 ? wide * high : 0;
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
