import { useEffect, useRef, useState } from 'preact/hooks';
import { type Dragging, useDrag } from '../../ui/drag.ts';
import type { BoardProps } from '../view.ts';
import type { Move, PlaceBoard } from './schema.ts';

export interface Hands {
  readonly picked: string | null;
  readonly dragging: Dragging;
  /** What to touch first, when something else was touched: it is shaken once for each `count`. */
  readonly nudge: { readonly what: 'keys' | 'cards' | 'none'; readonly count: number };
  tapCard(card: string): void;
  tapPlace(place: string): void;
}

type Props = Pick<BoardProps<PlaceBoard, Move>, 'board' | 'send' | 'say' | 'acts' | 'play' | 'announce'>;

/** Where each card is once the moves on their way are drawn as done. */
export function placedAfter(board: PlaceBoard, pending: readonly Move[]): ReadonlyMap<string, string | null> {
  const at = new Map(board.cards.map((card) => [card.id, card.at]));
  for (const move of pending) {
    if (move.type === 'put') at.set(move.card, move.place);
    if (move.type === 'remove') at.set(move.card, null);
    if (move.type === 'clear') for (const id of at.keys()) at.set(id, null);
  }
  return at;
}

/** Pick, then place: by taps, by keys (Escape puts down) or by a drag that ends over a place. */
export function useHands(props: Props, at: ReadonlyMap<string, string | null>): Hands {
  const { board, send, say, acts, play, announce } = props;
  const [picked, setPicked] = useState<string | null>(null);
  const [nudge, setNudge] = useState<Hands['nudge']>({ what: 'none', count: 0 });
  const able = acts && board.ready && !board.solved;
  const markOf = (id: string) => board.cards.find((card) => card.id === id)?.mark ?? '';
  const speak = (key: string, card: string) => announce(say(`${key}-${board.looks}`, { card: markOf(card) }));

  const pick = (card: string) => {
    setPicked(card);
    play('pick');
    speak('picked', card);
  };
  const drop = () => {
    if (picked !== null) speak('dropped', picked);
    setPicked(null);
  };
  const put = (card: string, place: string) => {
    setPicked(null);
    if (at.get(card) === place) return;
    send({ type: 'put', card, place });
    play(board.looks === 'switchboard' ? 'plug' : 'drop');
  };
  const remove = (card: string) => {
    setPicked(null);
    send({ type: 'remove', card });
    play(board.looks === 'switchboard' ? 'unplug' : 'pick');
    announce(say(`removed-${board.looks}`, { card: markOf(card) }));
  };

  const before = (what: 'keys' | 'cards') => {
    announce(say(what === 'keys' ? 'not-ready' : `first-${board.looks}`));
    setNudge(({ count }) => ({ what, count: count + 1 }));
  };

  const dragging = useDrag({
    enabled: able,
    onLift: pick,
    onDrop: (card, place) => (place === undefined ? drop() : put(card, place)),
  });

  const putDown = useRef(drop);
  putDown.current = drop;
  useEffect(() => {
    if (picked === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') putDown.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [picked]);

  return {
    picked: able ? picked : null,
    dragging,
    nudge,
    tapCard(card) {
      if (!board.ready) before('keys');
      if (!able) return;
      if (picked !== card) pick(card);
      else if (at.get(card) !== null) remove(card);
      else drop();
    },
    tapPlace(place) {
      if (!board.ready) before('keys');
      if (!able) return;
      const here = board.cards.filter((card) => at.get(card.id) === place).at(-1);
      if (picked !== null) put(picked, place);
      else if (here !== undefined) pick(here.id);
      else before('cards');
    },
  };
}
