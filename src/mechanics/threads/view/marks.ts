import { type Curve, clamp, type Mark, type Measures, type Point, pointOn, type Side, type Size } from './geometry.ts';

/** Where along a thread its letter may hang, best first. */
const SPOTS = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.22, 0.78];
const SIDES: readonly Side[] = ['below', 'above', 'right', 'left'];

/** Each letter is moved so many times to where it covers least, given the others. */
const ROUNDS = 3;

/** What each worse spot or side costs, in px² covered. */
const RANK = 14;

/** How much of a letter is drawn: the rest only makes it easier to touch. */
const DRAWN = 0.8;

interface Box {
  readonly at: Point;
  readonly size: Size;
}

/** Hangs the letters so that they cover neither lanterns, nor names, nor one another where that can be; and their tags beside them. */
export function hangMarks(
  window: string,
  lanterns: ReadonlyMap<string, Point>,
  curves: ReadonlyMap<string, Curve>,
  measures: Measures,
): ReadonlyMap<string, Mark> {
  const { bodies, names } = standing(window, lanterns, measures);
  const marks = new Map<string, Mark>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [id, curve] of curves) {
      marks.delete(id);
      const letters = [...marks.values()].map((mark) => letterBox(mark, measures));
      const tags = [...marks.values()].map((mark) => tagBox(mark, measures));
      // Names and tags never show together: one belongs to the Map, the other to the Trace.
      const forLetter = [...bodies, ...bodies, ...names, ...letters, ...letters, ...tags];
      const forTag = [...bodies, ...letters, ...tags];
      const cost = (mark: Mark): number => {
        const tag = tagBox(mark, measures);
        return overlaps(letterBox(mark, measures), forLetter) + overlaps(tag, forTag) + outside(tag, measures) * 4;
      };
      const spots = SPOTS.flatMap((t, rank) => {
        const at = inside(pointOn(curve, t), measures);
        return SIDES.map((side, also) => ({
          mark: { ...at, side },
          cost: cost({ ...at, side }) + (rank + also) * RANK,
        }));
      });
      marks.set(id, spots.reduce((one, other) => (other.cost < one.cost ? other : one)).mark);
    }
  }
  return marks;
}

/** Lanterns and the window, and the names under the lanterns. */
function standing(window: string, lanterns: ReadonlyMap<string, Point>, { lantern, name, window: size }: Measures) {
  const places = [...lanterns];
  const bodies = places.map(
    ([id, at]): Box => ({
      at,
      size: id === window ? size : { width: lantern, height: lantern * 1.08 },
    }),
  );
  const names = places
    .filter(([id]) => id !== window)
    .map(([, at]): Box => ({ at: { x: at.x, y: at.y + (lantern + name.height) / 2 + 2 }, size: name }));
  return { bodies, names };
}

const letterBox = (at: Point, { letter }: Measures): Box => ({
  at,
  size: { width: letter * DRAWN, height: letter * DRAWN },
});

/** The tag starts under the edge of the letter, so that they hang together. */
function tagBox({ side, ...at }: Mark, { letter, tag }: Measures): Box {
  const across = letter * 0.34 + tag.width / 2;
  const along = letter * 0.34 + tag.height / 2;
  const x = side === 'right' ? across : side === 'left' ? -across : 0;
  const y = side === 'below' ? along : side === 'above' ? -along : 0;
  return { at: { x: at.x + x, y: at.y + y }, size: tag };
}

function inside(at: Point, { sky, letter }: Measures): Point {
  const half = letter / 2 + 2;
  return { x: clamp(at.x, half, sky.width - half), y: clamp(at.y, half, sky.height - half) };
}

/** How much of a box is not in the sky, in px². */
function outside({ at, size }: Box, { sky }: Measures): number {
  const wide = size.width / 2 + Math.abs(at.x - sky.width / 2) - sky.width / 2;
  const high = size.height / 2 + Math.abs(at.y - sky.height / 2) - sky.height / 2;
  return Math.max(0, wide) * size.height + Math.max(0, high) * size.width;
}

const overlaps = (box: Box, others: readonly Box[]): number =>
  others.reduce((sum, other) => sum + overlap(box, other), 0);

/** How much two boxes overlap, in px². */
function overlap(one: Box, other: Box): number {
  const wide = (one.size.width + other.size.width) / 2 + 2 - Math.abs(one.at.x - other.at.x);
  const high = (one.size.height + other.size.height) / 2 + 2 - Math.abs(one.at.y - other.at.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}
