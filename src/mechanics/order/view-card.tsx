import { CornerUpLeft } from 'lucide-preact';
import type { BoardProps } from '../view.ts';
import type { Move, OrderBoard, OrderCard } from './schema.ts';
import { wordsOf } from './view-board.ts';
import { type Hand, MARKER } from './view-hand.ts';

interface CardProps extends BoardProps<OrderBoard, Move> {
  readonly card: OrderCard;
  readonly hand: Hand;
  /** The peg that the card hangs on; undefined on the table. */
  readonly at?: number;
  /** True when touching the card takes it back at once. */
  readonly last?: boolean;
  onRead(id: string): void;
}

/** One paper card, on the table or on its peg. */
export function Card({ card, hand, at, last = false, onRead, board, t, say, asset, acts, happened }: CardProps) {
  const { picked, free } = hand;
  const hanging = at !== undefined;
  const fixed = hanging && ((board.rule === 'before' && !last) || (board.sure && picked !== MARKER));
  const touch = () => {
    onRead(card.id);
    if (fixed || !free) return;
    if (last) hand.takeBack(card.id);
    else if (hanging && picked !== undefined && picked !== card.id) hand.put(picked, at);
    else hand.toggle(card.id);
  };
  const answers = happened?.reply.about === card.id ? happened.reply.verdict : undefined;
  return (
    <button
      type="button"
      class="card order-card"
      data-card={card.id}
      data-rule={board.rule}
      data-hanging={hanging}
      data-answer={answers}
      data-fixed={fixed}
      aria-pressed={fixed || last ? undefined : picked === card.id}
      aria-disabled={fixed || board.solved ? true : undefined}
      aria-label={label(card, hand, { fixed, last, hanging, say, marker: board.marker && t(board.marker.name) })}
      aria-description={wordsOf(card).map(t).join(' ') || undefined}
      disabled={!acts}
      onClick={touch}
      onFocus={() => onRead(card.id)}
      onPointerEnter={() => onRead(card.id)}
      {...(fixed ? {} : hand.carried(card.id))}
    >
      {card.picture !== undefined && <img class="order-picture" src={asset(card.picture)} alt="" draggable={false} />}
      <span class="order-title">
        {card.mark !== undefined && <b class="order-mark">{card.mark}</b>}{' '}
        <span class="order-name">{t(card.title)}</span>
      </span>
      {last && !board.solved && <CornerUpLeft class="order-undo" aria-hidden="true" />}
      {hand.marked === card.id && board.marker !== undefined && (
        <img class="order-clip" src={asset(board.marker.picture)} alt={t(board.marker.name)} />
      )}
    </button>
  );
}

interface Labelled {
  readonly fixed: boolean;
  readonly last: boolean;
  readonly hanging: boolean;
  readonly marker: string | undefined;
  say: CardProps['say'];
}

/** What touching the card will do, with the card's name. */
function label(card: OrderCard, hand: Hand, { fixed, last, hanging, marker, say }: Labelled): string {
  const name = hand.nameOf(card.id);
  if (last) return say('take-back-card', { card: name });
  if (!fixed && hanging && hand.picked === MARKER) return say('put-marker', { marker: marker ?? '', card: name });
  return name;
}
