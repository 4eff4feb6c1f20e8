import type { BoardView } from '../view.ts';
import type { MatchBoard, Move } from './schema.ts';
import './view.css';
import './view-ribbons.css';
import './view-door.css';
import './view-sizes.css';
import { Door } from './view-door.tsx';
import { fromTray, onAfter, useHand } from './view-hand.ts';
import { Ribbons } from './view-ribbons.tsx';
import { sealName } from './view-words.ts';

/** A stage with ribbons, a tray of seals, and a door that opens when each seal is where it belongs. */
export const MatchView: BoardView<MatchBoard, Move> = (props) => {
  const { board, pending, t, say, acts, asset, happened, motion } = props;
  const on = onAfter(board, board.sure ? pending.filter((move) => move.type !== 'press') : pending);
  const hand = useHand(props, on);
  const placed = [...on.values()].flat().length;
  const able = acts && !board.solved;
  const state = `${board.solved ? ' is-solved' : ''}${motion ? '' : ' is-still'}`;
  return (
    // Where nothing can be pressed, the keyboard scrolls the board itself.
    <div
      class={`match board-frame${state}`}
      {...(able ? {} : { tabIndex: 0 })}
      data-nudge={hand.nudge.what}
      data-turn={hand.nudge.count % 2}
    >
      <div class="match-stage" data-drop="stage">
        <div class="match-back">
          <Door board={board} say={say} placed={placed} />
          {board.ask === null ? null : (
            <button
              type="button"
              class="button match-handle"
              aria-disabled={hand.hindrance !== null}
              disabled={!able}
              onClick={hand.ask}
            >
              {t(board.ask)}
            </button>
          )}
        </div>
        <Ribbons
          board={board}
          hand={hand}
          on={on}
          t={t}
          say={say}
          acts={acts}
          asset={asset}
          happened={happened}
          motion={motion}
        />
        <ul class="match-tray" aria-label={say('seals')}>
          {board.seals.map((seal) => {
            const left = hand.left(seal.id);
            const picked = hand.picked === seal.id;
            return (
              <li key={seal.id}>
                <button
                  type="button"
                  class={`match-seal${picked ? ' is-picked' : ''}${left > 0 ? '' : ' is-used'}`}
                  aria-pressed={picked}
                  disabled={!able}
                  onClick={() => hand.tapSeal(seal.id)}
                  {...(left > 0 ? hand.dragging.carried(fromTray(seal.id)) : {})}
                >
                  <span class="sr-only">{sealName(seal, left, say)}</span>
                  <span class="match-wax">
                    <img src={asset(seal.picture)} alt="" />
                    {!board.sure && left > 0 ? <i aria-hidden="true">×{left}</i> : null}
                  </span>
                  <span class="match-seal-name" aria-hidden="true">
                    {t(seal.name)}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
};
