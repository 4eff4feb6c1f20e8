import type { Move, PlaceBoard } from '../../../src/mechanics/place/schema.ts';
import { cardName, placeName } from '../../../src/mechanics/place/view-words.ts';
import { starting } from '../spoken-words.ts';
import type { Before } from './before.ts';

/** Puts tokens in, then takes each call (or card) to a line (or box). */
export async function performPlace({ hand, board, say, t }: Before<PlaceBoard>, move: Move): Promise<void> {
  const at = new Map(board.cards.map((card) => [card.id, card.at]));
  const card = (id: string) => {
    const found = board.cards.find((candidate) => candidate.id === id);
    return hand.button(found === undefined ? id : starting(cardName(board, found, found.at, say)));
  };
  switch (move.type) {
    case 'insert': {
      const key = board.keys.find(({ id }) => id === move.key)?.name ?? '';
      return hand.press(hand.button(say('key-out', { key: t(key) })));
    }
    case 'put': {
      const place = board.places.find(({ id }) => id === move.place);
      const name = place === undefined ? move.place : placeName(board, place, at, { say, t });
      return hand.carry(card(move.card), hand.button(name));
    }
    case 'remove':
      await hand.press(card(move.card));
      return hand.press(card(move.card));
    case 'clear':
      return;
  }
}
