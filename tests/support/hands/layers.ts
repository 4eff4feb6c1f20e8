import type { LayersBoard } from '../../../src/mechanics/layers/board.ts';
import type { Move } from '../../../src/mechanics/layers/schema.ts';
import { layerName } from '../../../src/mechanics/layers/view-words.ts';
import type { Before } from './before.ts';

/** Puts stickers on the picture and takes strips out, plants the pin, says that it is done. */
export async function performLayers({ hand, board, say, t }: Before<LayersBoard>, move: Move): Promise<void> {
  const picture = hand.page.getByRole('region', { name: say('picture') });
  switch (move.type) {
    case 'hide':
    case 'show': {
      const layer = board.layers.find(({ id }) => id === move.layer);
      if (layer === undefined) return;
      const button = hand.button(layerName(layer, layer.shown, say, t));
      if (hand.how !== 'drag') return hand.press(button);
      if (layer.spot === null) return hand.carry(button, move.type === 'show' ? picture : edge(hand.page));
      if (move.type === 'show') return hand.carry(button, edge(hand.page));
      return hand.carry(hand.button(say('stickers')), button);
    }
    case 'pin': {
      const street = board.map?.streets.find(({ id }) => id === move.street)?.name ?? '';
      const door = board.map?.doors.find(({ id }) => id === move.door)?.mark ?? '';
      const house = hand.button(say('house', { street: t(street), door }));
      return hand.how === 'drag' ? hand.carry(hand.button(say('pin')), house) : hand.press(house);
    }
    case 'check':
      return hand.press(hand.button(t(board.button ?? '')));
    case 'clear':
      return;
  }
}

/** Beside everything: where what is carried is put away. */
const edge = (page: Before<LayersBoard>['hand']['page']) => page.locator('.layers-tools');
