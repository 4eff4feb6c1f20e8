import { useState } from 'preact/hooks';
import { type Dragging, useDrag } from '../../ui/drag.ts';
import type { BoardProps } from '../view.ts';
import type { FeedBoard } from './board.ts';
import type { Move } from './schema.ts';

type Props = BoardProps<FeedBoard, Move>;

/** Where things are dropped. */
export const MACHINE = 'machine';

/** What is chosen once the moves on their way are drawn as done. */
function chosenAfter(board: FeedBoard, pending: readonly Move[]): readonly string[] {
  let chosen = board.chosen;
  for (const move of pending) {
    if (move.type === 'clear') chosen = [];
    if (move.type === 'take') chosen = chosen.filter((id) => id !== move.thing);
    if (move.type === 'put') chosen = [...chosen, move.thing];
  }
  return chosen;
}

/** Where the dials stand once the moves on their way are drawn as done. */
export function dialsAfter({ dials }: FeedBoard, pending: readonly Move[]): FeedBoard['dials'] {
  if (dials === null) return null;
  const ways = pending.flatMap((move) => (move.type === 'count' ? [move.way] : []));
  const places = pending.flatMap((move) => (move.type === 'surprise' ? [move.places] : []));
  const way = ways.at(-1) ?? dials.way;
  const surprises = places.at(-1) ?? dials.surprises;
  return { ...dials, way, surprises };
}

export interface Hand {
  readonly chosen: readonly string[];
  readonly dragging: Dragging;
  /** Shakes the machine, once for each count. */
  readonly nudge: number;
  /** Why the machine cannot be started yet; null when it can. */
  readonly hindrance: string | null;
  toggle(thing: string): void;
  count(way: string): void;
  surprise(places: number): void;
  run(): void;
}

/** Puts things into the machine and takes them back: by taps, by keys, or by a drag. */
export function useHand(props: Props): Hand {
  const { board, pending, send, say, acts, play, announce, motion, t } = props;
  const [nudge, setNudge] = useState(0);
  const able = acts && !board.solved;
  const chosen = chosenAfter(board, pending);
  const room = board.task === 'act' ? board.count : board.places;

  const refuse = (words: string) => {
    announce(words);
    if (motion) setNudge((count) => count + 1);
    play('refuse');
  };
  const tell = (type: 'put' | 'take', thing: string): string => {
    const mark = board.items.find(({ id }) => id === thing)?.mark;
    if (mark !== undefined) return say(`${type}-reel`, { mark });
    return say(`${type}-action`, { action: t(board.actions.find(({ id }) => id === thing)?.name ?? '') });
  };
  const take = (thing: string) => {
    send({ type: 'take', thing });
    play('take-out');
    announce(tell('take', thing));
  };
  const put = (thing: string) => {
    if (chosen.length >= room) return refuse(say(board.task === 'act' ? 'no-action' : 'full'));
    send({ type: 'put', thing });
    play(board.task === 'act' ? 'tile' : 'snap');
    announce(tell('put', thing));
  };
  const dragging = useDrag({
    enabled: able,
    onLift: () => play('pick'),
    onDrop(thing, place) {
      const inside = chosen.includes(thing);
      if (place === MACHINE && !inside) return put(thing);
      if (place !== MACHINE && place !== undefined && inside) return take(thing);
      play('drop');
    },
  });

  const missing = board.task === 'choose' ? board.places - chosen.length : 0;
  const ran = board.feed !== null && pending.length === 0;
  const hindrance = missing > 0 ? say('missing', { n: missing }) : ran ? say('change') : null;
  return {
    chosen,
    dragging,
    nudge,
    hindrance,
    toggle(thing) {
      if (!able) return;
      if (chosen.includes(thing)) take(thing);
      else put(thing);
    },
    count(way) {
      if (!able || dialsAfter(board, pending)?.way === way) return;
      send({ type: 'count', way });
      play('lever');
    },
    surprise(places) {
      if (!able || dialsAfter(board, pending)?.surprises === places) return;
      send({ type: 'surprise', places });
      play('lever');
    },
    run() {
      if (!able) return;
      if (hindrance !== null) return refuse(hindrance);
      send({ type: 'run' });
      play('roll');
    },
  };
}
