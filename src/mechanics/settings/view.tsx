import type { BoardView } from '../view.ts';
import type { SettingsBoard } from './board.ts';
import type { Move } from './schema.ts';
import './view.css';
import './view-room.css';
import './view-panel.css';
import './view-sizes.css';
import { CorridorView } from './view-corridor.tsx';
import { PanelView } from './view-panel.tsx';

/** A corridor of shop rooms to get through, or the workbench where its pages are made honest. */
export const SettingsView: BoardView<SettingsBoard, Move> = (props) => {
  const { board, acts, motion } = props;
  const { corridor, panel, solved } = board;
  const able = acts && !solved;
  return (
    // Where nothing can be pressed, the keyboard scrolls the board itself.
    <div
      class={`shop board-frame${solved ? ' is-solved' : ''}${motion ? '' : ' is-still'}`}
      {...(able ? {} : { tabIndex: 0 })}
    >
      {corridor === null ? null : <CorridorView {...props} corridor={corridor} />}
      {panel === null ? null : <PanelView {...props} panel={panel} />}
    </div>
  );
};
