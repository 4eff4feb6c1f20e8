import type { BoardView } from '../view.ts';
import type { FeedBoard } from './board.ts';
import type { Move } from './schema.ts';
import './view.css';
import './view-machine.css';
import './view-tools.css';
import './view-sizes.css';
import { useHand } from './view-hand.ts';
import { Lanterns } from './view-lanterns.tsx';
import { Machine } from './view-machine.tsx';
import { Actions, Belt, Dials } from './view-tools.tsx';

/** Lanterns on a string, a machine that serves six films, and what feeds it: reels on a belt, what its viewer does, or two dials. */
export const FeedView: BoardView<FeedBoard, Move> = (props) => {
  const { board, pending, t, say, acts, asset, motion, happened } = props;
  const hand = useHand(props);
  const able = acts && !board.solved;
  const tools = { board, hand, t, say, asset, acts, pending };
  const evening = motion && board.solved && (happened?.move as Move | undefined)?.type === 'run';
  const state = `${board.solved ? ' is-solved' : ''}${motion ? '' : ' is-still'}${evening ? ' is-evening' : ''}`;
  return (
    // Where nothing can be pressed, the keyboard scrolls the board itself.
    <div class={`feed board-frame is-${board.task}${state}`} {...(able ? {} : { tabIndex: 0 })}>
      <div class="feed-studio">
        <Lanterns board={board} t={t} say={say} asset={asset} />
        <Machine board={board} hand={hand} t={t} say={say} asset={asset} acts={acts}>
          {board.button === null ? null : (
            <button
              type="button"
              class="button feed-run"
              aria-disabled={hand.hindrance !== null}
              disabled={!able}
              onClick={hand.run}
            >
              {t(board.button)}
            </button>
          )}
        </Machine>
        {board.task === 'choose' ? <Belt {...tools} /> : null}
        {board.task === 'act' ? <Actions {...tools} /> : null}
        {board.task === 'tune' ? <Dials {...tools} /> : null}
      </div>
    </div>
  );
};
