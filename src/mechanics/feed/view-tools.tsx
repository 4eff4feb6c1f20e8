import type { BoardProps } from '../view.ts';
import type { FeedBoard } from './board.ts';
import type { Move } from './schema.ts';
import { dialsAfter, type Hand } from './view-hand.ts';
import { Reel } from './view-reel.tsx';
import { dialName, reelName } from './view-words.ts';

type Props = Pick<BoardProps<FeedBoard, Move>, 'board' | 't' | 'say' | 'asset' | 'acts' | 'pending'> & {
  readonly hand: Hand;
};

/** The belt that brings the reels. One that is in the machine leaves its ring behind: touching it takes the reel back. */
export function Belt({ board, hand, t, say, asset, acts }: Props) {
  return (
    <ul class="feed-belt" aria-label={say('reels')} data-drop="belt">
      {board.items.map((item) => {
        const inside = hand.chosen.includes(item.id);
        return (
          <li key={item.id}>
            <button
              type="button"
              class={`feed-reel${inside ? ' is-gone' : ''}`}
              aria-pressed={inside}
              disabled={!acts || board.solved}
              data-reel={item.id}
              onClick={() => hand.toggle(item.id)}
              {...(inside ? {} : hand.dragging.carried(item.id))}
            >
              <span class="sr-only">{reelName(board, item, inside, { say, t })}</span>
              <Reel board={board} item={{ ...item, theme: null }} asset={asset} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What the viewer can do, as tickets: one that is done bears its number, and a touch takes it back. */
export function Actions({ board, hand, t, say, acts }: Props) {
  const { count, actions, viewer } = board;
  const left = count - hand.chosen.length;
  return (
    <div class="feed-actions">
      <p class="feed-left">
        <span class="sr-only">{say('left', { n: left })}</span>
        {Array.from({ length: count }, (_, index) => (
          <i key={index} class={index < hand.chosen.length ? 'is-done' : ''} aria-hidden="true">
            {index + 1}
          </i>
        ))}
      </p>
      <ul class="feed-tickets" aria-label={say('actions', { viewer: t(viewer.name) })}>
        {actions.map(({ id, name }) => {
          const n = hand.chosen.indexOf(id) + 1;
          return (
            <li key={id}>
              <button
                type="button"
                class={`feed-ticket${n > 0 ? ' is-done' : ''}`}
                aria-pressed={n > 0}
                disabled={!acts || board.solved}
                onClick={() => hand.toggle(id)}
              >
                <span class="sr-only">{n > 0 ? say('action-undo', { n, action: t(name) }) : t(name)}</span>
                <span class="feed-print" aria-hidden="true">
                  {n > 0 ? <b>{n}</b> : null}
                  <span>{t(name)}</span>
                  {n > 0 ? <i>×</i> : null}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The two dials of the engineer. */
export function Dials({ board, hand, t, say, acts, pending }: Props) {
  const dials = dialsAfter(board, pending);
  if (dials === null) return null;
  const able = acts && !board.solved;
  const at = dials.ways.findIndex(({ id }) => id === dials.way);
  const ways = dials.ways.map(({ id, name }) => ({
    id,
    face: t(name),
    on: id === dials.way,
    turn: () => hand.count(id),
  }));
  const numbers = Array.from({ length: dials.most + 1 }, (_, n) => ({
    id: String(n),
    face: String(n),
    on: n === dials.surprises,
    turn: () => hand.surprise(n),
  }));
  return (
    <div class="feed-dials">
      {[
        { name: t(dials.counted), marks: ways, turned: at / Math.max(1, ways.length - 1) },
        { name: t(dials.surprise), marks: numbers, turned: dials.surprises / dials.most },
      ].map(({ name, marks, turned }) => (
        <fieldset key={name} class="feed-dial">
          <legend>{name}</legend>
          <svg viewBox="0 0 80 80" aria-hidden="true" style={{ '--turned': turned }}>
            <circle cx="40" cy="40" r="38" class="feed-knob-plate" />
            <g class="feed-knob">
              <circle cx="40" cy="40" r="27" />
              <path d="M40 18V38" />
            </g>
          </svg>
          <div class="feed-marks">
            {marks.map(({ id, face, on, turn }) => (
              <button
                key={id}
                type="button"
                class={`feed-mark${on ? ' is-on' : ''}`}
                aria-pressed={on}
                aria-label={dialName(name, face, { say })}
                disabled={!able}
                onClick={turn}
              >
                {face}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
