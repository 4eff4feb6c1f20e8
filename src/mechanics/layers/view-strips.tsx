import type { BoardProps } from '../view.ts';
import type { LayersBoard, SeenLayer } from './board.ts';
import type { Move } from './schema.ts';
import { type Hand, layerThing } from './view-hand.ts';
import { layerName } from './view-words.ts';

type Props = Pick<BoardProps<LayersBoard, Move>, 'board' | 't' | 'say' | 'acts'> & {
  readonly hand: Hand;
  shows(layer: string): boolean;
};

/** A strip of paper: in its slot as at first, or pulled out of it. */
function Strip({ layer, board, hand, shows, t, say, acts }: Props & { readonly layer: SeenLayer }) {
  const inPlace = shows(layer.id);
  const { mark, name, moves, starts } = layer;
  const isAway = inPlace !== (starts === 'shown');
  const inside = (
    <>
      <span class="sr-only">{layerName(layer, inPlace, say, t)}</span>
      {mark === null ? null : (
        <b class="layers-tag" aria-hidden="true">
          {mark}
        </b>
      )}
      <span class="layers-strip-name" aria-hidden="true">
        {t(name)}
      </span>
      {isAway ? <small aria-hidden="true">{say(inPlace ? 'in-place' : 'aside')}</small> : null}
    </>
  );
  if (!moves) return <div class="layers-strip is-fixed">{inside}</div>;
  return (
    <button
      type="button"
      class={`layers-strip${inPlace ? ' is-in' : ''}${isAway ? ' is-away' : ''}`}
      disabled={!acts || board.solved}
      onClick={() => hand.turn(layer)}
      {...hand.dragging.carried(layerThing(layer.id))}
    >
      {inside}
    </button>
  );
}

/** What is not seen in the picture but goes with it: each list in its own holder. */
export const Strips = (props: Props) => (
  <>
    {props.board.lists.map(({ id, name }) => {
      const layers = props.board.layers.filter(({ list }) => list === id);
      return (
        <section key={id} class="layers-list" data-drop="list" aria-label={props.t(name)} data-count={layers.length}>
          <h3>{props.t(name)}</h3>
          <ul>
            {layers.map((layer) => (
              <li key={layer.id}>
                <Strip {...props} layer={layer} />
              </li>
            ))}
          </ul>
        </section>
      );
    })}
  </>
);
