import { useEffect, useRef } from 'preact/hooks';
import { useLatest } from '../../ui/use-latest.ts';
import type { BoardProps } from '../view.ts';
import type { LayersBoard, SeenMap } from './board.ts';
import type { Move, Place } from './schema.ts';
import { type Hand, houseDrop, PIN } from './view-hand.ts';
import { House, Needle } from './view-house.tsx';

type Props = Pick<BoardProps<LayersBoard, Move>, 'board' | 't' | 'say' | 'acts' | 'announce'> & {
  readonly map: SeenMap;
  readonly hand: Hand;
  readonly pin: Place | null;
};

/** Things beside one another that share a square: how many of them, and what the edge of the map says. */
function squaresOf(
  things: readonly { readonly square: string | null }[],
): { mark: string; from: number; span: number }[] {
  const squares: { mark: string; from: number; span: number }[] = [];
  things.forEach(({ square }, index) => {
    const last = squares.at(-1);
    if (last !== undefined && last.mark === square) last.span += 1;
    else squares.push({ mark: square ?? '', from: index, span: 1 });
  });
  return squares;
}

/** How many houses are possible, in words; said when it changes. */
function useCount({ map, t, say, announce }: Props): string | null {
  const { counts, lit, streets, doors } = map;
  const value = counts === null ? '' : lit.length === streets.length * doors.length ? t(counts.all) : lit.length;
  const words = counts === null ? null : say('count', { label: counts.label, value });
  const said = useLatest(announce);
  const before = useRef(words);
  useEffect(() => {
    if (words !== null && words !== before.current) said.current(words);
    before.current = words;
  }, [words, said]);
  return words;
}

/** The map: houses to put a pin on, or a gauge of the houses that are still possible. */
export function Town(props: Props) {
  const { board, map, hand, pin, t, say, acts } = props;
  const count = useCount(props);
  const asks = board.task === 'pin';
  const isLit = (street: string, door: string) => map.lit.some((one) => one.street === street && one.door === door);
  const isPinned = (street: string, door: string) => pin?.street === street && pin.door === door;
  const columns = `repeat(${map.doors.length}, minmax(0, 1fr))`;
  return (
    <section class={`layers-map${asks ? ' asks' : ''}`} aria-label={t(map.name)}>
      <header>
        <h3>{t(map.name)}</h3>
        {count === null ? null : <p class="layers-count">{count}</p>}
        {asks ? (
          <button
            type="button"
            class="layers-pin"
            aria-label={say('pin')}
            disabled={!acts || board.solved}
            onClick={hand.tapPin}
            {...hand.dragging.carried(PIN)}
          >
            <Needle />
          </button>
        ) : null}
      </header>
      <div class="layers-town" data-nudge={hand.nudges === 0 ? 'none' : hand.nudges % 2}>
        <div class="layers-edge" aria-hidden="true" style={{ gridTemplateColumns: columns }}>
          {squaresOf(map.doors).map(({ mark, from, span }) => (
            <span key={from} style={{ gridColumn: `span ${span}` }}>
              {mark}
            </span>
          ))}
        </div>
        {squaresOf(map.streets).map(({ mark, from, span }) => (
          <div key={from} class="layers-square">
            <b aria-hidden="true">{mark}</b>
            <div class="layers-streets">
              {map.streets.slice(from, from + span).map((street) => {
                const open = map.doors.filter((door) => isLit(street.id, door.id)).map((door) => door.mark);
                return (
                  // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is drawn
                  <div key={street.id} class="layers-street" role="group" aria-label={t(street.name)}>
                    <span class="layers-street-name" aria-hidden="true">
                      {t(street.name)}
                    </span>
                    {asks ? null : (
                      <span class="sr-only">
                        {say('count-houses', { street: street.name, doors: open.length === 0 ? '–' : open.join(', ') })}
                      </span>
                    )}
                    <div class="layers-houses" style={{ gridTemplateColumns: columns }}>
                      {map.doors.map((door) => {
                        const pinned = isPinned(street.id, door.id);
                        const house = <House mark={door.mark} lit={isLit(street.id, door.id)} pinned={pinned} />;
                        const words = { street: street.name, door: door.mark };
                        return asks ? (
                          <button
                            key={door.id}
                            type="button"
                            class={`layers-plot${pinned ? ' is-pinned' : ''}`}
                            aria-label={say(pinned ? 'house-pinned' : 'house', words)}
                            disabled={!acts || board.solved}
                            data-drop={houseDrop({ street: street.id, door: door.id })}
                            onClick={() => hand.pinOn({ street: street.id, door: door.id })}
                          >
                            {house}
                          </button>
                        ) : (
                          <span key={door.id} class="layers-plot" aria-hidden="true">
                            {house}
                          </span>
                        );
                      })}
                    </div>
                  </div>
                );
              })}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
