import { assign, setup } from 'xstate';
import type { Reply } from '../../core/scenario/reply.ts';
import { complete, fitOf, placeSays } from './fit.ts';
import type { Config, Context, Move } from './schema.ts';

type Put = Extract<Move, { type: 'put' }>;

/** True once every key is in: before that no card can be moved. */
export const isReady = (config: Config, context: Context): boolean =>
  context.keys.length === (config.keys?.length ?? 0);

const emptyOf = (config: Config): Context => ({ keys: [], at: config.cards.map(() => null), named: [] });

function canPut(config: Config, context: Context, { card, place }: Put): boolean {
  const index = config.cards.findIndex((candidate) => candidate.id === card);
  const known = index >= 0 && config.places.some((candidate) => candidate.id === place);
  return known && isReady(config, context) && context.at[index] !== place;
}

/** Whether every other card is somewhere: only then can this one be the last. */
const isLast = (config: Config, context: Context, card: string): boolean =>
  config.cards.every(({ id }, index) => id === card || (context.at[index] ?? null) !== null);

/** The place answers, hence has a name from now on; a card that it does not keep goes back to where cards start. */
function put(config: Config, context: Context, { card, place }: Put): Context {
  const index = config.cards.findIndex(({ id }) => id === card);
  const moved = config.cards[index];
  const at: (string | null)[] = [...context.at];
  if (moved !== undefined) at[index] = fitOf(moved, place) === 'back' ? null : place;
  return { keys: context.keys, at, named: namedAfter(config, context.named, place) };
}

/** In the config's order, so that the same situation is always the same JSON. */
function namedAfter(config: Config, named: Context['named'], place: string): Context['named'] {
  if (config.naming === 'always' || named.includes(place)) return named;
  return config.places.map(({ id }) => id).filter((id) => id === place || named.includes(id));
}

const without = (config: Config, context: Context, card: string): Context => ({
  ...context,
  at: config.cards.map(({ id }, index) => (id === card ? null : (context.at[index] ?? null))),
});

export function machine(config: Config) {
  const keys = config.keys ?? [];
  const answered = {
    type: 'reply' as const,
    params: ({ context, event }: { context: Context; event: Put }): Reply => {
      const card = config.cards.find((candidate) => candidate.id === event.card);
      return card === undefined ? { verdict: 'quiet' } : placeSays(config, card, event.place, context.at);
    },
  };
  return setup({
    types: {} as { context: Context; events: Move },
    actions: { reply: (_, _params: Reply) => {} },
  }).createMachine({
    initial: 'open',
    context: emptyOf(config),
    states: {
      open: {
        on: {
          insert: {
            guard: ({ context, event }) =>
              !context.keys.includes(event.key) && keys.some((key) => key.id === event.key),
            actions: [
              assign(({ context, event }) => ({
                keys: keys.map(({ id }) => id).filter((id) => id === event.key || context.keys.includes(id)),
              })),
              {
                type: 'reply',
                params: ({ event }): Reply => ({ verdict: 'right', phrase: { key: 'clearer' }, about: event.key }),
              },
            ],
          },
          put: [
            {
              guard: ({ context, event }) =>
                isLast(config, context, event.card) &&
                canPut(config, context, event) &&
                complete(config, put(config, context, event).at),
              target: 'solved',
              actions: [assign(({ context, event }) => put(config, context, event)), answered],
            },
            {
              guard: ({ context, event }) => canPut(config, context, event),
              actions: [assign(({ context, event }) => put(config, context, event)), answered],
            },
          ],
          remove: {
            guard: ({ context, event }) =>
              config.cards.some(({ id }, index) => id === event.card && context.at[index] !== null),
            actions: assign(({ context, event }) => without(config, context, event.card)),
          },
          clear: { actions: assign(() => emptyOf(config)) },
        },
      },
      solved: { type: 'final' },
    },
  });
}
