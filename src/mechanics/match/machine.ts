import { assign, setup } from 'xstate';
import { answer, type Reply } from '../../core/scenario/reply.ts';
import { leftOf, needed, pressed, replyTo, replyToAll, rightOf, roomOf, sealsOf, wins } from './pairs.ts';
import type { Config, Context, Move } from './schema.ts';

type Pair = Extract<Move, { type: 'press' | 'lift' }>;

const emptyOf = (config: Config): Context => ({ on: config.lines.map(() => []), asked: false });

const onLine = (config: Config, context: Context, line: string): readonly string[] =>
  context.on[config.lines.findIndex(({ id }) => id === line)] ?? [];

/** Whether a seal can be pressed on a line as things stand; what is the same at every press is counted once. */
function pressRule(config: Config): (context: Context, pair: Pair) => boolean {
  const [room, all] = [roomOf(config), needed(config)];
  const seals = new Set(config.seals.map(({ id }) => id));
  const places = new Map(config.lines.map(({ id }, index) => [id, index]));
  return (context, { seal, line }) => {
    const here = context.on[places.get(line) ?? -1];
    if (here === undefined || !seals.has(seal) || here.length >= room || here.includes(seal)) return false;
    return pressed(context) < all && leftOf(config, context, seal) > 0;
  };
}

/** The lines with one seal more, or less, on one of them. */
const changed = (config: Config, context: Context, { type, seal, line }: Pair): Context => ({
  on: config.lines.map(({ id }, index) => {
    const here = [...(context.on[index] ?? [])];
    if (id !== line) return here;
    const kept = here.filter((other) => other !== seal);
    return type === 'lift'
      ? kept
      : config.seals.map((one) => one.id).filter((one) => one === seal || kept.includes(one));
  }),
  asked: false,
});

const opened = (config: Config): Reply => ({
  verdict: 'right',
  ...(config.right === undefined ? {} : { say: [config.right] }),
});

/** What answers one press, when each is answered. */
function pressSays(config: Config, context: Context, { seal, line }: Pair): Reply {
  if (config.answered === 'count') return { verdict: 'quiet' };
  if (wins(config, context)) return { ...opened(config), about: line };
  if (sealsOf(config, line).includes(seal)) return { verdict: 'right', phrase: { key: 'holds' }, about: line };
  const own = replyTo(config, seal, line) ?? config.otherwise;
  return own === undefined ? { verdict: 'remark', phrase: { key: 'falls' }, about: line } : answer(own, line);
}

/** How many are right, and what the author adds to that. */
function countSays(config: Config, context: Context): Reply {
  if (wins(config, context)) return opened(config);
  const phrase = { key: 'count', values: { right: rightOf(config, context), of: needed(config) } };
  const own = replyToAll(config, context);
  return own === undefined ? { verdict: 'remark', phrase } : { ...answer(own), phrase };
}

export function machine(config: Config) {
  const canPress = pressRule(config);
  const belongs = (pair: Pair): boolean => sealsOf(config, pair.line).includes(pair.seal);
  /** A wrong seal comes back when each press is answered. */
  const stays = (pair: Pair): boolean => config.answered === 'count' || belongs(pair);
  const pressAnswers = {
    type: 'reply' as const,
    params: ({ context, event }: { context: Context; event: Pair }): Reply => pressSays(config, context, event),
  };
  const countAnswers = {
    type: 'reply' as const,
    params: ({ context }: { context: Context }): Reply => countSays(config, context),
  };
  const canAsk = (context: Context): boolean =>
    config.answered === 'count' && !context.asked && pressed(context) === needed(config);
  return setup({
    types: {} as { context: Context; events: Move },
    actions: { reply: (_, _params: Reply) => {} },
  }).createMachine({
    initial: 'open',
    context: emptyOf(config),
    states: {
      open: {
        on: {
          press: [
            {
              guard: ({ context, event }) =>
                config.answered === 'each' && canPress(context, event) && wins(config, changed(config, context, event)),
              target: 'solved',
              actions: [assign(({ context, event }) => changed(config, context, event)), pressAnswers],
            },
            {
              guard: ({ context, event }) => canPress(context, event) && stays(event),
              actions: [assign(({ context, event }) => changed(config, context, event)), pressAnswers],
            },
            { guard: ({ context, event }) => canPress(context, event), actions: pressAnswers },
          ],
          // A seal that is known to be right stays.
          lift: {
            guard: ({ context, event }) =>
              config.answered === 'count' && onLine(config, context, event.line).includes(event.seal),
            actions: assign(({ context, event }) => changed(config, context, event)),
          },
          ask: [
            {
              guard: ({ context }) => canAsk(context) && wins(config, context),
              target: 'solved',
              actions: [assign({ asked: true }), countAnswers],
            },
            { guard: ({ context }) => canAsk(context), actions: [assign({ asked: true }), countAnswers] },
          ],
          clear: { actions: assign(() => emptyOf(config)) },
        },
      },
      solved: { type: 'final' },
    },
  });
}
