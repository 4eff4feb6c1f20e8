import type { Lens, SheetRow } from '../../core/scenario/lens.ts';
import type { Phrase } from '../../core/scenario/reply.ts';
import type { Mechanic, Progress, Snapshot } from '../mechanic.ts';
import { faults } from './faults.ts';
import { assignment, fitOf } from './fit.ts';
import { isReady, machine } from './machine.ts';
import { type Config, type Context, config, context, type Move, move, type PlaceBoard } from './schema.ts';
import { phrases } from './text.ts';

function seen(board: Config, { value, context: state }: Snapshot<Context>): PlaceBoard {
  const keptAs = (index: number): 'direct' | 'good' | null => {
    const card = board.cards[index];
    const place = state.at[index];
    if (card === undefined || place === undefined || place === null) return null;
    return fitOf(card, place) === 'direct' ? 'direct' : 'good';
  };
  const named = (id: string): boolean => board.naming === 'always' || state.named.includes(id);
  return {
    looks: board.looks,
    ready: isReady(board, state),
    keys: (board.keys ?? []).map(({ id, name, picture }) => ({ id, name, picture, in: state.keys.includes(id) })),
    groups: (board.groups ?? []).map(({ id, name, picture }) => ({ id, name, picture })),
    cards: board.cards.map(({ id, mark, text, picture, group }, index) => ({
      id,
      mark,
      text: text ?? null,
      picture: picture ?? null,
      group: group ?? null,
      at: state.at[index] ?? null,
      fit: keptAs(index),
    })),
    places: board.places.map(({ id, mark, emblem, emblemText, name }) => ({
      id,
      mark,
      emblem,
      emblemText,
      name: named(id) ? name : null,
    })),
    solved: value === 'solved',
  };
}

/** Lines about the cards are noise until the key of the lens is in; their text is not even told. */
function sheet(board: Config, state: Context, lens: Lens): SheetRow[] {
  const key = board.keys?.find((candidate) => candidate.lens === lens);
  const hidden = key !== undefined && !state.keys.includes(key.id);
  const rows = (
    things: readonly { id: string; mark: string; reads: Config['cards'][number]['reads'] }[],
    noise: boolean,
  ) =>
    things.flatMap(({ id, mark, reads }): SheetRow[] => {
      const text = reads[lens];
      if (text === undefined) return [];
      return [{ about: id, label: mark, ...(noise ? { text: '', hidden: true } : { text }) }];
    });
  const groups = (board.groups ?? []).flatMap(({ id, name, reads }): SheetRow[] => {
    const text = reads[lens];
    return text === undefined ? [] : [{ about: id, label: name, text }];
  });
  return [...groups, ...rows(board.cards, hidden), ...rows(board.places, false)];
}

function progress(board: Config, state: Context): Progress {
  const keys = board.keys ?? [];
  const done = state.keys.length + state.at.filter((place) => place !== null).length;
  const wanted = assignment(board) ?? [];
  const next =
    keys.find((key) => !state.keys.includes(key.id)) ??
    board.cards.find((_, index) => (state.at[index] ?? null) === null) ??
    board.cards.find((_, index) => state.at[index] !== wanted[index]);
  return { done, of: keys.length + board.cards.length, ...(next === undefined ? {} : { next: next.id }) };
}

function describe(board: Config, played: Move): Phrase {
  if (played.type === 'clear') return { key: 'cleared' };
  if (played.type === 'insert') {
    return { key: 'inserted', values: { key: board.keys?.find((key) => key.id === played.key)?.name ?? '' } };
  }
  const card = board.cards.find((candidate) => candidate.id === played.card)?.mark ?? '';
  if (played.type === 'remove') return { key: `removed-${board.looks}`, values: { card } };
  const place = board.places.find((candidate) => candidate.id === played.place);
  return { key: `put-${board.looks}`, values: { card, place: place?.mark ?? '', name: place?.name ?? '' } };
}

export const place: Mechanic<Config, Context, Move, PlaceBoard> = {
  config,
  context,
  move,
  machine,
  moves: (board) => [
    ...(board.keys ?? []).map(({ id }): Move => ({ type: 'insert', key: id })),
    ...board.cards.flatMap((card): Move[] => [
      ...board.places.map((target): Move => ({ type: 'put', card: card.id, place: target.id })),
      { type: 'remove', card: card.id },
    ]),
    { type: 'clear' },
  ],
  solution: (board) => [
    ...(board.keys ?? []).map(({ id }) => ({ move: { type: 'insert' as const, key: id }, told: [] })),
    ...(assignment(board) ?? []).flatMap((target, index) => {
      const card = board.cards[index]?.id;
      return card === undefined ? [] : [{ move: { type: 'put' as const, card, place: target }, told: [card, target] }];
    }),
  ],
  progress,
  seen,
  sheet,
  describe,
  faults,
  phrases,
};
