import { LENSES, type Lens } from '../scenario/lens.ts';
import type { Puzzle } from '../scenario/mission.ts';

/** The lenses of a seat and whether its hand commits moves. */
export interface Seat {
  readonly team: string;
  /** The screen's own id, where it matters whose it is. */
  readonly id?: string;
  readonly lenses: readonly Lens[];
  readonly acts: boolean;
}

export const ONE_SCREEN: Omit<Seat, 'team'> = { lenses: LENSES, acts: true };

/** The list turned by so many places: seats and lenses move on by one after each puzzle. */
export function rotated<Item>(list: readonly Item[], by: number): Item[] {
  const turn = list.length === 0 ? 0 : ((by % list.length) + list.length) % list.length;
  return [...list.slice(turn), ...list.slice(0, turn)];
}

/**
 * The lenses of each seat for a puzzle: the puzzle's own layout for that many screens, turned by the puzzle's index so that no child
 * stays the reader. One seat has them all; beyond four seats the lenses come round again.
 */
export function share(
  puzzle: Puzzle,
  index: number,
  seats: readonly string[],
): Readonly<{ [seat: string]: readonly Lens[] }> {
  const layouts: Readonly<{ [screens: number]: readonly (readonly Lens[])[] }> = {
    2: puzzle.layouts['2'],
    3: puzzle.layouts['3'],
    4: puzzle.layouts['4'],
  };
  const layout = layouts[Math.min(4, seats.length)] ?? [puzzle.layouts['4'].flat()];
  const turned = rotated(layout, index);
  return Object.fromEntries(seats.map((seat, at) => [seat, turned[at % turned.length] ?? []]));
}
