import type { Move, OrderBoard } from '../../../src/mechanics/order/schema.ts';
import { starting } from '../spoken-words.ts';
import type { Before } from './before.ts';

/** Takes a card and gives it to a peg; takes it back; checks the line; puts the marker. */
export async function performOrder({ hand, board, say, t }: Before<OrderBoard>, move: Move): Promise<void> {
  const line = hand.page.getByRole('list', { name: say('line') });
  const nameOf = (id: string): string => {
    const card = board.cards.find((candidate) => candidate.id === id);
    const title = t(card?.title ?? '');
    return card?.mark === undefined ? title : say('card-marked', { mark: card.mark, title });
  };
  const card = (id: string) => hand.button(nameOf(id));
  const peg = (at: number) => line.getByRole('listitem').nth(at);
  switch (move.type) {
    case 'lay': {
      const at = board.pegs.indexOf(null);
      return hand.carry(card(move.card), hand.button(say('peg-next', { n: at + 1 })), peg(at));
    }
    case 'hang': {
      const there = board.pegs[move.at] ?? null;
      const place = there === null ? hand.button(say('peg-empty', { n: move.at + 1 })) : card(there);
      return hand.carry(card(move.card), place, peg(move.at));
    }
    case 'take':
      if (board.rule === 'before') return hand.press(hand.button(say('take-back-card', { card: nameOf(move.card) })));
      await hand.press(card(move.card));
      return hand.press(hand.button(say('back-here')));
    case 'check':
      return hand.press(hand.button(starting(say('check'))));
    case 'mark': {
      const marker = t(board.marker?.name ?? '');
      const target = hand.button(say('put-marker', { marker, card: nameOf(move.card) }));
      return hand.carry(hand.button(marker), target, card(move.card));
    }
    case 'clear':
      return;
  }
}
