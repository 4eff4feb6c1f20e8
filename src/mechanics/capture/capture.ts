import { LENSES, type Lens } from '../../core/scenario/lens.ts';
import type { Mechanic, SolutionMove } from '../mechanic.ts';
import { firstWay, held, isLit } from './box.ts';
import { faults } from './faults.ts';
import { machine } from './machine.ts';
import {
  type CaptureBoard,
  type CaptureScreen,
  type Config,
  type Context,
  config,
  context,
  type Move,
  move,
  type Screen,
} from './schema.ts';
import { phrases } from './text.ts';

/** Choose, in a stream of screens, the few that prove something. */
export const capture: Mechanic<Config, Context, Move, CaptureBoard> = {
  config,
  context,
  move,
  machine,
  phrases,
  faults,

  moves: ({ screens }) => [
    ...screens.map(({ id }): Move => ({ type: 'keep', screen: id })),
    ...screens.map(({ id }): Move => ({ type: 'take-out', screen: id })),
    { type: 'clear' },
  ],

  solution: (board) =>
    (firstWay(board) ?? []).map((screen): SolutionMove<Move> => {
      const proves = board.screens.find(({ id }) => id === screen)?.proves ?? {};
      const bulbs = board.bulbs.filter((bulb) => proves[bulb.needs.facet] !== undefined).map(({ id }) => id);
      return { move: { type: 'keep', screen }, told: [screen, ...bulbs] };
    }),

  progress(board, { kept }) {
    const done = board.bulbs.filter((bulb) => isLit(board, kept, bulb)).length;
    const useless = kept.find((id) => board.screens.find((screen) => screen.id === id)?.proves === undefined);
    const dark = board.bulbs.filter((bulb) => !isLit(board, kept, bulb));
    const missing = firstWay(board)?.find((id) => !kept.includes(id) && brings(board, kept, id, dark));
    const next = useless ?? missing;
    return { done, of: board.bulbs.length, ...(next === undefined ? {} : { next }) };
  },

  seen: (board, { value, context: { kept } }, { lenses }) => ({
    drawers: board.drawers,
    screens: board.screens.map((screen) => seenScreen(screen, lenses)),
    kept,
    bulbs: board.bulbs.map((bulb) => ({
      id: bulb.id,
      label: bulb.label,
      lit: isLit(board, kept, bulb),
      has: held(board, kept, bulb),
      ...(bulb.needs.distinct > 1 && lenses.some((lens) => bulb.reads?.[lens] !== undefined)
        ? { of: bulb.needs.distinct }
        : {}),
    })),
    solved: value === 'solved',
  }),

  sheet: (board, _context, lens) => [
    ...board.bulbs.flatMap(({ id, reads }) => {
      const text = reads?.[lens];
      return text === undefined ? [] : [{ about: id, text }];
    }),
    ...board.screens.flatMap(({ id, mark, reads }) => {
      const text = reads[lens];
      return text === undefined ? [] : [{ about: id, label: mark, text }];
    }),
  ],

  describe(board, done) {
    if (done.type === 'clear') return { key: 'did-clear' };
    const screen = board.screens.find(({ id }) => id === done.screen);
    const mark = screen?.mark ?? done.screen;
    if (done.type === 'take-out') return { key: 'did-take-out', values: { mark } };
    const words = screen?.reads.eye;
    return words === undefined
      ? { key: 'did-keep', values: { mark } }
      : { key: 'did-keep-words', values: { mark, words } };
  },
};

function seenScreen({ id, mark, look, reads }: Screen, lenses: readonly Lens[]): CaptureScreen {
  const words = LENSES.filter((lens) => lenses.includes(lens) && reads[lens] !== undefined);
  return {
    id,
    mark,
    ...(lenses.includes('eye') ? { look } : {}),
    words: Object.fromEntries(words.map((lens) => [lens, reads[lens]])),
  };
}

/** True when keeping the screen too would bring one of the bulbs a new value. */
const brings = (board: Config, kept: readonly string[], id: string, bulbs: Config['bulbs']): boolean =>
  bulbs.some((bulb) => held(board, [...kept, id], bulb) > held(board, kept, bulb));
