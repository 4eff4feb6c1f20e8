import { assign, createMachine } from 'xstate';

/** A machine of a few states: `pegs` holds where it is; each move leads where `ways` says. */
export function lane(ways: Record<string, Record<string, string>>, { clears = true, solved = false } = {}) {
  const at = (context: { pegs: string[] }) => context.pegs[0] ?? 'start';
  return createMachine({
    types: {} as {
      context: { pegs: string[]; sure: boolean };
      events: { type: 'lay'; card: string } | { type: 'clear' };
    },
    initial: solved ? 'solved' : 'open',
    context: { pegs: [], sure: false },
    states: {
      open: {
        on: {
          lay: [
            {
              guard: ({ context, event }) => ways[at(context)]?.[event.card] === 'end',
              target: 'solved',
              actions: assign({ pegs: ['end'] }),
            },
            {
              guard: ({ context, event }) => ways[at(context)]?.[event.card] !== undefined,
              actions: assign(({ context, event }) => ({ pegs: [ways[at(context)]?.[event.card] ?? ''] })),
            },
          ],
          clear: clears ? { actions: assign({ pegs: [] }) } : [],
        },
      },
      solved: { type: 'final' },
    },
  });
}
