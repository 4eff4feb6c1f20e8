import type { Move, TilesBoard } from '../../../src/mechanics/tiles/schema.ts';
import { chosenAfter, slotsOf } from '../../../src/mechanics/tiles/view-state.ts';
import type { Before } from './before.ts';

/** Takes folded papers into the message and out of it, and throws the plane. */
export async function performTiles({ hand, board, say, t }: Before<TilesBoard>, move: Move): Promise<void> {
  const letter = hand.page.getByRole('region', { name: say('message') });
  const slots = slotsOf(board, chosenAfter(board, []));
  const textOf = (id: string | null) => t(board.tiles.find((tile) => tile.id === id)?.text ?? '');
  const labelOf = (index: number): string => {
    const line = board.lines.find(({ id }) => id === slots[index]?.line);
    return line === undefined ? say('slot-number', { number: index + 1 }) : `${index + 1}. ${t(line.label)}`;
  };
  const slot = (index: number) => {
    const tile = slots[index]?.tile ?? null;
    const values = { slot: labelOf(index), tile: textOf(tile) };
    return hand.button(say(tile === null ? 'slot-empty' : 'slot-full', values), letter);
  };
  switch (move.type) {
    case 'insert': {
      const index = board.lines.findIndex(({ key }) => key?.id === move.key);
      const key = t(board.lines[index]?.key?.name ?? '');
      return hand.press(hand.button(say('key-out', { slot: labelOf(index), key }), letter));
    }
    case 'take': {
      const tile = hand.button(textOf(move.tile));
      const line = board.tiles.find(({ id }) => id === move.tile)?.line;
      // In a small box only one line's papers lie there: its place on the sheet brings them.
      if (!(await tile.isVisible())) await hand.press(slot(slots.findIndex((one) => one.line === line)));
      return hand.how === 'drag' ? hand.carry(tile, letter) : hand.press(tile);
    }
    case 'leave':
      return hand.press(slot(slots.findIndex(({ tile }) => tile === move.tile)));
    case 'send':
      return hand.press(hand.button(t(board.send)));
    case 'clear':
      return;
  }
}
