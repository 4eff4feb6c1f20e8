import { assign, setup } from 'xstate';
import { answer, type Reply } from '../../core/scenario/reply.ts';
import type { Config, Context, Move } from './schema.ts';
import { fits, knotsOf, reachesGoal, spread, tiesOf } from './spread.ts';

const QUIET: Reply = { verdict: 'quiet' };

/** The rules of one sky. */
export function machine(config: Config) {
  const timed = config.answers.filter((entry) => entry.times !== undefined);
  const first: Context = { cut: [], tied: [], fresh: true, met: timed.map(() => 0) };
  const threads = new Map(config.threads.map((one) => [one.id, one]));
  const knots = new Map(knotsOf(config).map((one) => [one.id, one]));
  const thread = (id: string) => threads.get(id);
  const knot = (id: string) => knots.get(id);
  // The config's order, so that the same situation is always the same JSON.
  const cutInOrder = (cut: readonly string[]) => config.threads.map(({ id }) => id).filter((id) => cut.includes(id));
  const tiedInOrder = (tied: readonly string[]) =>
    knotsOf(config)
      .map(({ id }) => id)
      .filter((id) => tied.includes(id));

  const counted = (context: Context): number[] => {
    const { total } = spread(config, context);
    return timed.map((entry, index) => {
      const before = context.met[index] ?? 0;
      return fits(entry.when, context, total) ? Math.min(before + 1, entry.times ?? 0) : before;
    });
  };

  const missed = (context: Context): Reply => {
    const { total } = spread(config, context);
    const fitting = config.answers.find(
      (entry) =>
        fits(entry.when, context, total) &&
        (entry.times === undefined || (context.met[timed.indexOf(entry)] ?? 0) >= entry.times),
    );
    return {
      ...(fitting === undefined ? { verdict: 'remark' as const } : answer(fitting.reply)),
      about: config.window,
      phrase: { key: 'rolled', values: { total, below: config.goal.below } },
    };
  };

  const stopped = (context: Context): Reply => {
    const before = spread(config, { cut: [], tied: [] }).total;
    const { total } = spread(config, context);
    return { verdict: 'right', about: config.window, phrase: { key: 'stopped', values: { before, total } } };
  };

  return setup({
    types: {} as { context: Context; events: Move },
    actions: { reply: (_, _params: Reply) => {} },
  }).createMachine({
    initial: 'open',
    context: first,
    states: {
      open: {
        on: {
          cut: [
            {
              guard: ({ event }) => thread(event.thread)?.holds === true,
              actions: { type: 'reply', params: ({ event }) => said(thread(event.thread)?.answer, event.thread) },
            },
            {
              guard: ({ context, event }) =>
                thread(event.thread) !== undefined &&
                !context.cut.includes(event.thread) &&
                context.cut.length >= config.scissors.count,
              actions: { type: 'reply', params: ({ event }) => answer(config.scissors.none, event.thread) },
            },
            {
              guard: ({ context, event }) => thread(event.thread) !== undefined && !context.cut.includes(event.thread),
              actions: [
                assign(({ context, event }) => ({ cut: cutInOrder([...context.cut, event.thread]), fresh: false })),
                { type: 'reply', params: ({ event }) => said(thread(event.thread)?.answer, event.thread) },
              ],
            },
          ],
          mend: {
            guard: ({ context, event }) => context.cut.includes(event.thread),
            actions: [
              assign(({ context, event }) => ({ cut: context.cut.filter((id) => id !== event.thread), fresh: false })),
              { type: 'reply', params: ({ event }) => ({ ...QUIET, about: event.thread }) },
            ],
          },
          tie: [
            {
              guard: ({ context, event }) =>
                knot(event.knot) !== undefined &&
                !context.tied.includes(event.knot) &&
                context.tied.length >= tiesOf(config),
              actions: { type: 'reply', params: ({ event }) => said(config.knots?.none, event.knot) },
            },
            {
              guard: ({ context, event }) => knot(event.knot) !== undefined && !context.tied.includes(event.knot),
              actions: [
                assign(({ context, event }) => ({ tied: tiedInOrder([...context.tied, event.knot]), fresh: false })),
                { type: 'reply', params: ({ event }) => said(knot(event.knot)?.answer, event.knot) },
              ],
            },
          ],
          untie: {
            guard: ({ context, event }) => context.tied.includes(event.knot),
            actions: [
              assign(({ context, event }) => ({ tied: context.tied.filter((id) => id !== event.knot), fresh: false })),
              { type: 'reply', params: ({ event }) => ({ ...QUIET, about: event.knot }) },
            ],
          },
          roll: [
            {
              guard: ({ context }) => reachesGoal(config, context),
              target: 'solved',
              actions: [
                assign({ fresh: true, met: first.met }),
                { type: 'reply', params: ({ context }) => stopped(context) },
              ],
            },
            {
              actions: [
                assign(({ context }) => ({ fresh: true, met: counted(context) })),
                { type: 'reply', params: ({ context }) => missed(context) },
              ],
            },
          ],
          clear: { actions: [assign(() => first), { type: 'reply', params: () => QUIET }] },
        },
      },
      solved: { type: 'final' },
    },
  });
}

const said = (text: Parameters<typeof answer>[0] | undefined, about: string): Reply =>
  text === undefined ? { ...QUIET, about } : answer(text, about);
