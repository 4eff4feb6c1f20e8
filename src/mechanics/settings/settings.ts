import type { Lens, SheetRow } from '../../core/scenario/lens.ts';
import type { Phrase } from '../../core/scenario/reply.ts';
import type { Mechanic, Progress, Sight, Snapshot, SolutionMove } from '../mechanic.ts';
import type { Corridor, Panel, SettingsBoard } from './board.ts';
import { boxesOf, buttonsOf, corridorOf, lost, purse, roomOf, shows, total, wayInto } from './corridor.ts';
import { faults } from './faults.ts';
import { machine } from './machine.ts';
import { gestures, honest, optionOf, repairOf } from './panel.ts';
import { type Config, type Context, config, context, type Escape, type Move, move, type Repair } from './schema.ts';
import { phrases } from './text.ts';

function hereSeen(task: Escape, state: Context): Corridor['here'] {
  const room = roomOf(task, state);
  if (room === undefined) return null;
  const { id, mark, name, sign, picture, clock, basket, boxes, buttons } = room;
  return {
    id,
    mark,
    name,
    sign: sign ?? null,
    picture: picture ?? null,
    clock: clock ?? null,
    basket: basket ?? null,
    total: basket === undefined ? null : total(room, state),
    boxes: (boxes ?? []).map((box) => ({
      id: box.id,
      name: box.name,
      price: box.price,
      looks: box.looks,
      on: state.on.includes(box.id),
      reach: shows(room, state, box.in),
    })),
    buttons: buttons
      .filter((button) => shows(room, state, button.in))
      .map((button) => ({
        id: button.id,
        name: button.name,
        picture: button.picture ?? null,
        looks: button.looks,
        opened: button.does.do === 'open' ? state.open.includes(button.id) : null,
        depth: wayInto(room, button.in).length,
      })),
  };
}

function caughtSeen(task: Escape, state: Context): Corridor['caught'] {
  const button = buttonsOf(task).find(({ id }) => id === state.caught);
  if (button === undefined) return null;
  const to = button.does.do === 'catch' ? (button.does.to ?? null) : null;
  return { button: button.id, costs: lost(task, state), to };
}

const corridorSeen = (task: Escape, state: Context): Corridor => ({
  purse: purse(task, state),
  of: task.purse,
  money: task.money,
  rooms: task.rooms.map(({ id, mark, name }) => ({ id, mark, name })),
  here: hereSeen(task, state),
  caught: caughtSeen(task, state),
  cancel: task.cancel,
});

function panelSeen(task: Repair, state: Context): Panel {
  const now = gestures(task, state);
  return {
    pages: task.pages,
    toggles: task.toggles.map(({ id, name, page, options }, at) => ({
      id,
      name,
      page: page ?? task.pages[0]?.id ?? '',
      options: options.map((option) => ({ id: option.id, name: option.name })),
      set: state.set[at] ?? '',
    })),
    yes: { name: task.yes.name, gestures: now.yes },
    no: { name: task.no.name, gestures: now.no },
    gesture: task.gesture,
    gestures: task.gestures,
  };
}

function seen(board: Config, { value, context: state }: Snapshot<Context>, _: Sight): SettingsBoard {
  const { task } = board;
  return {
    corridor: task.do === 'escape' ? corridorSeen(task, state) : null,
    panel: task.do === 'repair' ? panelSeen(task, state) : null,
    solved: value === 'solved',
  };
}

/** The rooms up to where the team is: what lies ahead is read when it is reached. */
function sheet(board: Config, state: Context, lens: Lens): SheetRow[] {
  const { task } = board;
  if (task.do === 'repair') {
    return task.toggles.flatMap(({ id, name, reads }): SheetRow[] => {
      const text = reads?.[lens];
      return text === undefined ? [] : [{ about: id, label: name, text }];
    });
  }
  const here = task.rooms.findIndex(({ id }) => id === state.room);
  return task.rooms.flatMap(({ id, mark, reads }, at): SheetRow[] => {
    const text = reads[lens];
    return text === undefined || (here >= 0 && at > here) ? [] : [{ about: id, label: mark, text }];
  });
}

function progress({ task }: Config, state: Context): Progress {
  if (task.do === 'repair') {
    const next = task.toggles.find((_, at) => optionOf(task, state, at)?.honest !== true)?.id;
    return { done: honest(task, state), of: task.toggles.length, ...(next === undefined ? {} : { next }) };
  }
  const here = task.rooms.findIndex(({ id }) => id === state.room);
  const of = task.rooms.length;
  return here < 0 ? { done: of, of } : { done: here, of, next: task.rooms[here]?.id ?? '' };
}

function describe(board: Config, played: Move, _: Context): Phrase {
  const corridor = corridorOf(board);
  switch (played.type) {
    case 'clear':
      return { key: 'cleared' };
    case 'cancel':
      return { key: 'cancelled' };
    case 'press': {
      const button = corridor === undefined ? undefined : buttonsOf(corridor).find(({ id }) => id === played.button);
      return { key: 'pressed', values: { button: button?.name ?? '' } };
    }
    case 'tick':
    case 'untick': {
      const box = corridor === undefined ? undefined : boxesOf(corridor).find(({ id }) => id === played.box);
      return { key: box?.looks === 'fee' ? `${played.type}-fee` : played.type, values: { box: box?.name ?? '' } };
    }
    case 'set': {
      const toggle = repairOf(board)?.toggles.find(({ id }) => id === played.toggle);
      const option = toggle?.options.find(({ id }) => id === played.option);
      return { key: 'set', values: { toggle: toggle?.name ?? '', option: option?.name ?? '' } };
    }
  }
}

function moves({ task }: Config): Move[] {
  if (task.do === 'repair') {
    const sets = task.toggles.flatMap(({ id: toggle, options }) =>
      options.map(({ id: option }): Move => ({ type: 'set', toggle, option })),
    );
    return [...sets, { type: 'clear' }];
  }
  return [
    ...buttonsOf(task).map(({ id }): Move => ({ type: 'press', button: id })),
    ...(['untick', 'tick'] as const).flatMap((type) => boxesOf(task).map(({ id }): Move => ({ type, box: id }))),
    { type: 'cancel' },
    { type: 'clear' },
  ];
}

/** Room by room: open what hides a box or the way on, take off what is ticked, and on. */
function solution({ task }: Config): SolutionMove<Move>[] {
  if (task.do === 'repair') {
    return task.toggles.flatMap(({ id: toggle, options }): SolutionMove<Move>[] => {
      const fair = options.find((option) => option.honest === true);
      const told = [toggle];
      return fair === undefined || fair === options[0]
        ? []
        : [{ move: { type: 'set', toggle, option: fair.id }, told }];
    });
  }
  return task.rooms.flatMap((room): SolutionMove<Move>[] => {
    const on = (room.boxes ?? []).filter(({ ticked }) => ticked);
    const way = room.buttons.find(({ does }) => does.do === 'go' || does.do === 'pay');
    const opened = [...new Set([...on.flatMap((box) => wayInto(room, box.in)), ...wayInto(room, way?.in)])];
    const press = (button: string): Move => ({ type: 'press', button });
    return [
      ...opened.map(press),
      ...(way?.does.do === 'pay' ? on.map(({ id }): Move => ({ type: 'untick', box: id })) : []),
      ...(way === undefined ? [] : [press(way.id)]),
    ].map((one) => ({ move: one, told: [room.id] }));
  });
}

export const settings: Mechanic<Config, Context, Move, SettingsBoard> = {
  config,
  context,
  move,
  machine,
  moves,
  solution,
  progress,
  seen,
  sheet,
  describe,
  faults,
  phrases,
};
