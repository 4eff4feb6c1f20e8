import { useEffect, useRef, useState } from 'preact/hooks';
import type { BoardProps } from '../view.ts';
import type { Move, PlaceBoard } from './schema.ts';

/** Pixels before a press becomes a drag: less is a tap. */
const SLOP = 7;

interface Dragged {
  readonly card: string;
  /** Where the pointer is, and how far it has come, in px of the page. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

export interface Hands {
  readonly picked: string | null;
  readonly dragged: Dragged | null;
  /** What to touch first, when something else was touched: it is shaken once for each `count`. */
  readonly nudge: { readonly what: 'keys' | 'cards' | 'none'; readonly count: number };
  tapCard(card: string): void;
  tapPlace(place: string): void;
  onPointerDown(card: string, event: PointerEvent): void;
  onClickCapture(event: MouseEvent): void;
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
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [nudge, setNudge] = useState<Hands['nudge']>({ what: 'none', count: 0 });
  const swallow = useRef(false);
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
    dragged,
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
    onPointerDown(card, event) {
      swallow.current = false;
      if (!able || event.button !== 0) return;
      const [x0, y0] = [event.clientX, event.clientY];
      let moving = false;
      const move = (now: PointerEvent) => {
        const [dx, dy] = [now.clientX - x0, now.clientY - y0];
        if (!moving && Math.hypot(dx, dy) < SLOP) return;
        if (!moving) pick(card);
        moving = true;
        setDragged({ card, x: now.clientX, y: now.clientY, dx, dy });
      };
      const stop = (now: PointerEvent) => {
        for (const [type, listener] of listeners) document.removeEventListener(type, listener);
        if (!moving) return;
        swallow.current = true;
        setDragged(null);
        const place = now.type === 'pointerup' ? placeAt(now.clientX, now.clientY) : null;
        if (place !== null) put(card, place);
        else setPicked(null);
      };
      const listeners = [
        ['pointermove', move],
        ['pointerup', stop],
        ['pointercancel', stop],
      ] as const;
      for (const [type, listener] of listeners) document.addEventListener(type, listener);
    },
    // A drag ends with a click that nobody meant.
    onClickCapture(event) {
      if (!swallow.current) return;
      swallow.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/** The place under a point of the page. */
function placeAt(x: number, y: number): string | null {
  const found = document.elementsFromPoint(x, y).map((element) => element.closest('[data-place]'));
  return found.find((element) => element !== null)?.getAttribute('data-place') ?? null;
}
