import type { Hand } from './hand.ts';

/** What a hand has before it: the board as it is seen, and a mechanic's own words. */
export interface Before<Board> {
  readonly hand: Hand;
  readonly board: Board;
  readonly t: (text: string) => string;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}
