import { hung, type Pegs, taken } from './pegs.ts';
import type { Move, OrderBoard, OrderCard } from './schema.ts';

/** The board as it will be once the moves under way are answered. */
export interface Drawn {
  readonly pegs: Pegs;
  readonly table: readonly OrderCard[];
  /** The card that bears the marker. */
  readonly marked: string | undefined;
  /** The peg on which the next card must be laid, under the rule "before"; -1 when any will do. */
  readonly next: number;
}

export function drawn(board: OrderBoard, pending: readonly Move[]): Drawn {
  let pegs: Pegs = board.pegs;
  let marked = board.marker?.on;
  for (const move of pending) {
    if (move.type === 'clear') pegs = pegs.map(() => null);
    else if (move.type === 'take') pegs = taken(pegs, move.card);
    else if (move.type === 'hang') pegs = hung(pegs, move.card, move.at);
    else if (move.type === 'lay') pegs = hung(pegs, move.card, pegs.indexOf(null));
    else if (move.type === 'mark') marked = move.card;
  }
  return {
    pegs,
    table: board.cards.filter((card) => !pegs.includes(card.id)),
    marked,
    next: board.rule === 'before' ? pegs.indexOf(null) : -1,
  };
}

/** The words that this seat's lenses read on a card. */
export const wordsOf = (card: OrderCard | undefined): readonly string[] => Object.values(card?.words ?? {});
