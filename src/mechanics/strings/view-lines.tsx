import type { BoardProps } from '../view.ts';
import type { StringsBoard } from './board.ts';
import type { Move } from './schema.ts';
import type { Hand } from './view-hand.ts';
import { stringName } from './view-words.ts';

interface Props {
  readonly board: StringsBoard;
}

type Spot = { readonly x: number; readonly y: number };
type SeenString = StringsBoard['strings'][number];

function endsOf({ scraps }: StringsBoard, { joins }: SeenString): readonly [Spot, Spot] | undefined {
  const [from, to] = joins.map((id) => scraps.find((scrap) => scrap.id === id));
  return from === undefined || to === undefined ? undefined : [from, to];
}

const between = (from: Spot, to: Spot, percent: number): Spot => ({
  x: from.x + ((to.x - from.x) * percent) / 100,
  y: from.y + ((to.y - from.y) * percent) / 100,
});

/** The strings, drawn in % of the board: a tall board turns them by its style alone. A cut one hangs from both its pins. */
export function Lines({ board }: Props) {
  const passed = new Set((board.tries ?? []).flatMap(({ strings }) => strings));
  return (
    <svg class="strings-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <g class="strings-turned">
        {board.strings.map((string) => {
          const ends = endsOf(board, string);
          if (ends === undefined) return null;
          const [from, to] = ends;
          const halves = string.cut
            ? [
                [from, between(from, to, string.at - 9)],
                [to, between(from, to, string.at + 9)],
              ]
            : [[from, to]];
          return halves.map(([one, other], half) => (
            <g
              key={`${string.id}-${half}`}
              class={`${string.cut ? 'is-cut' : ''}${passed.has(string.id) ? ' is-passed' : ''}`}
            >
              <line class="strings-shade" x1={one?.x} y1={one?.y} x2={other?.x} y2={other?.y} />
              <line class="strings-thread" x1={one?.x} y1={one?.y} x2={other?.x} y2={other?.y} />
            </g>
          ));
        })}
      </g>
    </svg>
  );
}

/** The number on each string that can be cut. */
export function Numbers({
  board,
  hand,
  t,
  say,
  asset,
}: Props & Pick<BoardProps<StringsBoard, Move>, 't' | 'say' | 'asset'> & { readonly hand: Hand }) {
  const passed = new Set((board.tries ?? []).flatMap(({ strings }) => strings));
  return (
    <>
      {board.strings.map((string) => {
        const ends = endsOf(board, string);
        if (ends === undefined || string.mark === null) return null;
        const { x, y } = between(ends[0], ends[1], string.at);
        return (
          <button
            key={string.id}
            type="button"
            class={`strings-number${string.cut ? ' is-cut' : ''}${passed.has(string.id) ? ' is-passed' : ''}`}
            style={{ '--x': x, '--y': y }}
            aria-label={stringName(board, string, { t, say })}
            aria-pressed={string.cut}
            disabled={!hand.able}
            onClick={() => hand.snip(string)}
          >
            <span aria-hidden="true">
              {string.mark}
              {string.cut ? <img src={asset('prop-scissors')} alt="" draggable={false} /> : null}
              {string.letter && !string.cut ? <img src={asset('prop-envelope')} alt="" draggable={false} /> : null}
            </span>
          </button>
        );
      })}
    </>
  );
}
