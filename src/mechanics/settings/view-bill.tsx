import type { BoardProps } from '../view.ts';
import type { Corridor, SeenBox, SettingsBoard } from './board.ts';
import type { Move } from './schema.ts';
import { boxName } from './view-words.ts';

type Props = BoardProps<SettingsBoard, Move> & {
  readonly here: NonNullable<Corridor['here']>;
  readonly money: string;
};

/** The bill of a basket: boxes to tick, lines to take off, and what it comes to. */
export function Bill(props: Props) {
  const { here, money, say } = props;
  return (
    <section class="shop-bill" aria-label={say('bill')}>
      <ul>
        {here.basket === null ? null : (
          <li>
            <p class="shop-line">
              <span>{props.t(here.basket.name)}</span>
              <b class="shop-price">{here.basket.price}</b>
            </p>
          </li>
        )}
        {here.boxes.map((box) => (
          <li key={box.id} class={box.on ? '' : 'is-off'}>
            {box.looks === 'box' || box.reach ? <Change {...props} box={box} /> : <Line box={box} {...props} />}
          </li>
        ))}
      </ul>
      <p class="shop-total">
        <span>{say('total')}</span>
        <b>
          {here.total} {props.t(money)}
        </b>
      </p>
    </section>
  );
}

const face = (box: SeenBox, { t, say }: Pick<Props, 't' | 'say'>) => (
  <>
    <span>{t(box.name)}</span>
    <b class="shop-price">{box.looks === 'fee' && !box.on ? say('fee-off') : say('price', { n: box.price })}</b>
  </>
);

function Line({ box, ...words }: { readonly box: SeenBox } & Pick<Props, 't' | 'say'>) {
  return <p class="shop-line">{face(box, words)}</p>;
}

function Change({ box, board, t, say, acts, send, play, announce }: Props & { readonly box: SeenBox }) {
  const able = acts && !board.solved && board.corridor?.caught === null;
  const key = `${box.on ? 'untick' : 'tick'}${box.looks === 'fee' ? '-fee' : ''}`;
  return (
    <button
      type="button"
      class={`shop-line shop-box is-${box.looks}`}
      aria-pressed={box.on}
      disabled={!able}
      onClick={() => {
        send({ type: box.on ? 'untick' : 'tick', box: box.id });
        play('snap');
        announce(say(key, { box: box.name }));
      }}
    >
      <span class="sr-only">{boxName(box, { say, t })}</span>
      <i class={box.on ? 'is-on' : ''} aria-hidden="true">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          {box.looks === 'box' ? <path d="M5 13l5 5L20 7" /> : <path d="M6 6L18 18M18 6L6 18" />}
        </svg>
      </i>
      <span class="shop-printed" aria-hidden="true">
        {face(box, { t, say })}
      </span>
    </button>
  );
}
