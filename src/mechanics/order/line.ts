import { type AnyStateMachine, assign, setup } from 'xstate';
import { answer, type Reply } from '../../core/scenario/reply.ts';
import { hung, isFull, type Pegs, taken } from './pegs.ts';
import type { Context, LineConfig, Move } from './schema.ts';

const rank = (config: LineConfig, card: string | null | undefined) => config.cards.findIndex(({ id }) => id === card);

/** The first card that hangs right after one that comes later, and that later one; undefined when the line is right. */
export function firstWrong(
  config: LineConfig,
  pegs: Pegs,
): { readonly card: string; readonly after: string } | undefined {
  for (let at = 1; at < pegs.length; at += 1) {
    const after = pegs[at - 1];
    const card = pegs[at];
    if (after && card && rank(config, card) < rank(config, after)) return { card, after };
  }
  return undefined;
}

function explain(config: LineConfig, pegs: Pegs): Reply {
  const wrong = firstWrong(config, pegs);
  if (wrong === undefined) return { verdict: 'right', phrase: { key: 'line-right' } };
  const clue = config.clues.find(({ card, after }) => card === wrong.card && after.includes(wrong.after));
  if (clue !== undefined) return answer(clue.reply, wrong.card);
  return { verdict: 'remark', about: wrong.card, phrase: { key: 'line-wrong' } };
}

/** What is said when the marker is put on a card. */
function marked(config: LineConfig, card: string): Reply {
  const right = config.marker?.right;
  if (card === config.marker?.on)
    return { verdict: 'right', about: card, ...(right === undefined ? {} : { say: [right] }) };
  const wrong = config.marker?.wrong.find(({ cards }) => cards.includes(card));
  return wrong === undefined
    ? { verdict: 'remark', about: card, phrase: { key: 'mark-wrong' } }
    : answer(wrong.reply, card);
}

/** All cards hang on pegs in any order; the whole line is checked on demand; then the marker is put on one card. */
export function lineMachine(config: LineConfig): AnyStateMachine {
  const known = (card: string) => rank(config, card) >= 0;
  const empty = config.cards.map(() => null);
  const full = ({ pegs, sure }: Context) => !sure && isFull(pegs);
  const right = (context: Context) => full(context) && firstWrong(config, context.pegs) === undefined;
  const explained = ({ context }: { context: Context }) => explain(config, context.pegs);

  return setup({
    types: {} as { context: Context; events: Move },
    actions: {
      reply: (_, _params: Reply) => {},
      sure: assign({ sure: true }),
    },
  }).createMachine({
    initial: 'open',
    context: { pegs: empty, sure: false },
    states: {
      open: {
        on: {
          hang: {
            guard: ({ context: { pegs, sure }, event: { card, at } }) =>
              !sure && known(card) && at >= 0 && at < pegs.length && pegs[at] !== card,
            actions: [
              assign(({ context, event }) => ({ pegs: hung(context.pegs, event.card, event.at) })),
              { type: 'reply', params: { verdict: 'quiet' } },
            ],
          },
          take: {
            guard: ({ context, event }) => !context.sure && context.pegs.includes(event.card),
            actions: [
              assign(({ context, event }) => ({ pegs: taken(context.pegs, event.card) })),
              { type: 'reply', params: { verdict: 'quiet' } },
            ],
          },
          check: [
            {
              guard: ({ context }) => right(context) && config.marker === undefined,
              target: 'solved',
              actions: ['sure', { type: 'reply', params: explained }],
            },
            {
              guard: ({ context }) => right(context),
              actions: ['sure', { type: 'reply', params: explained }],
            },
            {
              guard: ({ context }) => full(context),
              actions: { type: 'reply', params: explained },
            },
          ],
          mark: [
            {
              guard: ({ context, event }) => context.sure && event.card === config.marker?.on,
              target: 'solved',
              actions: { type: 'reply', params: ({ event }) => marked(config, event.card) },
            },
            {
              guard: ({ context, event }) => context.sure && config.marker !== undefined && known(event.card),
              actions: { type: 'reply', params: ({ event }) => marked(config, event.card) },
            },
          ],
          clear: { actions: [assign({ pegs: empty, sure: false }), { type: 'reply', params: { verdict: 'quiet' } }] },
        },
      },
      solved: { type: 'final' },
    },
  });
}
