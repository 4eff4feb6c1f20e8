import type { BoardProps } from '../view.ts';
import type { StringsBoard } from './board.ts';
import type { Move } from './schema.ts';
import type { Hand } from './view-hand.ts';

type Props = Pick<BoardProps<StringsBoard, Move>, 't' | 'say' | 'asset'> & {
  readonly board: StringsBoard;
  readonly hand: Hand;
};

/** As many small pictures as there were tools, those that are used up faint. */
function Tools({ picture, count, left, label }: { picture: string; count: number; left: number; label: string }) {
  return (
    <span class="strings-tools" role="img" aria-label={label}>
      {Array.from({ length: count }, (_, at) => (
        <img key={at} class={at < left ? '' : 'is-used'} src={picture} alt="" draggable={false} />
      ))}
    </span>
  );
}

/** The ledge under the board: how many strings hang, or the scissors, what each cut changes, and the button that tries. */
export function Bench({ board, hand, t, say, asset }: Props) {
  const { ties, scissors, letters, button } = board;
  const slips = board.strings.flatMap(({ id, mark, gesture }) => (gesture === null ? [] : [{ id, mark, gesture }]));
  if (ties !== null) {
    return (
      <div class="strings-tray">
        <span class="strings-tools" aria-hidden="true">
          {Array.from({ length: ties.of }, (_, at) => (
            <i key={at} class={at < ties.done ? 'strings-knot is-tied' : 'strings-knot'} />
          ))}
        </span>
        <p class="strings-tally">{say('ties', ties)}</p>
      </div>
    );
  }
  return (
    <>
      <div class="strings-tray">
        {scissors === null ? null : (
          <Tools {...scissors} picture={asset('prop-scissors')} label={say('scissors', scissors)} />
        )}
        {letters === null ? null : (
          <Tools {...letters} picture={asset('prop-envelope')} label={say('letters', letters)} />
        )}
      </div>
      <ul class="strings-slips" aria-label={say('gestures')}>
        {slips.map(({ id, mark, gesture }) => (
          <li key={id}>
            <b>{mark}</b> {t(gesture)}
          </li>
        ))}
      </ul>
      {button === null ? null : (
        <button type="button" class="button strings-test" disabled={!hand.able} onClick={hand.test}>
          {t(button)}
        </button>
      )}
    </>
  );
}
