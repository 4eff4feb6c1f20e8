import type { Lens } from '../../core/scenario/lens.ts';
import type { SeenScreen } from '../../core/session/seen.ts';

/** One screen of the team as its other screens speak of it: by its number in the row. */
export interface Place {
  readonly seat: string;
  /** From 1. */
  readonly number: number;
  readonly mine: boolean;
  readonly here: boolean;
  readonly lenses: readonly Lens[];
  /** Its hand commits moves, and not every screen's does. */
  readonly hand: boolean;
}

export function placesOf(screens: readonly SeenScreen[], seat: string | undefined): readonly Place[] {
  const there = screens.filter(({ here }) => here);
  const shared = there.every(({ acts }) => acts);
  return screens.map((screen, at) => ({
    seat: screen.seat,
    number: at + 1,
    mine: screen.seat === seat,
    here: screen.here,
    lenses: screen.lenses,
    hand: screen.here && screen.acts && !shared,
  }));
}

/** Who commits the moves: every screen (`shared`), or some, by their numbers; and whether this one does. */
export interface HandHeld {
  readonly shared: boolean;
  readonly mine: boolean;
  readonly at: readonly number[];
}

export function handHeld(places: readonly Place[]): HandHeld {
  const holders = places.filter(({ hand }) => hand);
  const shared = holders.length === 0;
  return { shared, mine: shared || holders.some(({ mine }) => mine), at: holders.map(({ number }) => number) };
}
