import { useEffect, useRef, useState } from 'preact/hooks';
import type { BoardProps, BoardView } from '../view.ts';
import type { Move, OrderBoard } from './schema.ts';
import './view.css';
import './view-card.css';
import { drawn, wordsOf } from './view-board.ts';
import { Card } from './view-card.tsx';
import { type Hand, MARKER, useHand } from './view-hand.ts';
import { Line } from './view-line.tsx';

/** A line with pegs, and paper cards to hang on it in the right order. */
export const OrderView: BoardView<OrderBoard, Move> = (props) => {
  const { board, pending, t, say, asset, happened, play, motion } = props;
  const now = drawn(board, pending);
  const hand = useHand(props, now);
  const [read, setRead] = useState<string>();
  const markerButton = useRef<HTMLButtonElement>(null);
  const { marker, rule, sure, solved } = board;
  const hungCount = now.pegs.filter((id) => id !== null).length;
  const full = hungCount === now.pegs.length;
  const clipFree = marker !== undefined && sure && !solved && now.marked === undefined;

  // The button that checked the line is gone: the marker is what comes next.
  const nextIsMarker = clipFree && happened?.move.type === 'check';
  useEffect(() => {
    if (nextIsMarker && document.activeElement === document.body) markerButton.current?.focus({ preventScroll: true });
  }, [nextIsMarker]);
  useEffect(() => {
    if (happened?.reply.verdict === 'right') play('light');
  }, [happened, play]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape puts down what is in hand, wherever the focus is.
    <div
      class="order"
      ref={hand.root}
      data-rule={rule}
      data-still={!motion}
      onKeyDown={(event) => event.key === 'Escape' && hand.drop()}
    >
      <Line {...props} drawn={now} hand={hand} onRead={setRead} />
      {rule === 'line' && (
        <div class="order-desk" data-drop="table">
          <Reading {...props} id={read} />
          {!sure && <CheckButton {...props} hand={hand} hungCount={hungCount} />}
        </div>
      )}
      {!full && (
        <ul class="order-table" data-drop="table" aria-label={say('table')}>
          {now.table.map((card) => (
            <li key={card.id}>
              <Card {...props} card={card} hand={hand} onRead={setRead} />
            </li>
          ))}
        </ul>
      )}
      {clipFree && (
        <div class="order-foot">
          <p class="order-ask">{t(marker.ask)}</p>
          <button
            ref={markerButton}
            type="button"
            class="card order-marker"
            aria-pressed={hand.picked === MARKER}
            disabled={!hand.free}
            onClick={() => hand.toggle(MARKER)}
            {...hand.carried(MARKER)}
          >
            <img src={asset(marker.picture)} alt="" draggable={false} />
            {t(marker.name)}
          </button>
        </div>
      )}
    </div>
  );
};

interface CheckProps extends BoardProps<OrderBoard, Move> {
  readonly hand: Hand;
  readonly hungCount: number;
}

/** Checks the whole line, once all cards hang; while a hung card is in hand, puts it back on the table instead. */
function CheckButton({ hand, hungCount, board, say, send, play }: CheckProps) {
  const { picked, free, takeBack } = hand;
  if (picked !== undefined && board.pegs.includes(picked)) {
    return (
      <button type="button" class="button plain" onClick={() => takeBack(picked)}>
        {say('back-here')}
      </button>
    );
  }
  const of = board.pegs.length;
  const full = hungCount === of;
  return (
    <button
      type="button"
      class="button accent"
      aria-disabled={!full}
      disabled={!free}
      onClick={() => {
        if (!full) return;
        send({ type: 'check' });
        play('lever');
      }}
    >
      {say('check')}
      {!full && <small> {say('counted', { n: hungCount, of })}</small>}
    </button>
  );
}

/** The strip of paper on which the note touched last is read in full. */
function Reading({ board, t, say, id }: BoardProps<OrderBoard, Move> & { id: string | undefined }) {
  const card = board.cards.find((candidate) => candidate.id === id);
  const words = wordsOf(card);
  return (
    <p class="paper order-reading">
      {card === undefined ? (
        say('read-here')
      ) : (
        <>
          {card.mark !== undefined && <b class="order-mark">{card.mark}</b>} <strong>{t(card.title)}</strong>{' '}
          {words.length === 0 ? say('not-yours') : words.map(t).join(' ')}
        </>
      )}
    </p>
  );
}
