import type { BoardProps } from '../view.ts';
import type { Move, PlaceBoard } from './schema.ts';
import type { Hands } from './view-hands.ts';
import { cardName, stateOf } from './view-words.ts';

type Props = Pick<BoardProps<PlaceBoard, Move>, 'board' | 'say' | 'acts'> & {
  readonly at: ReadonlyMap<string, string | null>;
  readonly hands: Hands;
};

/** The glass lamp of a call: it crackles, waits, or glows; rays for a direct line, a ring for a good door. */
const Lamp = ({ mark }: { readonly mark: string }) => (
  <svg viewBox="-32 -32 64 64" class="place-lamp" aria-hidden="true">
    <g class="place-rays">
      {[0, 45, 90, 135, 180, 225, 270, 315].map((turn) => (
        <path key={turn} d="M-2 -31h4l-1 7h-2z" transform={`rotate(${turn})`} />
      ))}
    </g>
    <circle class="place-ring" r="26" />
    <circle class="place-brass" r="22" />
    <circle class="place-glass" r="18" />
    <path class="place-shine" d="M-11 -8a14 14 0 0 1 10 -7l1 3a12 12 0 0 0 -8 6z" />
    <text y="7">{mark}</text>
    <path class="place-noise" d="M-27 -10l5 3-4 4 6 3M27 8l-5-3 4-4-6-3M-14 -26l3 5 4-4M14 26l-3-5-4 4" />
  </svg>
);

/** The calls, one lamp each; pressing one takes its plug. */
export function Calls({ board, at, hands, say, acts }: Props) {
  return (
    <ul class="place-calls" aria-label={say('cards-switchboard')} data-count={board.cards.length}>
      {board.cards.map((card, index) => {
        const where = at.get(card.id) ?? null;
        const picked = hands.picked === card.id;
        const fit = card.fit !== null && card.at === where ? card.fit : null;
        const look = !board.ready
          ? 'is-noisy'
          : where === null
            ? 'is-waiting'
            : fit === null
              ? 'is-plugged'
              : `is-${fit}`;
        return (
          <li key={card.id}>
            <button
              type="button"
              class={`place-call ${look} colour-${index % 8}${picked ? ' is-picked' : ''}`}
              aria-pressed={picked}
              disabled={!acts || board.solved}
              onClick={() => hands.tapCard(card.id)}
              onPointerDown={hands.dragging.grab(card.id)}
            >
              <span class="sr-only">{cardName(board, card, where, say)}</span>
              <span class="place-rest" data-point={`card ${card.id}`} />
              <span class="place-hole" data-point={`hole ${card.id}`} />
              <Lamp mark={card.mark} />
              <span class="place-state" aria-hidden="true">
                {picked && where !== null ? say('out-switchboard') : stateOf(board, card, where, say)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
