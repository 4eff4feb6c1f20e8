import { assign, setup } from 'xstate';
import type { Reply } from '../../core/scenario/reply.ts';
import { doneSays, hiddenAtFirst, houseSays, layerSays, wins } from './answers.ts';
import type { Config, Context, Move, Place } from './schema.ts';
import { housesOf } from './town.ts';

const isAt = (pin: Place | null, { street, door }: Place): boolean => pin?.street === street && pin.door === door;

export function machine(config: Config) {
  const { task, layers } = config;
  const first = (): Context => ({ hidden: hiddenAtFirst(config), pin: null });
  const movable = task.do === 'clean' ? layers.filter(({ must }) => must !== undefined) : [];
  const houses = task.do === 'pin' && config.map !== undefined ? housesOf(config.map) : [];

  const canMove = (id: string): boolean => movable.some((layer) => layer.id === id);
  const canPin = (context: Context, house: Place): boolean =>
    !isAt(context.pin, house) && houses.some((one) => isAt(one, house));
  const houseAnswers = {
    type: 'reply' as const,
    params: ({ event }: { event: Place }): Reply =>
      task.do === 'pin' ? houseSays(config, task, event) : { verdict: 'quiet' },
  };
  const layerAnswers = {
    type: 'reply' as const,
    params: ({ context, event }: { context: Context; event: { layer: string } }): Reply =>
      layerSays(
        layers.find(({ id }) => id === event.layer),
        context.hidden,
      ),
  };
  const doneAnswers = {
    type: 'reply' as const,
    params: ({ context }: { context: Context }): Reply =>
      task.do === 'clean' ? doneSays(config, task, context.hidden) : { verdict: 'quiet' },
  };

  return setup({
    types: {} as { context: Context; events: Move },
    actions: { reply: (_, _params: Reply) => {} },
  }).createMachine({
    initial: 'open',
    context: first(),
    states: {
      open: {
        on: {
          hide: {
            guard: ({ context, event }) => canMove(event.layer) && !context.hidden.includes(event.layer),
            actions: [
              assign(({ context, event }) => ({
                hidden: layers.map(({ id }) => id).filter((id) => id === event.layer || context.hidden.includes(id)),
              })),
              layerAnswers,
            ],
          },
          show: {
            guard: ({ context, event }) => canMove(event.layer) && context.hidden.includes(event.layer),
            actions: [
              assign(({ context, event }) => ({ hidden: context.hidden.filter((id) => id !== event.layer) })),
              layerAnswers,
            ],
          },
          pin: [
            {
              guard: ({ context, event }) => canPin(context, event) && task.do === 'pin' && isAt(task, event),
              target: 'solved',
              actions: [assign(({ event }) => ({ pin: { street: event.street, door: event.door } })), houseAnswers],
            },
            {
              guard: ({ context, event }) => canPin(context, event),
              actions: [assign(({ event }) => ({ pin: { street: event.street, door: event.door } })), houseAnswers],
            },
          ],
          check: [
            {
              guard: ({ context }) => task.do === 'clean' && wins(config, context.hidden),
              target: 'solved',
              actions: doneAnswers,
            },
            { guard: () => task.do === 'clean', actions: doneAnswers },
          ],
          clear: { actions: assign(first) },
        },
      },
      solved: { type: 'final' },
    },
  });
}
