import type { BoardProps } from '../view.ts';
import type { Move, OrderBoard } from './schema.ts';
import type { Drawn } from './view-board.ts';
import { Card } from './view-card.tsx';
import type { Hand } from './view-hand.ts';

interface LineProps extends BoardProps<OrderBoard, Move> {
  readonly drawn: Drawn;
  readonly hand: Hand;
  onRead(id: string): void;
}

/** The line with its pegs: what hangs there, and where the card in hand may go. */
export function Line({ drawn, hand, onRead, ...props }: LineProps) {
  const { board, say } = props;
  const { pegs, next } = drawn;
  const last = board.rule === 'before' && !board.solved ? pegs.filter((id) => id !== null).length - 1 : -1;
  return (
    <ol class="order-line" aria-label={say('line')} data-sure={board.sure || board.solved}>
      {pegs.map((id, at) => {
        const card = board.cards.find((candidate) => candidate.id === id);
        const open = card === undefined && (next < 0 || next === at);
        const target = open && hand.picked !== undefined && !board.sure;
        return (
          <li key={at} class="order-slot" data-drop={`peg-${at}`} data-over={hand.drag?.over === `peg-${at}`}>
            <span class="order-peg" aria-hidden="true">
              {at + 1}
            </span>
            {card === undefined ? (
              <button
                type="button"
                class="order-place"
                data-target={target}
                aria-label={say(next === at && hand.picked !== undefined ? 'peg-next' : 'peg-empty', { n: at + 1 })}
                aria-disabled={!target}
                disabled={!props.acts}
                onClick={() => target && hand.picked !== undefined && hand.put(hand.picked, at)}
              />
            ) : (
              <Card {...props} key={card.id} card={card} hand={hand} at={at} last={at === last} onRead={onRead} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
