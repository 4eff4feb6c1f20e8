import type { ThreadsBoard } from '../../../src/mechanics/threads/board.ts';
import type { Move } from '../../../src/mechanics/threads/schema.ts';
import { starting } from '../spoken-words.ts';
import type { Before } from './before.ts';

/** Cuts and ties again by a thread's letter, ties knots in the drawer, pulls the lever. */
export async function performThreads({ hand, board, say, t }: Before<ThreadsBoard>, move: Move): Promise<void> {
  const sky = hand.page.getByRole('region', { name: say('sky') });
  const drawer = hand.page.getByRole('region', { name: say('knots-title') });
  const letterOf = (id: string) => {
    const thread = board.threads.find((candidate) => candidate.id === id);
    const state = thread?.state === 'whole' ? 'thread' : `thread-${thread?.state}`;
    return { mark: thread?.mark ?? '', letter: hand.button(starting(say(state, { mark: thread?.mark ?? '' })), sky) };
  };
  switch (move.type) {
    case 'cut': {
      const { mark, letter } = letterOf(move.thread);
      if (await drawer.isVisible()) await hand.press(hand.button(say('close'), drawer));
      const scissors = hand.button(starting(say('scissors-slot', { place: '…' }))).first();
      if (hand.how === 'drag' && board.scissors.left > 0) return hand.carry(scissors, letter);
      await hand.free(letter, sky.getByRole('button', { pressed: true }));
      await hand.press(letter);
      return hand.press(hand.button(say('cut-thread', { mark }), sky));
    }
    case 'mend': {
      const { mark, letter } = letterOf(move.thread);
      await hand.free(letter, sky.getByRole('button', { pressed: true }));
      if ((await letter.getAttribute('aria-pressed')) !== 'true') await hand.press(letter);
      return hand.press(hand.button(say('mend-thread', { mark }), sky));
    }
    case 'tie':
    case 'untie': {
      const words = t(board.knots.find(({ id }) => id === move.knot)?.label ?? '');
      const tied = board.ties.count - board.ties.left;
      if (!(await drawer.isVisible())) {
        await hand.press(hand.button(say('knots-left', { tied, count: board.ties.count })));
      }
      return hand.press(hand.button(starting(words), drawer));
    }
    case 'roll':
      return hand.press(hand.button(say('roll')));
    case 'clear':
      return;
  }
}
