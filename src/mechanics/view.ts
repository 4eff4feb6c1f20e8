import type { ComponentType } from 'preact';
import type { Lens } from '../core/scenario/lens.ts';
import type { Reply } from '../core/scenario/reply.ts';
import type { Text } from '../core/scenario/text.ts';
import type { AnyMove } from './mechanic.ts';

/** Names of the short sounds of handling (`assets/sound/effects.json`). A view asks for one and never knows who plays it. */
export type Effect =
  | 'pick'
  | 'drop'
  | 'snap'
  | 'cut'
  | 'knot'
  | 'lever'
  | 'roll'
  | 'pause'
  | 'keep'
  | 'take-out'
  | 'tile'
  | 'plane'
  | 'plug'
  | 'unplug'
  | 'ring'
  | 'page'
  | 'lens'
  | 'open'
  | 'back'
  | 'token'
  | 'solved'
  | 'remark'
  | 'refuse'
  | 'hint'
  | 'archie'
  | 'blackhat'
  | 'vibrate'
  | 'knock'
  | 'pause-on'
  | 'pause-off'
  | 'light'
  | 'tick-soft';

/** What just happened on this board, once: `seq` grows with each. Not given again after a reload. */
export interface Happened {
  readonly seq: number;
  readonly move: AnyMove;
  readonly reply: Reply;
}

/** What a board's view is given. It draws `board` plus `pending`, and calls `send`; it knows nothing of sockets, sessions or sound engines. */
export interface BoardProps<Board, Move extends AnyMove> {
  readonly board: Board;
  /** Moves sent whose answer has not come yet: draw them as done. */
  readonly pending: readonly Move[];
  send(move: Move): void;
  /** The sentence of a text id, in this screen's language, first names filled in. */
  t(text: Text): string;
  /** The mechanic's own words (a key of its `phrases`), filled. */
  say(key: string, values?: Readonly<Record<string, Text | number>>): string;
  /** False on a screen whose hand does not commit moves, and in mirrors and replays: show everything, disable everything. */
  readonly acts: boolean;
  /** The lens whose sheet is open on this screen: overlay its short notes on the board if the mechanic has some. */
  readonly lens: Lens | undefined;
  readonly happened: Happened | undefined;
  play(effect: Effect): void;
  /** Says something to the screen reader, politely. Replies are announced by the frame; announce only handling («Carte prise»). */
  announce(words: string): void;
  /** False when motion is reduced: no travel, only states. */
  readonly motion: boolean;
  /** True when the clock is off or a screen reader may be in use: nothing moves on by itself. */
  readonly calm: boolean;
  /** The address of a built-in picture. */
  asset(id: string): string;
}

export type BoardView<Board, Move extends AnyMove> = ComponentType<BoardProps<Board, Move>>;
