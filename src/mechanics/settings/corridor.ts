import type { Box, Button, Config, Context, Escape, Room } from './schema.ts';

export const corridorOf = ({ task }: Config): Escape | undefined => (task.do === 'escape' ? task : undefined);

export const roomOf = (task: Escape, { room }: Context): Room | undefined => task.rooms.find(({ id }) => id === room);

export const boxesOf = ({ rooms }: Escape): Box[] => rooms.flatMap(({ boxes }) => boxes ?? []);

export const buttonsOf = ({ rooms }: Escape): Button[] => rooms.flatMap(({ buttons }) => buttons);

/** True when every button that leads to it is open. */
export function shows(room: Room, { open }: Context, inside: string | undefined): boolean {
  if (inside === undefined) return true;
  const parent = room.buttons.find(({ id }) => id === inside);
  return parent !== undefined && open.includes(inside) && shows(room, { open } as Context, parent.in);
}

/** The buttons from which this one opens, from the first to the last. */
export function wayInto(room: Room, inside: string | undefined): string[] {
  const parent = room.buttons.find(({ id }) => id === inside);
  return parent === undefined ? [] : [...wayInto(room, parent.in), parent.id];
}

/** What is to be paid here as things stand. */
export const total = ({ basket, boxes }: Room, { on }: Context): number =>
  (basket?.price ?? 0) + (boxes ?? []).reduce((sum, { id, price }) => sum + (on.includes(id) ? price : 0), 0);

/** A room where the basket is paid. */
const pays = ({ buttons }: Room): boolean => buttons.some(({ does }) => does.do === 'pay');

/** The boxes of a room that are still ticked. */
export const tickedIn = ({ boxes }: Room, { on }: Context): Box[] => (boxes ?? []).filter(({ id }) => on.includes(id));

/** What a trap has taken. */
export function lost(task: Escape, context: Context): number {
  const room = roomOf(task, context);
  const button = room?.buttons.find(({ id }) => id === context.caught);
  if (room === undefined || button === undefined) return 0;
  if (button.does.do === 'pay') return total(room, context);
  return button.does.do === 'catch' ? button.does.costs : 0;
}

/** What is in the purse: what was paid on the way is gone, and what a trap took. */
export function purse(task: Escape, context: Context): number {
  const here = task.rooms.findIndex(({ id }) => id === context.room);
  const behind = here < 0 ? task.rooms : task.rooms.slice(0, here);
  const paid = behind.filter(pays).reduce((sum, { basket }) => sum + (basket?.price ?? 0), 0);
  return task.purse - paid - lost(task, context);
}

/** The room after this one; null is outside. */
export function after(task: Escape, { room }: Context): string | null {
  const at = task.rooms.findIndex(({ id }) => id === room);
  return task.rooms[at + 1]?.id ?? null;
}
