import { shuffled } from '../../core/chance.ts';
import { LENSES } from '../../core/scenario/lens.ts';
import type { Mechanic } from '../mechanic.ts';
import { wanted } from './before.ts';
import { describe } from './describe.ts';
import { faults } from './faults.ts';
import { machine } from './machine.ts';
import { firstRow } from './row.ts';
import {
  type Config,
  type Context,
  config,
  context,
  type Move,
  move,
  type OrderBoard,
  type OrderCard,
} from './schema.ts';
import { phrases } from './text.ts';

/** Put cards in order: one after the other under rules of "before", or a whole line that is checked on demand. */
export const order: Mechanic<Config, Context, Move, OrderBoard> = {
  config,
  context,
  move,
  machine,
  phrases,
  faults,
  describe,

  moves(board) {
    const ids = board.cards.map((card) => card.id);
    const take = ids.map((card): Move => ({ type: 'take', card }));
    if (board.rule === 'before')
      return [...ids.map((card): Move => ({ type: 'lay', card })), ...take, { type: 'clear' }];
    return [
      ...ids.flatMap((card) => ids.map((_, at): Move => ({ type: 'hang', card, at }))),
      ...take,
      { type: 'check' },
      ...(board.marker === undefined ? [] : ids.map((card): Move => ({ type: 'mark', card }))),
      { type: 'clear' },
    ];
  },

  solution(board) {
    if (board.rule === 'before') {
      return (firstRow(board) ?? []).map((card) => ({ move: { type: 'lay', card }, told: [card] }));
    }
    const ids = board.cards.map((card) => card.id);
    return [
      ...ids.map((card, at) => ({ move: { type: 'hang', card, at } as const, told: [card] })),
      { move: { type: 'check' }, told: ids },
      ...(board.marker === undefined
        ? []
        : [{ move: { type: 'mark', card: board.marker.on } as const, told: [board.marker.on] }]),
    ];
  },

  progress(board, { pegs, sure }) {
    if (board.rule === 'before') {
      const laid = pegs.filter((card) => card !== null);
      const next = firstRow(board, laid)?.[laid.length];
      return { done: laid.length, of: wanted(board).length, ...(next === undefined ? {} : { next }) };
    }
    const { cards, marker } = board;
    const placed = cards.filter(({ id }, at) => pegs[at] === id).length;
    const next = sure ? marker?.on : cards.find(({ id }, at) => pegs[at] !== id)?.id;
    return { done: placed, of: cards.length + (marker ? 1 : 0), ...(next === undefined ? {} : { next }) };
  },

  seen(board, { value, context: { pegs, sure } }, { lenses, seed }) {
    const solved = value === 'solved';
    const marker = board.rule === 'line' ? board.marker : undefined;
    const count = board.rule === 'before' ? wanted(board).length : board.cards.length;
    // Sorted first: the file's own order is the solution, and must not show through the shuffling.
    const sorted = [...board.cards].sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      rule: board.rule,
      cards: shuffled(sorted, seed).map((card) => seenCard(card, lenses)),
      pegs: Array.from({ length: count }, (_, at) => pegs[at] ?? null),
      sure,
      ...(marker === undefined
        ? {}
        : {
            marker: {
              name: marker.name,
              picture: marker.picture,
              ask: marker.ask,
              ...(solved ? { on: marker.on } : {}),
            },
          }),
      solved,
    };
  },

  sheet: (board, _context, lens) =>
    board.cards
      .flatMap(({ id, mark, reads }) => {
        const text = reads?.[lens];
        return text === undefined ? [] : [{ about: id, ...(mark === undefined ? {} : { label: mark }), text }];
      })
      .sort((a, b) => ((a.label ?? a.about) < (b.label ?? b.about) ? -1 : 1)),
};

function seenCard(
  { id, mark, title, picture, reads }: Config['cards'][number],
  lenses: readonly (typeof LENSES)[number][],
): OrderCard {
  const read = LENSES.filter((lens) => lenses.includes(lens) && reads?.[lens] !== undefined);
  return {
    id,
    ...(mark === undefined ? {} : { mark }),
    title,
    ...(picture === undefined ? {} : { picture }),
    words: Object.fromEntries(read.map((lens) => [lens, reads?.[lens]])),
  };
}
