import type { Fault } from '../mechanic.ts';
import { words } from './fault-words.ts';
import type { Config, Escape, Repair, Room } from './schema.ts';

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

/** What the dearest mistake of a room takes. */
const dearest = ({ basket, boxes, buttons }: Room): number =>
  Math.max(
    (basket?.price ?? 0) + (boxes ?? []).reduce((sum, { price }) => sum + price, 0),
    ...buttons.map(({ does }) => (does.do === 'catch' ? does.costs : 0)),
  );

/** True when following `in` comes back to where it began. */
function isCircle(room: Room, id: string): boolean {
  let at = room.buttons.find((one) => one.id === id)?.in;
  for (let step = 0; at !== undefined && step <= room.buttons.length; step += 1) {
    if (at === id) return true;
    const inside: string = at;
    at = room.buttons.find((one) => one.id === inside)?.in;
  }
  return false;
}

function roomFaults(room: Room, at: number, rooms: readonly string[]): Fault[] {
  const path = ['task', 'rooms', at];
  const openers = room.buttons.filter(({ does }) => does.do === 'open').map(({ id }) => id);
  const inside = (list: 'boxes' | 'buttons'): Fault[] =>
    (room[list] ?? []).flatMap((one, index): Fault[] =>
      one.in === undefined || openers.includes(one.in)
        ? []
        : [{ path: [...path, list, index, 'in'], message: words.buttonUnknown(one.in, openers) }],
    );
  const ways = room.buttons.filter(({ does }) => does.do === 'go' || does.do === 'pay');
  return [
    ...inside('boxes'),
    ...inside('buttons'),
    ...room.buttons.flatMap(({ id, does, reply }, index): Fault[] => {
      const here = [...path, 'buttons', index];
      const to = does.do === 'catch' ? does.to : undefined;
      return [
        ...(isCircle(room, id) ? [{ path: [...here, 'in'], message: words.insideItself(id) }] : []),
        ...(to !== undefined && !rooms.includes(to)
          ? [{ path: [...here, 'does', 'to'], message: words.roomUnknown(to, rooms) }]
          : []),
        ...((does.do === 'catch' || does.do === 'say') && reply === undefined
          ? [{ path: here, message: words.silentTrap(id) }]
          : []),
      ];
    }),
    ...(ways.length === 0 ? [{ path: [...path, 'buttons'], message: words.noWayOn(room.id) }] : []),
    ...((room.boxes ?? []).length > 0 && (room.basket === undefined || !ways.some(({ does }) => does.do === 'pay'))
      ? [{ path: [...path, 'boxes'], message: words.boxUnpaid(room.id) }]
      : []),
  ];
}

function escapeFaults(task: Escape): Fault[] {
  const ids = task.rooms.flatMap((room) => [room.id, ...idsOf(room.boxes ?? []), ...idsOf(room.buttons)]);
  let left = task.purse;
  let short: number | undefined;
  for (const room of task.rooms) {
    if (dearest(room) > left) short ??= task.purse - left + dearest(room);
    left -= room.buttons.some(({ does }) => does.do === 'pay') ? (room.basket?.price ?? 0) : 0;
  }
  return [
    ...repeated(ids).map((id): Fault => ({ path: ['task', 'rooms'], message: words.idTaken(id) })),
    ...task.rooms.flatMap((room, at) => roomFaults(room, at, idsOf(task.rooms))),
    ...(short === undefined ? [] : [{ path: ['task', 'purse'], message: words.tooDear(task.purse, short) }]),
  ];
}

function repairFaults(task: Repair): Fault[] {
  const pages = idsOf(task.pages);
  return [
    ...repeated([...pages, ...idsOf(task.toggles)]).map(
      (id): Fault => ({ path: ['task', 'toggles'], message: words.idTaken(id) }),
    ),
    ...task.toggles.flatMap(({ id, page, options }, at): Fault[] => [
      ...repeated(idsOf(options)).map(
        (one): Fault => ({ path: ['task', 'toggles', at, 'options'], message: words.idTaken(one) }),
      ),
      ...(options.some(({ honest }) => honest === true)
        ? []
        : [{ path: ['task', 'toggles', at, 'options'], message: words.noneHonest(id) }]),
      ...(page !== undefined && !pages.includes(page)
        ? [{ path: ['task', 'toggles', at, 'page'], message: words.pageUnknown(page, pages) }]
        : []),
    ]),
    ...(task.toggles.every(({ options }) => options[0]?.honest === true)
      ? [{ path: ['task', 'toggles'], message: words.allHonest }]
      : []),
  ];
}

/** Unknown or repeated ids, a room without a way on, a purse that is too small, a switch that cannot be honest. */
export const faults = ({ task }: Config): Fault[] => (task.do === 'escape' ? escapeFaults(task) : repairFaults(task));
