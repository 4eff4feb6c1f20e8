import type { MatchBoard, Move } from '../../../src/mechanics/match/schema.ts';
import { ribbonName, sealName } from '../../../src/mechanics/match/view-words.ts';
import type { Before } from './before.ts';

/** Presses seals on ribbons, takes them back, pulls the handle. */
export async function performMatch({ hand, board, say, t }: Before<MatchBoard>, move: Move): Promise<void> {
  switch (move.type) {
    case 'press': {
      const seal = board.seals.find(({ id }) => id === move.seal);
      const line = board.lines.find(({ id }) => id === move.line);
      if (seal === undefined || line === undefined) return;
      const ribbon = hand.button(ribbonName(board, line, line.on, { say, t }));
      return hand.carry(hand.button(sealName(seal, seal.left, say)), ribbon);
    }
    case 'lift': {
      const seal = t(board.seals.find(({ id }) => id === move.seal)?.name ?? '');
      const line = board.lines.find(({ id }) => id === move.line)?.mark ?? '';
      const pressed = hand.button(say('lift-this', { seal, line }));
      if (hand.how !== 'drag') return hand.press(pressed);
      return hand.carry(pressed, hand.page.getByRole('list', { name: say('seals') }));
    }
    case 'ask':
      return hand.press(hand.button(t(board.ask ?? '')));
    case 'clear':
      return;
  }
}
