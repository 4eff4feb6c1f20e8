import { assign, setup } from 'xstate';
import { answer, type Reply } from '../../core/scenario/reply.ts';
import { allTied, extraBetween, tieable, tieBetween, tieSays } from './pairs.ts';
import { fits, holds, lettersIn } from './reach.ts';
import type { Config, Context, Move } from './schema.ts';

type Tie = Extract<Move, { type: 'tie' }>;
type Snip = Extract<Move, { type: 'cut' | 'mend' }>;

const FIRST: Context = { tied: [], cut: [], tested: false };
const QUIET: Reply = { verdict: 'quiet' };

/** What the seekers' try is answered. */
function testSays({ task }: Config, { cut }: Context): Reply {
  if (task.do !== 'cut') return QUIET;
  if (holds(task, cut)) return { verdict: 'right', ...(task.right === undefined ? {} : { say: [task.right] }) };
  return answer(task.answers.find(({ when }) => fits(when, cut))?.reply ?? task.otherwise);
}

/** Why scissors do not cut this string now: none are left, or no letter is. */
function hindrance({ task }: Config, { cut }: Context, { string }: Snip) {
  if (task.do !== 'cut') return undefined;
  if (cut.length >= task.scissors.count) return task.scissors.none;
  const spends = task.strings.find(({ id }) => id === string)?.letter === true;
  return spends && task.letters !== undefined && lettersIn(task, cut) >= task.letters.count
    ? task.letters.none
    : undefined;
}

export function machine(config: Config) {
  const { task, scraps } = config;
  const strings = task.do === 'cut' ? task.strings : [];
  const isScrap = (id: string): boolean => scraps.some((scrap) => scrap.id === id);
  const stringBetween = ({ from, to }: Tie) =>
    task.do === 'tie' ? (tieBetween(task, from, to) ?? extraBetween(task, from, to)) : undefined;
  const canTie = ({ tied }: Context, event: Tie): boolean => {
    const known = task.do === 'tie' && event.from !== event.to && isScrap(event.from) && isScrap(event.to);
    return known && !tied.includes(stringBetween(event)?.id ?? '');
  };
  const tiedAfter = ({ tied }: Context, event: Tie): string[] => {
    const id = stringBetween(event)?.id;
    const all = task.do === 'tie' ? tieable(task).map((one) => one.id) : [];
    return all.filter((one) => one === id || tied.includes(one));
  };
  const canCut = ({ cut }: Context, { string }: Snip): boolean =>
    strings.some(({ id }) => id === string) && !cut.includes(string);

  const tieAnswers = {
    type: 'reply' as const,
    params: ({ event }: { event: Tie }): Reply => (task.do === 'tie' ? tieSays(task, event.from, event.to) : QUIET),
  };
  const testAnswers = {
    type: 'reply' as const,
    params: ({ context }: { context: Context }): Reply => testSays(config, context),
  };
  return setup({
    types: {} as { context: Context; events: Move },
    actions: { reply: (_, _params: Reply) => {} },
  }).createMachine({
    initial: 'open',
    context: FIRST,
    states: {
      open: {
        on: {
          tie: [
            {
              guard: ({ context, event }) =>
                canTie(context, event) && task.do === 'tie' && allTied(task, tiedAfter(context, event)),
              target: 'solved',
              actions: [assign(({ context, event }) => ({ tied: tiedAfter(context, event) })), tieAnswers],
            },
            {
              guard: ({ context, event }) => canTie(context, event) && stringBetween(event) !== undefined,
              actions: [assign(({ context, event }) => ({ tied: tiedAfter(context, event) })), tieAnswers],
            },
            { guard: ({ context, event }) => canTie(context, event), actions: tieAnswers },
          ],
          cut: [
            {
              guard: ({ context, event }) => canCut(context, event) && hindrance(config, context, event) !== undefined,
              actions: {
                type: 'reply',
                params: ({ context, event }): Reply => {
                  const why = hindrance(config, context, event);
                  return why === undefined ? QUIET : answer(why, event.string);
                },
              },
            },
            {
              guard: ({ context, event }) => canCut(context, event),
              actions: [
                assign(({ context, event }) => ({
                  cut: strings.map(({ id }) => id).filter((id) => id === event.string || context.cut.includes(id)),
                  tested: false,
                })),
                {
                  type: 'reply',
                  params: ({ event }): Reply => {
                    const own = strings.find(({ id }) => id === event.string)?.answer;
                    return own === undefined ? { ...QUIET, about: event.string } : answer(own, event.string);
                  },
                },
              ],
            },
          ],
          mend: {
            guard: ({ context, event }) => context.cut.includes(event.string),
            actions: assign(({ context, event }) => ({
              cut: context.cut.filter((id) => id !== event.string),
              tested: false,
            })),
          },
          test: [
            {
              guard: ({ context }) => task.do === 'cut' && holds(task, context.cut),
              target: 'solved',
              actions: [assign({ tested: true }), testAnswers],
            },
            { guard: () => task.do === 'cut', actions: [assign({ tested: true }), testAnswers] },
          ],
          clear: { actions: assign(() => FIRST) },
        },
      },
      solved: { type: 'final' },
    },
  });
}
