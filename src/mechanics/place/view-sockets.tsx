import type { BoardProps } from '../view.ts';
import type { Move, PlaceBoard } from './schema.ts';
import type { Hands } from './view-hands.ts';
import { placeName } from './view-words.ts';

type Props = Pick<BoardProps<PlaceBoard, Move>, 'board' | 't' | 'say' | 'acts' | 'asset'> & {
  readonly at: ReadonlyMap<string, string | null>;
  readonly hands: Hands;
  /** The line that answered last: its little bulb is on. */
  readonly talking: string | null;
};

/** The lines: an emblem, a plate that stays empty until the line has answered, and the hole for the plugs. */
export function Sockets({ board, at, hands, talking, t, say, acts, asset }: Props) {
  return (
    <ul class="place-sockets" aria-label={say('places-switchboard')}>
      {board.places.map((place) => {
        const here = board.cards.filter((card) => at.get(card.id) === place.id);
        const fit = here.some((card) => card.fit === 'direct') ? ' is-direct' : here.length > 0 ? ' is-good' : '';
        return (
          <li key={place.id} data-drop={place.id}>
            <button
              type="button"
              class={`place-socket${fit}${talking === place.id ? ' is-talking' : ''}${hands.picked === null ? '' : ' is-open'}`}
              disabled={!acts || board.solved}
              onClick={() => hands.tapPlace(place.id)}
            >
              <span class="sr-only">{placeName(board, place, at, { say, t })}</span>
              <span class="place-mark" aria-hidden="true">
                {place.mark}
              </span>
              <span class="place-emblem">
                <img src={asset(place.emblem)} alt="" />
              </span>
              <span class={`place-plate${place.name === null ? ' is-blank' : ''}`} aria-hidden="true">
                {place.name === null ? '' : t(place.name)}
              </span>
              <span class="place-jack">
                <span data-point={`place ${place.id}`} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
