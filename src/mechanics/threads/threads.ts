import { shuffled } from '../../core/chance.ts';
import type { Lens } from '../../core/scenario/lens.ts';
import type { Mechanic, Snapshot } from '../mechanic.ts';
import type { BoardThread, ThreadsBoard } from './board.ts';
import { describe } from './describe.ts';
import { faults } from './faults.ts';
import { machine } from './machine.ts';
import { type Config, type Context, config, context, type Move, move, type Thread } from './schema.ts';
import { knotsOf, reachesGoal, spread, tiesOf } from './spread.ts';
import { phrases } from './text.ts';
import { winning } from './winning.ts';

/** Threads between lanterns: cut the few that feed the rest, tie what helps, send the ball again. */
export const threads: Mechanic<Config, Context, Move, ThreadsBoard> = {
  config,
  context,
  move,
  machine,
  moves: (sky) => [
    ...sky.threads.flatMap(({ id }): Move[] => [
      { type: 'cut', thread: id },
      { type: 'mend', thread: id },
    ]),
    ...knotsOf(sky).flatMap(({ id }): Move[] => [
      { type: 'tie', knot: id },
      { type: 'untie', knot: id },
    ]),
    { type: 'roll' },
    { type: 'clear' },
  ],
  solution: (sky) => {
    const best = winning(sky)[0] ?? { cut: [], tied: [] };
    return [
      ...best.cut.map((id) => ({ move: { type: 'cut', thread: id } as Move, told: [id] })),
      ...best.tied.map((id) => ({ move: { type: 'tie', knot: id } as Move, told: [id] })),
      { move: { type: 'roll' }, told: [...best.cut, ...best.tied] },
    ];
  },
  progress: (sky, now) => {
    const missing = winning(sky)
      .map((hand) => [
        ...hand.cut.filter((id) => !now.cut.includes(id)),
        ...hand.tied.filter((id) => !now.tied.includes(id)),
      ])
      .sort((one, other) => one.length - other.length)[0];
    const best = winning(sky)[0];
    if (missing === undefined || best === undefined) return { done: 0, of: 1 };
    const of = best.cut.length + best.tied.length + 1;
    const run = now.fresh && reachesGoal(sky, now) ? 1 : 0;
    const [next] = missing;
    return { done: of - 1 - missing.length + run, of, ...(next === undefined ? {} : { next }) };
  },
  seen: (sky, snapshot, { lenses, seed }) => boardOf(sky, snapshot, lenses, seed),
  sheet: (sky, _context, lens) =>
    sky.threads.flatMap((thread) => {
      const text = thread.reads[lens];
      return text === undefined ? [] : [{ about: thread.id, label: thread.mark, text }];
    }),
  describe,
  faults,
  phrases,
};

function boardOf(
  sky: Config,
  { value, context: now }: Snapshot<Context>,
  lenses: readonly Lens[],
  seed: number,
): ThreadsBoard {
  const map = lenses.includes('map');
  const knots = shuffled(knotsOf(sky), seed);
  return {
    nodes: sky.nodes.map(({ id, look, x, y, picture, name, members }) => ({
      id,
      look,
      x,
      y,
      members: members ?? [],
      ...(picture === undefined ? {} : { picture }),
      ...(map || id === sky.window ? { name } : {}),
    })),
    window: sky.window,
    threads: sky.threads.map((thread) => threadOf(thread, now, lenses)),
    knots: knots.map(({ id, label, near }) => ({
      id,
      label,
      tied: now.tied.includes(id),
      ...(near === undefined ? {} : { near }),
    })),
    scissors: { count: sky.scissors.count, left: sky.scissors.count - now.cut.length },
    ties: { count: tiesOf(sky), left: tiesOf(sky) - now.tied.length },
    below: sky.goal.below,
    lit: value === 'solved' || knots.some((knot) => knot.lights === true && now.tied.includes(knot.id)),
    solved: value === 'solved',
    ...(now.fresh ? { spread: spread(sky, now) } : {}),
  };
}

function threadOf(thread: Thread, now: Context, lenses: readonly Lens[]): BoardThread {
  const cut = now.cut.includes(thread.id);
  const notes: Partial<Record<Lens, string>> = {};
  for (const lens of lenses) {
    const note = thread.reads[lens];
    if (note !== undefined) notes[lens] = note;
  }
  return {
    id: thread.id,
    mark: thread.mark,
    ends: thread.joins,
    state: thread.gone ? 'gone' : cut ? 'cut' : 'whole',
    notes,
    ...(cut && thread.gesture !== undefined ? { gesture: thread.gesture } : {}),
  };
}
