import type { SettingsBoard } from '../../../src/mechanics/settings/board.ts';
import type { Move } from '../../../src/mechanics/settings/schema.ts';
import { boxName, buttonName, optionName } from '../../../src/mechanics/settings/view-words.ts';
import type { Before } from './before.ts';

/** Presses what stands in a room, ticks boxes, undoes a trap, sets switches. */
export async function performSettings({ hand, board, say, t }: Before<SettingsBoard>, move: Move): Promise<void> {
  const { corridor, panel } = board;
  switch (move.type) {
    case 'press': {
      const button = corridor?.here?.buttons.find(({ id }) => id === move.button);
      return button === undefined ? undefined : hand.press(hand.button(buttonName(button, { say, t })));
    }
    case 'tick':
    case 'untick': {
      const box = corridor?.here?.boxes.find(({ id }) => id === move.box);
      return box === undefined ? undefined : hand.press(hand.button(boxName(box, { say, t })));
    }
    case 'cancel':
      return hand.press(hand.button(t(corridor?.cancel ?? '')));
    case 'set': {
      const toggle = panel?.toggles.find(({ id }) => id === move.toggle);
      const option = toggle?.options.find(({ id }) => id === move.option);
      if (toggle === undefined || option === undefined) return;
      return hand.press(hand.button(optionName(toggle, option, { say, t })));
    }
    case 'clear':
      return;
  }
}
