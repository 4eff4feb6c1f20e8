import type { CaptureBoard, Move } from '../../../src/mechanics/capture/schema.ts';
import { starting } from '../spoken-words.ts';
import type { Before } from './before.ts';

/** Goes through the stream to a screen and keeps it; takes one out by its drawer. */
export async function performCapture({ hand, board, say }: Before<CaptureBoard>, move: Move): Promise<void> {
  if (move.type === 'clear') return;
  const mark = board.screens.find(({ id }) => id === move.screen)?.mark ?? '';
  if (move.type === 'take-out') return hand.press(hand.button(starting(say('drawer-full', { n: '…', mark }))));
  const keep = hand.button(say('keep-this', { mark }));
  const next = hand.button(say('next')).and(hand.page.locator('.capture-controls *'));
  for (let seen = 0; seen <= board.screens.length && !(await keep.isVisible()); seen += 1) await hand.press(next);
  if (hand.how !== 'drag') return hand.press(keep);
  const screen = hand.page.getByRole('article').filter({ hasText: say('screen', { mark }) });
  return hand.carry(screen, hand.page.getByRole('region', { name: say('box') }));
}
