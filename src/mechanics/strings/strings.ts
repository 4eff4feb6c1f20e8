import type { Lens, SheetRow } from '../../core/scenario/lens.ts';
import type { Phrase } from '../../core/scenario/reply.ts';
import type { Mechanic, Progress, Sight, Snapshot } from '../mechanic.ts';
import type { StringsBoard } from './board.ts';
import { faults } from './faults.ts';
import { machine } from './machine.ts';
import { tieable } from './pairs.ts';
import { holds, lettersIn, wayOf, winning } from './reach.ts';
import { type Config, type Context, config, context, type Move, move } from './schema.ts';
import { phrases } from './text.ts';

function stringsSeen({ task }: Config, { tied, cut }: Context): StringsBoard['strings'] {
  if (task.do === 'tie') {
    const plain = { mark: null, at: 50, cut: false, gesture: null, letter: false };
    return tieable(task).flatMap(({ id, joins }) => (tied.includes(id) ? [{ id, joins, ...plain }] : []));
  }
  return task.strings.map(({ id, mark, joins, at, gesture, letter }) => ({
    id,
    mark,
    joins,
    at: at ?? 50,
    cut: cut.includes(id),
    gesture: cut.includes(id) ? (gesture ?? null) : null,
    letter: letter === true,
  }));
}

function triesSeen({ task }: Config, { cut, tested }: Context): StringsBoard['tries'] {
  if (task.do !== 'cut' || !tested) return null;
  return task.seekers.map((seeker) => {
    const way = wayOf(task, seeker, cut) ?? { scraps: [], strings: [] };
    return { id: seeker.id, name: seeker.name, ...way };
  });
}

function seen(board: Config, { value, context: state }: Snapshot<Context>, { lenses }: Sight): StringsBoard {
  const { task } = board;
  const eye = lenses.includes('eye');
  const cutting = task.do === 'cut' ? task : undefined;
  const left = (count: number, used: number) => ({ count, left: count - used });
  return {
    scraps: board.scraps.map(({ id, mark, name, picture, pictureText, x, y }) => ({
      id,
      mark,
      name: name ?? null,
      picture: eye ? picture : null,
      pictureText: eye ? pictureText : null,
      x,
      y,
    })),
    strings: stringsSeen(board, state),
    task: task.do,
    ties:
      task.do === 'tie'
        ? { done: task.ties.filter(({ id }) => state.tied.includes(id)).length, of: task.ties.length }
        : null,
    scissors: cutting === undefined ? null : left(cutting.scissors.count, state.cut.length),
    letters: cutting?.letters === undefined ? null : left(cutting.letters.count, lettersIn(cutting, state.cut)),
    button: cutting?.button ?? null,
    tries: triesSeen(board, state),
    solved: value === 'solved',
  };
}

const sheet = (board: Config, _: Context, lens: Lens): SheetRow[] =>
  board.scraps.flatMap(({ id, mark, reads }): SheetRow[] => {
    const text = reads[lens];
    return text === undefined ? [] : [{ about: id, label: mark, text }];
  });

function progress(board: Config, state: Context): Progress {
  const { task } = board;
  if (task.do === 'tie') {
    const open = task.ties.filter(({ id }) => !state.tied.includes(id));
    const next = open[0]?.joins[0];
    const of = task.ties.length;
    return { done: of - open.length, of, ...(next === undefined ? {} : { next }) };
  }
  const best = winning(board);
  const missing = best
    .map((set) => set.filter((id) => !state.cut.includes(id)))
    .sort((one, other) => one.length - other.length)[0];
  const size = best[0]?.length ?? 0;
  const next = missing?.[0];
  const through = state.tested && holds(task, state.cut) ? 1 : 0;
  return { done: size - (missing?.length ?? size) + through, of: size + 1, ...(next === undefined ? {} : { next }) };
}

function describe(board: Config, played: Move, after: Context): Phrase {
  const { task } = board;
  const scrap = (id: string) => board.scraps.find((one) => one.id === id)?.mark ?? '';
  const string = (id: string) => (task.do === 'cut' ? task.strings : []).find((one) => one.id === id)?.mark ?? '';
  if (played.type === 'clear') return { key: 'cleared' };
  if (played.type === 'tie') return { key: 'tied', values: { from: scrap(played.from), to: scrap(played.to) } };
  if (played.type !== 'test') return { key: played.type, values: { mark: string(played.string) } };
  const marks = after.cut.map(string);
  if (marks.length < 2) return { key: `tested-${marks.length}`, values: { last: marks[0] ?? '' } };
  return { key: 'tested-more', values: { marks: marks.slice(0, -1).join(', '), last: marks.at(-1) ?? '' } };
}

function solution(board: Config) {
  const { task } = board;
  if (task.do === 'tie') {
    // From the scrap that comes first, as `moves` has it.
    const order = board.scraps.map(({ id }) => id);
    return task.ties.map(({ joins }) => {
      const [from = '', to = ''] = [...joins].sort((one, other) => order.indexOf(one) - order.indexOf(other));
      return { move: { type: 'tie' as const, from, to }, told: [from, to] };
    });
  }
  return [
    ...(winning(board)[0] ?? []).map((string) => ({
      move: { type: 'cut' as const, string },
      told: [...(task.strings.find(({ id }) => id === string)?.joins ?? [])],
    })),
    { move: { type: 'test' as const }, told: [] },
  ];
}

export const strings: Mechanic<Config, Context, Move, StringsBoard> = {
  config,
  context,
  move,
  machine,
  moves: ({ scraps, task }) => {
    const clear: Move = { type: 'clear' };
    if (task.do === 'tie') {
      const ids = scraps.map(({ id }) => id);
      const pairs = ids.flatMap((from, at) => ids.slice(at + 1).map((to): Move => ({ type: 'tie', from, to })));
      return [...pairs, clear];
    }
    const each = (type: 'cut' | 'mend') => task.strings.map(({ id }): Move => ({ type, string: id }));
    return [...each('cut'), ...each('mend'), { type: 'test' }, clear];
  },
  solution,
  progress,
  seen,
  sheet,
  describe,
  faults,
  phrases,
};
