import { useEffect, useState } from 'preact/hooks';
import type { BoardProps } from '../view.ts';
import type { Move, PlaceBoard } from './schema.ts';

/** How long a call stays on a line that passes it on, in ms: time to hear who answers. */
const STAY_MS = 1500;

export interface Visit {
  readonly card: string;
  readonly place: string;
}

type Props = BoardProps<PlaceBoard, Move>;

/** The line that answered last, and for a moment the call that it does not keep: the plug is seen in, then comes back. */
export function useVisit(
  board: PlaceBoard,
  happened: Props['happened'],
  motion: boolean,
  play: Props['play'],
): { readonly visit: Visit | null; readonly talking: string | null } {
  const [over, setOver] = useState(0);
  const move = happened?.move as Move | undefined;
  const put = move?.type === 'put' ? move : undefined;
  const kept = put !== undefined && board.cards.find((card) => card.id === put.card)?.at === put.place;
  const seq = happened?.seq ?? 0;
  const coming = put !== undefined && !kept && motion && over !== seq;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one visit for each `seq`
  useEffect(() => {
    if (move?.type === 'insert' && board.ready) play('ring');
    if (put === undefined || kept) return;
    if (!motion) {
      play('unplug');
      return;
    }
    const timer = setTimeout(() => {
      setOver(seq);
      play('unplug');
    }, STAY_MS);
    return () => clearTimeout(timer);
  }, [seq]);
  return {
    visit: coming ? { card: put.card, place: put.place } : null,
    talking: put?.place ?? null,
  };
}
