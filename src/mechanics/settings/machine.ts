import { assign, setup } from 'xstate';
import type { Reply } from '../../core/scenario/reply.ts';
import { closedWith, pressSays, setSays } from './answers.ts';
import { after, boxesOf, buttonsOf, corridorOf, roomOf, shows, tickedIn } from './corridor.ts';
import { honest, repairOf } from './panel.ts';
import type { Box, Button, Config, Context, Move, Room } from './schema.ts';

function emptyOf(config: Config): Context {
  const corridor = corridorOf(config);
  const repair = repairOf(config);
  return {
    room: corridor?.rooms[0]?.id ?? null,
    on: corridor === undefined ? [] : boxesOf(corridor).flatMap(({ id, ticked }) => (ticked ? [id] : [])),
    open: [],
    caught: null,
    set: repair?.toggles.map(({ options }) => options[0]?.id ?? '') ?? [],
  };
}

/** The room where the team is, while nothing holds it. */
const free = (config: Config, context: Context): Room | undefined => {
  const corridor = corridorOf(config);
  return corridor === undefined || context.caught !== null ? undefined : roomOf(corridor, context);
};

function buttonAt(config: Config, context: Context, id: string): { room: Room; button: Button } | undefined {
  const room = free(config, context);
  const button = room?.buttons.find((one) => one.id === id);
  return room !== undefined && button !== undefined && shows(room, context, button.in) ? { room, button } : undefined;
}

function boxAt(config: Config, context: Context, id: string): Box | undefined {
  const room = free(config, context);
  const box = room?.boxes?.find((one) => one.id === id);
  return room !== undefined && box !== undefined && shows(room, context, box.in) ? box : undefined;
}

/** Through the door: what was open is closed behind. */
function through(config: Config, context: Context): Context {
  const corridor = corridorOf(config);
  return corridor === undefined ? context : { ...context, room: after(corridor, context), open: [] };
}

/** After a press that can be made. */
function pressed(config: Config, context: Context, id: string): Context {
  const found = buttonAt(config, context, id);
  const corridor = corridorOf(config);
  if (found === undefined || corridor === undefined) return context;
  const { room, button } = found;
  switch (button.does.do) {
    case 'go':
      return through(config, context);
    case 'pay':
      return tickedIn(room, context).length === 0 ? through(config, context) : { ...context, caught: id };
    case 'open': {
      const closing = context.open.includes(id) ? closedWith(room, button, context) : [];
      const open = closing.length > 0 ? context.open.filter((one) => !closing.includes(one)) : [...context.open, id];
      return { ...context, open: buttonsOf(corridor).flatMap((one) => (open.includes(one.id) ? [one.id] : [])) };
    }
    case 'catch':
      return { ...context, caught: id };
    case 'say':
      return context;
  }
}

function withBox(config: Config, context: Context, box: string, ticked: boolean): Context {
  const corridor = corridorOf(config);
  if (corridor === undefined) return context;
  const on = boxesOf(corridor).flatMap(({ id }) => ((id === box ? ticked : context.on.includes(id)) ? [id] : []));
  return { ...context, on };
}

type Setting = Extract<Move, { type: 'set' }>;

const placeOf = (config: Config, { toggle }: Setting): number =>
  repairOf(config)?.toggles.findIndex(({ id }) => id === toggle) ?? -1;

const optionAt = (config: Config, event: Setting) =>
  repairOf(config)
    ?.toggles.find(({ id }) => id === event.toggle)
    ?.options.find(({ id }) => id === event.option);

const withOption = (config: Config, context: Context, event: Setting): Context => ({
  ...context,
  set: context.set.map((id, at) => (at === placeOf(config, event) ? event.option : id)),
});

function repaired(config: Config, context: Context): boolean {
  const repair = repairOf(config);
  return repair !== undefined && honest(repair, context) === repair.toggles.length;
}

export function machine(config: Config) {
  const canSet = (context: Context, event: Setting): boolean =>
    optionAt(config, event) !== undefined && context.set[placeOf(config, event)] !== event.option;
  const pressAnswers = (context: Context, id: string): Reply => {
    const found = buttonAt(config, context, id);
    return found === undefined ? { verdict: 'quiet' } : pressSays(found.room, found.button, context);
  };
  const setAnswers = {
    type: 'reply' as const,
    params: ({ event }: { event: Setting }): Reply => setSays(optionAt(config, event), event.toggle),
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
          // What a button says depends on how things stood before it was pressed: it is said first.
          press: [
            {
              guard: ({ context, event }) =>
                buttonAt(config, context, event.button) !== undefined &&
                pressed(config, context, event.button).room === null,
              target: 'solved',
              actions: [
                { type: 'reply', params: ({ context, event }): Reply => pressAnswers(context, event.button) },
                assign(({ context, event }) => pressed(config, context, event.button)),
              ],
            },
            {
              guard: ({ context, event }) => buttonAt(config, context, event.button) !== undefined,
              actions: [
                { type: 'reply', params: ({ context, event }): Reply => pressAnswers(context, event.button) },
                assign(({ context, event }) => pressed(config, context, event.button)),
              ],
            },
          ],
          tick: {
            guard: ({ context, event }) =>
              boxAt(config, context, event.box) !== undefined && !context.on.includes(event.box),
            actions: assign(({ context, event }) => withBox(config, context, event.box, true)),
          },
          untick: {
            guard: ({ context, event }) =>
              boxAt(config, context, event.box) !== undefined && context.on.includes(event.box),
            actions: assign(({ context, event }) => withBox(config, context, event.box, false)),
          },
          cancel: {
            guard: ({ context }) => context.caught !== null,
            actions: assign(({ context }) => ({ ...context, caught: null })),
          },
          set: [
            {
              guard: ({ context, event }) =>
                canSet(context, event) && repaired(config, withOption(config, context, event)),
              target: 'solved',
              actions: [assign(({ context, event }) => withOption(config, context, event)), setAnswers],
            },
            {
              guard: ({ context, event }) => canSet(context, event),
              actions: [assign(({ context, event }) => withOption(config, context, event)), setAnswers],
            },
          ],
          clear: { actions: assign(() => emptyOf(config)) },
        },
      },
      solved: { type: 'final' },
    },
  });
}
