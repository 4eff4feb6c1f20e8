import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BoardProps } from '../view.ts';
import type { Move, PlaceBoard } from './schema.ts';
import { placedAfter, useHands } from './view-hands.ts';
import { Keys } from './view-keys.tsx';
import './view-holders.css';
import { cardName, placeName, stateOf } from './view-words.ts';

/** More holders than this stand in two rows where there is room. */
const MOST_ABREAST = 5;

type Card = PlaceBoard['cards'][number];

/** Paper cards on a desk, perhaps held by somebody, and the boxes that they go into. */
export function Boxes(props: BoardProps<PlaceBoard, Move>) {
  const { board, pending, t, say, acts, asset } = props;
  const at = placedAfter(board, pending);
  const hands = useHands(props, at);
  const root = useRef<HTMLDivElement>(null);
  const touched = useRef<string | null>(null);
  const laid = [...at.values()].join();
  // A card that changes lists is drawn anew: the focus follows it.
  useLayoutEffect(() => {
    if (touched.current === null || document.activeElement !== document.body) return;
    root.current?.querySelector<HTMLElement>(`[data-card='${touched.current}']`)?.focus();
  }, [laid]);
  const groupOf = (card: Card) => board.groups.find(({ id }) => id === card.group);
  const waiting = board.cards.filter((card) => (at.get(card.id) ?? null) === null);
  const paper = (card: Card) => {
    const where = at.get(card.id) ?? null;
    const picked = hands.picked === card.id;
    const name = cardName(board, card, where, say);
    const group = groupOf(card);
    return (
      <li key={card.id}>
        <button
          type="button"
          class={`card place-paper${card.picture === null ? '' : ' is-pictured'}${picked ? ' picked' : ''}${card.fit !== null && where === card.at ? ` is-${card.fit}` : ''}`}
          aria-pressed={picked}
          disabled={!acts || board.solved}
          data-card={card.id}
          onClick={() => {
            touched.current = card.id;
            // On a small screen the boxes may have scrolled away.
            if (!picked) root.current?.querySelector('.place-boxes')?.scrollIntoView({ block: 'nearest' });
            hands.tapCard(card.id);
          }}
          {...hands.dragging.carried(card.id)}
        >
          <span class="sr-only">{name}. </span>
          {card.picture === null ? null : <img src={asset(card.picture)} alt="" draggable={false} />}
          <b aria-hidden="true">{card.mark}</b>
          <span>
            {where !== null && group !== undefined && <i>{t(group.name)}</i>}
            {card.text !== null && t(card.text)}
          </span>
          {where !== null && (picked || group === undefined) && (
            <small aria-hidden="true">{picked ? say('out-boxes') : stateOf(board, card, where, say)}</small>
          )}
        </button>
      </li>
    );
  };
  // Pictures that nobody holds hang on a wall of screens.
  const looks = [
    'place-table',
    ...(board.groups.length > 0 ? ['has-holders'] : []),
    ...(board.groups.length === 0 && board.cards.some(({ picture }) => picture !== null) ? ['is-wall'] : []),
    ...(board.solved ? ['is-solved'] : []),
  ];
  return (
    <div class={looks.join(' ')} style={{ '--columns': Math.ceil(board.cards.length / 2) }} ref={root}>
      {board.keys.length > 0 && <Keys {...props} />}
      <ul class="place-boxes" aria-label={say('places-boxes')}>
        {board.places.map((place) => (
          <li key={place.id} class={`place-box${hands.picked === null ? '' : ' is-open'}`} data-drop={place.id}>
            <button
              type="button"
              class="place-lid"
              disabled={!acts || board.solved}
              onClick={() => hands.tapPlace(place.id)}
            >
              <span class="sr-only">{placeName(board, place, at, { say, t })}</span>
              <span class="place-mark" aria-hidden="true">
                {place.mark}
              </span>
              <img src={asset(place.emblem)} alt="" />
              <span class="place-box-name" aria-hidden="true">
                {place.name === null ? '' : t(place.name)}
              </span>
            </button>
            <ul class="place-inside">{board.cards.filter((card) => at.get(card.id) === place.id).map(paper)}</ul>
          </li>
        ))}
      </ul>
      {board.groups.length === 0 ? (
        <ul class="place-hand" aria-label={say('cards-boxes')}>
          {waiting.map(paper)}
        </ul>
      ) : (
        <ul
          class="place-holders"
          aria-label={say('cards-boxes')}
          style={{
            '--holders': board.groups.length > MOST_ABREAST ? Math.ceil(board.groups.length / 2) : board.groups.length,
          }}
        >
          {board.groups.map((group) => {
            const own = board.cards.filter((card) => card.group === group.id);
            const left = own.filter((card) => waiting.includes(card));
            const served = own.every((card) => card.at === at.get(card.id) && card.fit !== null);
            return (
              <li key={group.id} class={`place-holder${served ? ' is-served' : ''}`}>
                <img src={asset(group.picture)} alt="" draggable={false} />
                <b>{t(group.name)}</b>
                <ul class="place-hand" aria-label={t(group.name)}>
                  {left.map(paper)}
                </ul>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
