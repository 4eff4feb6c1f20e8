import type { BoardProps } from '../view.ts';
import type { Move, PlaceBoard } from './schema.ts';

type Say = BoardProps<PlaceBoard, Move>['say'];
type Card = PlaceBoard['cards'][number];
type Place = PlaceBoard['places'][number];

/** A card's state as a word: nothing is told by colour alone. */
export function stateOf(board: PlaceBoard, card: Card, where: string | null, say: Say): string {
  if (!board.ready) return say('noisy');
  if (where === null) return say('waiting');
  if (card.fit === null || card.at !== where) return '…';
  return say(`fit-${card.fit}-${board.looks}`);
}

/** A card for the screen reader: what it is and how it stands. */
export const cardName = (board: PlaceBoard, card: Card, where: string | null, say: Say): string =>
  say('card-is', { card: say(`card-${board.looks}`, { card: card.mark }), state: stateOf(board, card, where, say) });

/** A place for the screen reader: its letter, its emblem or name, and the cards in it. */
export function placeName(
  board: PlaceBoard,
  place: Place,
  at: ReadonlyMap<string, string | null>,
  words: { say: Say; t: (text: string) => string },
): string {
  const { say, t } = words;
  const label = say(`place-${board.looks}`, { place: place.mark });
  const named =
    place.name === null
      ? say('unnamed', { place: label, emblem: t(place.emblemText) })
      : say('named', { place: label, name: t(place.name) });
  const cards = board.cards
    .filter((card) => at.get(card.id) === place.id)
    .map((card) => cardName(board, card, place.id, say));
  return cards.length === 0 ? named : say('holds', { place: named, cards: cards.join(', ') });
}
