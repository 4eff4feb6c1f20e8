import { assign, setup } from 'xstate';
import { answer, type Reply } from '../../core/scenario/reply.ts';
import type { Config, Context, Move } from './schema.ts';
import { isOpen, keysOf, shortOf, sizeOf, tilesOf, wins } from './weigh.ts';

/** What answers a message: the person at the window, never one tile. */
export const WINDOW = 'window';

const emptyOf = (config: Config): Context => ({
  chosen: [],
  thrown: false,
  ...(keysOf(config).length === 0 ? {} : { keys: [] }),
});

const lineOf = (config: Config, id: string) => config.tiles.find((tile) => tile.id === id)?.line;

/** The message with a tile more; with lines it takes the place of the tile that was on its line. */
function withTile(config: Config, chosen: readonly string[], id: string): string[] {
  const line = lineOf(config, id);
  const kept = line === undefined ? chosen : chosen.filter((other) => lineOf(config, other) !== line);
  return config.tiles.map((tile) => tile.id).filter((tile) => tile === id || kept.includes(tile));
}

function canTake(config: Config, context: Context, id: string): boolean {
  const tile = config.tiles.find((candidate) => candidate.id === id);
  if (tile === undefined || context.chosen.includes(id) || !isOpen(config, context.keys, tile.line)) return false;
  return withTile(config, context.chosen, id).length <= sizeOf(config);
}

const canSend = (config: Config, context: Context): boolean =>
  !context.thrown && context.chosen.length === sizeOf(config);

function windowSays(config: Config, chosen: readonly string[]): Reply {
  const answered = tilesOf(config, chosen).flatMap((tile) => (tile.reply === undefined ? [] : [tile.reply]));
  if (wins(config, chosen)) {
    // A message can win with a tile that calls for a word of caution: both are said.
    return { verdict: 'right', say: [...answered.map((reply) => reply.say), config.answer], about: WINDOW };
  }
  const first = answered.find((reply) => reply.misconception !== undefined) ?? answered[0];
  if (first !== undefined) return answer(first, WINDOW);
  const say = shortOf(config, chosen).flatMap((meter) => meter.short ?? []);
  if (say[0] !== undefined) return { verdict: 'remark', say: [say[0]], about: WINDOW };
  return { verdict: 'remark', phrase: { key: 'not-yet' }, about: WINDOW };
}

export function machine(config: Config) {
  const keys = keysOf(config).map(({ id }) => id);
  const sent = {
    type: 'reply' as const,
    params: ({ context }: { context: Context }): Reply => windowSays(config, context.chosen),
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
            guard: ({ context, event }) => keys.includes(event.key) && context.keys?.includes(event.key) === false,
            actions: [
              assign(({ context, event }) => ({
                keys: keys.filter((id) => id === event.key || context.keys?.includes(id)),
              })),
              {
                type: 'reply',
                params: ({ event }): Reply => ({ verdict: 'right', phrase: { key: 'opens' }, about: event.key }),
              },
            ],
          },
          take: {
            guard: ({ context, event }) => canTake(config, context, event.tile),
            actions: assign(({ context, event }) => ({
              chosen: withTile(config, context.chosen, event.tile),
              thrown: false,
            })),
          },
          leave: {
            guard: ({ context, event }) => context.chosen.includes(event.tile),
            actions: assign(({ context, event }) => ({
              chosen: context.chosen.filter((tile) => tile !== event.tile),
              thrown: false,
            })),
          },
          send: [
            {
              guard: ({ context }) => canSend(config, context) && wins(config, context.chosen),
              target: 'solved',
              actions: [assign({ thrown: true }), sent],
            },
            {
              guard: ({ context }) => canSend(config, context),
              actions: [assign({ thrown: true }), sent],
            },
          ],
          clear: { actions: assign(() => emptyOf(config)) },
        },
      },
      solved: { type: 'final' },
    },
  });
}
