import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDrag } from '../../ui/drag.ts';
import type { BoardProps } from '../view.ts';
import type { Move, OrderBoard } from './schema.ts';
import { type Drawn, wordsOf } from './view-board.ts';

/** The thing in hand that is not a card. */
export const MARKER = ':marker';

type Props = BoardProps<OrderBoard, Move>;

/** What a hand does on this board: picks a card or the marker, then puts it somewhere, by tap, drag or key. */
export function useHand(props: Props, { pegs, next, marked }: Drawn) {
  const { board, pending, send, t, say, play, announce, acts, happened } = props;
  const [picked, setPicked] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef<{ readonly id: string; readonly seq: number | undefined } | undefined>(undefined);
  const free = acts && !board.solved;
  const nameOf = (id: string) => {
    const card = board.cards.find((candidate) => candidate.id === id);
    if (card === undefined) return board.marker === undefined ? '' : t(board.marker.name);
    const title = t(card.title);
    return card.mark === undefined ? title : say('card-marked', { mark: card.mark, title });
  };

  // A card that changes places is a new element: until its move is answered, the focus follows it.
  useLayoutEffect(() => {
    if (moved.current === undefined) return;
    const { id, seq } = moved.current;
    if (document.activeElement === document.body) {
      root.current?.querySelector<HTMLElement>(`[data-card="${id}"]`)?.focus({ preventScroll: true });
    }
    if (pending.length === 0 && happened?.seq !== seq) moved.current = undefined;
  });
  useEffect(() => {
    if (!free) setPicked(undefined);
  }, [free]);

  const pick = (id: string) => {
    setPicked(id);
    play('pick');
    const words = wordsOf(board.cards.find((card) => card.id === id)).map(t);
    announce([say(id === MARKER ? 'said-picked-marker' : 'said-picked', { card: nameOf(id) }), ...words].join(' '));
  };
  const drop = () => {
    if (picked === undefined) return;
    setPicked(undefined);
    play('drop');
    announce(say('said-dropped'));
  };
  const put = (id: string, at: number) => {
    moved.current = { id, seq: happened?.seq };
    setPicked(undefined);
    if (id === MARKER) {
      const card = pegs[at];
      if (!card) return play('drop');
      send({ type: 'mark', card });
      return play('snap');
    }
    if (board.sure || pegs[at] === id) return play('drop');
    // Cards are laid one after the other: wherever one is let go on the line, it goes to the next peg.
    if (board.rule === 'before' && pegs.includes(id)) return play('drop');
    send(board.rule === 'before' ? { type: 'lay', card: id } : { type: 'hang', card: id, at });
    play('snap');
    announce(say('said-hung', { card: nameOf(id), n: (board.rule === 'before' ? next : at) + 1 }));
  };
  const takeBack = (id: string) => {
    moved.current = { id, seq: happened?.seq };
    setPicked(undefined);
    const last = pegs.filter((held) => held !== null).at(-1);
    if (board.sure || !pegs.includes(id) || (board.rule === 'before' && last !== id)) return play('drop');
    send({ type: 'take', card: id });
    play('page');
    announce(say('said-back', { card: nameOf(id) }));
  };
  const { drag, carried } = useDrag({
    enabled: free,
    onLift: pick,
    onDrop(id, place) {
      if (place?.startsWith('peg-')) put(id, Number(place.slice(4)));
      else if (place === 'table') takeBack(id);
      else drop();
    },
  });

  return {
    root,
    free,
    picked,
    drag,
    carried,
    drop,
    put,
    takeBack,
    nameOf,
    marked,
    /** Picks a thing, or puts it down when it is the one in hand. */
    toggle: (id: string) => (picked === id ? drop() : pick(id)),
  };
}

export type Hand = ReturnType<typeof useHand>;
