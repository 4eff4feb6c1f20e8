import type { BoardView } from '../view.ts';
import type { Move, PlaceBoard } from './schema.ts';
import './view.css';
import './view-lines.css';
import './view-cables.css';
import './view-sizes.css';
import './view-boxes.css';
import './view-wall.css';
import { Boxes } from './view-boxes.tsx';
import { Switchboard } from './view-switchboard.tsx';

/** Things to put where they belong: a telephone exchange or a desk with boxes, as the config looks. */
export const PlaceView: BoardView<PlaceBoard, Move> = (props) => (
  <div class={`place board-frame${props.motion ? '' : ' is-still'}`}>
    {props.board.looks === 'switchboard' ? <Switchboard {...props} /> : <Boxes {...props} />}
  </div>
);
