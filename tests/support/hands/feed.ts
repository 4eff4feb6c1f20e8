import type { FeedBoard } from '../../../src/mechanics/feed/board.ts';
import type { Move } from '../../../src/mechanics/feed/schema.ts';
import { dialName, reelName } from '../../../src/mechanics/feed/view-words.ts';
import type { Before } from './before.ts';

/** Puts reels into the machine and takes them back, does and undoes what its viewer does, turns dials, starts it. */
export async function performFeed({ hand, board, say, t }: Before<FeedBoard>, move: Move): Promise<void> {
  switch (move.type) {
    case 'put':
    case 'take': {
      const item = board.items.find(({ id }) => id === move.thing);
      if (item !== undefined) {
        const inside = board.chosen.includes(item.id);
        const reel = hand.button(reelName(board, item, inside, { say, t }));
        if (hand.how !== 'drag' || inside) return hand.press(reel);
        return hand.carry(reel, hand.page.getByRole('region', { name: say('machine') }));
      }
      const action = t(board.actions.find(({ id }) => id === move.thing)?.name ?? '');
      if (move.type === 'put') return hand.press(hand.button(action));
      const n = board.chosen.indexOf(move.thing) + 1;
      return hand.press(hand.button(say('action-undo', { n, action })));
    }
    case 'count': {
      const way = board.dials?.ways.find(({ id }) => id === move.way);
      return hand.press(hand.button(dialName(t(board.dials?.counted ?? ''), t(way?.name ?? ''), { say })));
    }
    case 'surprise':
      return hand.press(hand.button(dialName(t(board.dials?.surprise ?? ''), String(move.places), { say })));
    case 'run':
      return hand.press(hand.button(t(board.button ?? '')));
    case 'clear':
      return;
  }
}
