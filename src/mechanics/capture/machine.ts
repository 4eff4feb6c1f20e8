import { type AnyStateMachine, assign, setup } from 'xstate';
import { answer, type Reply } from '../../core/scenario/reply.ts';
import { allLit, held, isLit, withScreen } from './box.ts';
import type { Bulb, Config, Context, Move } from './schema.ts';

/** What the strongbox answers when `screen` has just joined `before`. */
function replyToKeep(config: Config, before: readonly string[], screenId: string): Reply {
  const screen = config.screens.find((candidate) => candidate.id === screenId);
  if (screen?.reply !== undefined) return answer(screen.reply, screenId);
  const after = withScreen(config, before, screenId);
  const newly = config.bulbs.filter((bulb) => isLit(config, after, bulb) && !isLit(config, before, bulb));
  if (newly.length > 0) return { verdict: 'right', about: screenId, phrase: litPhrase(newly) };
  const grown = config.bulbs.find(
    (bulb) => !isLit(config, before, bulb) && held(config, after, bulb) > held(config, before, bulb),
  );
  if (grown !== undefined) {
    const values = { bulb: grown.label, has: held(config, after, grown) };
    return { verdict: 'right', about: screenId, phrase: { key: 'counts', values } };
  }
  const again = config.bulbs.find(
    (bulb) =>
      bulb.same !== undefined && screen?.proves?.[bulb.needs.facet] !== undefined && !isLit(config, after, bulb),
  );
  if (again?.same !== undefined) return answer(again.same, again.id);
  return { verdict: 'remark', about: screenId, phrase: { key: 'nothing-new' } };
}

function litPhrase(bulbs: readonly Bulb[]) {
  const [a, b, c] = bulbs.map((bulb) => bulb.label);
  if (a === undefined || bulbs.length > 3) return { key: 'lit-many', values: { n: bulbs.length } };
  if (b === undefined) return { key: 'lit-1', values: { a } };
  return c === undefined ? { key: 'lit-2', values: { a, b } } : { key: 'lit-3', values: { a, b, c } };
}

export function machine(config: Config): AnyStateMachine {
  const free = (kept: readonly string[], id: string) =>
    config.screens.some((screen) => screen.id === id) && !kept.includes(id);
  const fits = (kept: readonly string[], id: string) => free(kept, id) && kept.length < config.drawers;

  return setup({
    types: {} as { context: Context; events: Move },
    actions: {
      reply: (_, _params: Reply) => {},
      keep: assign(({ context, event }) =>
        event.type === 'keep' ? { kept: withScreen(config, context.kept, event.screen) } : {},
      ),
    },
  }).createMachine({
    initial: 'open',
    context: { kept: [] },
    states: {
      open: {
        on: {
          keep: [
            {
              guard: ({ context, event }) =>
                fits(context.kept, event.screen) && allLit(config, withScreen(config, context.kept, event.screen)),
              target: 'solved',
              actions: ['keep', { type: 'reply', params: said(config) }],
            },
            {
              guard: ({ context, event }) => fits(context.kept, event.screen),
              actions: ['keep', { type: 'reply', params: said(config) }],
            },
            {
              guard: ({ context, event }) => free(context.kept, event.screen),
              actions: { type: 'reply', params: { verdict: 'remark', phrase: { key: 'full' } } },
            },
          ],
          'take-out': {
            guard: ({ context, event }) => context.kept.includes(event.screen),
            actions: [
              assign(({ context, event }) => ({ kept: context.kept.filter((id) => id !== event.screen) })),
              { type: 'reply', params: { verdict: 'quiet' } },
            ],
          },
          clear: { actions: [assign({ kept: [] }), { type: 'reply', params: { verdict: 'quiet' } }] },
        },
      },
      solved: { type: 'final' },
    },
  });
}

/** The answer to a screen that the strongbox has just taken in. */
const said =
  (config: Config) =>
  ({ context, event }: { context: Context; event: { screen: string } }): Reply =>
    replyToKeep(
      config,
      context.kept.filter((id) => id !== event.screen),
      event.screen,
    );
