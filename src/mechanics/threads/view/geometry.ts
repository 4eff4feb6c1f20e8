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
  /** A thread's letter: the smallest thing to touch. */
  readonly letter: number;
  /** The tag of a letter, with the hour and the number: one line. */
  readonly tag: Size;
  /** A name under a lantern: two lines. */
  readonly name: Size;
}

/** Where a letter hangs, and on which side of it its tag. */
export interface Mark extends Point {
  readonly side: Side;
}
export type Side = 'below' | 'above' | 'right' | 'left';

/** A thread hangs like a quadratic curve. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

export interface Layout {
  readonly lanterns: ReadonlyMap<string, Point>;
  readonly curves: ReadonlyMap<string, Curve>;
  readonly marks: ReadonlyMap<string, Mark>;
}

export const pointOn = ({ from, control, to }: Curve, t: number): Point => ({
  x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x,
  y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t ** 2 * to.y,
});

export const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
