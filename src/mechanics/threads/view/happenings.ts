import { useEffect, useRef, useState } from 'preact/hooks';
import type { BoardProps, Effect } from '../../view.ts';
import type { ThreadsBoard } from '../board.ts';
import type { Move } from '../schema.ts';
import type { Spread } from '../spread.ts';
import type { Pace } from './roll.ts';

type Wanted = Pick<BoardProps<ThreadsBoard, Move>, 'board' | 'happened' | 'motion' | 'play' | 'announce' | 't' | 'say'>;

interface Options extends Wanted {
  begin(spread: Spread, pace: Pace): void;
}

const SOUNDS: Readonly<Partial<Record<string, Effect>>> = {
  cut: 'cut',
  mend: 'snap',
  tie: 'knot',
  untie: 'drop',
  roll: 'lever',
};

/** What happens once per answered move: sound, words for the screen reader, a shake, the ball's journey. */
export function useHappenings(options: Options) {
  const { happened } = options;
  const last = useRef(happened?.seq);
  const [shaken, setShaken] = useState<{ readonly id: string; readonly seq: number } | undefined>(undefined);
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    if (happened === undefined || happened.seq === last.current) return;
    last.current = happened.seq;
    const { board, motion, begin, play, announce } = latest.current;
    const move = happened.move as Move;
    const sound = SOUNDS[move.type];
    if (sound !== undefined) play(sound);
    const words = told(move, latest.current);
    if (words !== undefined) announce(words);
    else if (move.type === 'cut') setShaken({ id: move.thread, seq: happened.seq });
    if (move.type === 'roll' && motion && board.spread !== undefined) {
      play('roll');
      begin(board.spread, 'answer');
    }
  }, [happened]);

  return shaken;
}

/** What the hand did, in words; nothing when the scissors came back: then the answer says it. */
function told(move: Move, { board, t, say }: Options): string | undefined {
  if (move.type === 'tie' || move.type === 'untie') {
    const tied = board.knots.some((knot) => knot.id === move.knot && knot.tied);
    return tied === (move.type === 'tie') ? say(tied ? 'is-tied' : 'is-untied') : undefined;
  }
  if (move.type !== 'cut' && move.type !== 'mend') return undefined;
  const thread = board.threads.find(({ id }) => id === move.thread);
  if (thread === undefined || (thread.state === 'cut') !== (move.type === 'cut')) return undefined;
  const words = say(move.type === 'cut' ? 'is-cut' : 'is-mended', { mark: thread.mark });
  return thread.gesture === undefined ? words : `${words} ${t(thread.gesture)}`;
}
