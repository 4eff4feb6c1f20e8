import { type AnyStateMachine, assign, setup } from 'xstate';
import { answer, type Reply } from '../../core/scenario/reply.ts';
import type { BeforeConfig, Context, Move } from './schema.ts';

/** The cards that have their place in the row. */
export const wanted = (config: BeforeConfig) => config.cards.filter((card) => card['too-many'] === undefined);

/** Why a card cannot be laid now, or undefined when it can. */
export function refusal(config: BeforeConfig, laid: readonly (string | null)[], cardId: string): Reply | undefined {
  const extra = config.cards.find((card) => card.id === cardId)?.['too-many'];
  if (extra !== undefined) return answer(extra, cardId);
  const broken = config.pairs.find((pair) => pair.later === cardId && !laid.includes(pair.first));
  return broken === undefined ? undefined : answer(broken.reply, cardId);
}

/** What follows once the card lies in the row, which already holds it. */
function consequence(config: BeforeConfig, laid: readonly (string | null)[], cardId: string): Reply {
  const place = laid.indexOf(cardId);
  const words = config.cards.find((card) => card.id === cardId)?.laid;
  const say = place === 0 ? words?.first : place === wanted(config).length - 1 ? words?.last : words?.middle;
  return { verdict: 'right', about: cardId, ...(say === undefined ? {} : { say: [say] }) };
}

/** Cards are laid one after the other; one that comes too early, or is too many, says why and comes back. */
export function beforeMachine(config: BeforeConfig): AnyStateMachine {
  const free = (context: Context, id: string) =>
    config.cards.some((card) => card.id === id) && !context.pegs.includes(id);
  const stays = (context: Context, id: string) => free(context, id) && refusal(config, context.pegs, id) === undefined;

  return setup({
    types: {} as { context: Context; events: Move },
    actions: {
      reply: (_, _params: Reply) => {},
      lay: assign(({ context, event }) => (event.type === 'lay' ? { pegs: [...context.pegs, event.card] } : {})),
    },
  }).createMachine({
    initial: 'open',
    context: { pegs: [], sure: false },
    states: {
      open: {
        on: {
          lay: [
            {
              guard: ({ context, event }) =>
                stays(context, event.card) && context.pegs.length + 1 === wanted(config).length,
              target: 'solved',
              actions: [
                'lay',
                { type: 'reply', params: ({ context, event }) => consequence(config, context.pegs, event.card) },
              ],
            },
            {
              guard: ({ context, event }) => stays(context, event.card),
              actions: [
                'lay',
                { type: 'reply', params: ({ context, event }) => consequence(config, context.pegs, event.card) },
              ],
            },
            {
              guard: ({ context, event }) => free(context, event.card),
              actions: {
                type: 'reply',
                params: ({ context, event }) => refusal(config, context.pegs, event.card) ?? { verdict: 'quiet' },
              },
            },
          ],
          take: {
            // Only the last card: those before it are what it stands on.
            guard: ({ context, event }) => context.pegs.at(-1) === event.card,
            actions: [
              assign(({ context }) => ({ pegs: context.pegs.slice(0, -1) })),
              { type: 'reply', params: { verdict: 'quiet' } },
            ],
          },
          clear: { actions: [assign({ pegs: [] }), { type: 'reply', params: { verdict: 'quiet' } }] },
        },
      },
      solved: { type: 'final' },
    },
  });
}
