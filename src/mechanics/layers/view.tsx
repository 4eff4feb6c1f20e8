import type { BoardView } from '../view.ts';
import type { LayersBoard } from './board.ts';
import type { Move } from './schema.ts';
import './view.css';
import './view-picture.css';
import './view-strips.css';
import './view-town.css';
import './view-sizes.css';
import { STICKER, standing, useHand } from './view-hand.ts';
import { Picture } from './view-picture.tsx';
import { Strips } from './view-strips.tsx';
import { Town } from './view-town.tsx';

/** A picture made of layers, what goes with it on strips of paper, and perhaps the map that it betrays. */
export const LayersView: BoardView<LayersBoard, Move> = (props) => {
  const { board, pending, t, say, acts, asset, announce, motion } = props;
  const { map, picture, looks, button, solved } = board;
  const stands = standing(board, pending);
  const { shows } = stands;
  const hand = useHand(props, stands);
  const able = acts && !solved;
  const sticks = board.layers.some((layer) => layer.moves && layer.spot !== null);
  const state = `${solved ? ' is-solved' : ''}${motion ? '' : ' is-still'}`;
  return (
    // Where nothing can be pressed, the keyboard scrolls the board itself.
    <div
      class={`layers board-frame looks-${looks}${state}`}
      {...(able ? {} : { tabIndex: 0 })}
      style={{ '--ratio': picture.width / picture.height }}
    >
      <div class="layers-desk" data-drop="away" data-map={map !== null}>
        <Picture board={board} hand={hand} shows={shows} t={t} say={say} acts={acts} asset={asset} />
        {map === null ? null : (
          <Town board={board} map={map} hand={hand} pin={stands.pin} t={t} say={say} acts={acts} announce={announce} />
        )}
        <div class="layers-lists" data-lists={board.lists.length}>
          <Strips board={board} hand={hand} shows={shows} t={t} say={say} acts={acts} />
        </div>
        {button === null ? null : (
          <div class="layers-tools">
            {sticks ? (
              <div class="layers-roll">
                <button
                  type="button"
                  class={`layers-peel${hand.picked ? ' is-picked' : ''}`}
                  aria-label={say('stickers')}
                  aria-pressed={hand.picked}
                  disabled={!able}
                  onClick={hand.tapSticker}
                  {...hand.dragging.carried(STICKER)}
                >
                  <span class="layers-sticker">
                    <img src={asset('prop-lantern')} alt="" />
                  </span>
                </button>
              </div>
            ) : null}
            <button type="button" class="button layers-done" disabled={!able} onClick={hand.check}>
              {t(button)}
            </button>
          </div>
        )}
      </div>
    </div>
  );
};
