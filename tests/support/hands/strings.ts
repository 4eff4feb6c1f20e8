import type { StringsBoard } from '../../../src/mechanics/strings/board.ts';
import type { Move } from '../../../src/mechanics/strings/schema.ts';
import { scrapName, stringName } from '../../../src/mechanics/strings/view-words.ts';
import type { Before } from './before.ts';

/** Ties scraps by two taps or one drag, cuts and mends strings by their number, lets the seekers try. */
export async function performStrings({ hand, board, say, t }: Before<StringsBoard>, move: Move): Promise<void> {
  const scrapOf = (id: string) => {
    const scrap = board.scraps.find((one) => one.id === id);
    return hand.button(scrap === undefined ? id : scrapName(board, scrap, { t, say }));
  };
  switch (move.type) {
    case 'tie':
      return hand.carry(scrapOf(move.from), scrapOf(move.to));
    case 'cut':
    case 'mend': {
      const string = board.strings.find(({ id }) => id === move.string);
      return string === undefined ? undefined : hand.press(hand.button(stringName(board, string, { t, say })));
    }
    case 'test':
      return hand.press(hand.button(t(board.button ?? '')));
    case 'clear':
      return;
  }
}
