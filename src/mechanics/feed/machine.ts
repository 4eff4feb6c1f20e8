import { assign, setup } from 'xstate';
import type { Reply } from '../../core/scenario/reply.ts';
import { actionSays, runSays } from './answers.ts';
import type { Config, Context, Move } from './schema.ts';
import { canRun, isFull, wins } from './serve.ts';

type Handled = Extract<Move, { type: 'put' | 'take' }>;

export function emptyOf({ task }: Config): Context {
  return {
    chosen: [],
    way: task.do === 'tune' ? (task.counted.ways[0]?.id ?? null) : null,
    surprise: 0,
    ran: false,
  };
}

/** What can be put: reels, or actions. */
export const thingsOf = ({ task }: Config): string[] =>
  task.do === 'choose' ? task.items.map(({ id }) => id) : task.do === 'act' ? task.actions.map(({ id }) => id) : [];

const canPut = (config: Config, context: Context, thing: string): boolean =>
  thingsOf(config).includes(thing) && !context.chosen.includes(thing) && !isFull(config, context);

/** Reels keep the order of the config, for theirs means nothing; actions keep the order in which they were done. */
function put(config: Config, context: Context, thing: string): Context {
  const chosen =
    config.task.do === 'act'
      ? [...context.chosen, thing]
      : thingsOf(config).filter((id) => id === thing || context.chosen.includes(id));
  return { ...context, chosen, ran: false };
}

export function machine(config: Config) {
  const { task } = config;
  const putAnswers = {
    type: 'reply' as const,
    params: ({ context, event }: { context: Context; event: Handled }): Reply =>
      task.do === 'act' ? actionSays(config, task, context, event.thing) : { verdict: 'quiet' },
  };
  const runAnswers = {
    type: 'reply' as const,
    params: ({ context }: { context: Context }): Reply => runSays(config, context),
  };
  const started = (context: Context): Context => ({ ...context, ran: true });
  return setup({
    types: {} as { context: Context; events: Move },
    actions: { reply: (_, _params: Reply) => {} },
  }).createMachine({
    initial: 'open',
    context: emptyOf(config),
    states: {
      open: {
        on: {
          put: [
            {
              guard: ({ context, event }) =>
                canPut(config, context, event.thing) && wins(config, put(config, context, event.thing)),
              target: 'solved',
              actions: [assign(({ context, event }) => put(config, context, event.thing)), putAnswers],
            },
            {
              guard: ({ context, event }) => canPut(config, context, event.thing),
              actions: [assign(({ context, event }) => put(config, context, event.thing)), putAnswers],
            },
          ],
          take: {
            guard: ({ context, event }) => context.chosen.includes(event.thing),
            actions: assign(({ context, event }) => ({
              ...context,
              chosen: context.chosen.filter((id) => id !== event.thing),
              ran: false,
            })),
          },
          count: {
            guard: ({ context, event }) =>
              task.do === 'tune' && event.way !== context.way && task.counted.ways.some(({ id }) => id === event.way),
            actions: assign(({ context, event }) => ({ ...context, way: event.way, ran: false })),
          },
          surprise: {
            guard: ({ context, event }) =>
              task.do === 'tune' &&
              event.places !== context.surprise &&
              event.places >= 0 &&
              event.places <= task.surprise.most,
            actions: assign(({ context, event }) => ({ ...context, surprise: event.places, ran: false })),
          },
          run: [
            {
              guard: ({ context }) => canRun(config, context) && wins(config, started(context)),
              target: 'solved',
              actions: [assign(({ context }) => started(context)), runAnswers],
            },
            {
              guard: ({ context }) => canRun(config, context),
              actions: [assign(({ context }) => started(context)), runAnswers],
            },
          ],
          clear: { actions: assign(() => emptyOf(config)) },
        },
      },
      solved: { type: 'final' },
    },
  });
}
