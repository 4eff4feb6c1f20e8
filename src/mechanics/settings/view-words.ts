import type { BoardProps } from '../view.ts';
import type { Corridor, Panel, SeenBox, SeenButton, SettingsBoard } from './board.ts';
import type { Move } from './schema.ts';

interface Words {
  readonly say: BoardProps<SettingsBoard, Move>['say'];
  readonly t: (text: string) => string;
}

/** A button: what is written on it; one that opens something tells whether it is open. */
export function buttonName({ name, opened }: SeenButton, { say, t }: Words): string {
  return opened === null ? t(name) : say(opened ? 'opened' : 'opens', { button: name });
}

/** A box or a line of the bill, with what a touch does. */
export function boxName({ name, price, looks, on }: SeenBox, { say }: Words): string {
  const box = say('box', { box: name, n: price });
  return looks === 'box' ? box : say(on ? 'take-fee' : 'put-fee', { box });
}

/** A door of the corridor, and where the team is. */
export function roomName({ rooms, here }: Corridor, index: number, { say }: Words): string {
  const room = rooms[index];
  const at = here === null ? rooms.length : rooms.findIndex(({ id }) => id === here.id);
  const key = index === at ? 'room-here' : index < at ? 'room-behind' : 'room-ahead';
  return room === undefined ? '' : say(key, { mark: room.mark, name: room.name });
}

/** What a trap did. */
export function trapName({ caught, rooms }: Corridor, { say }: Words): string {
  const to = rooms.find(({ id }) => id === caught?.to);
  if (to !== undefined) return say('caught-to', { mark: to.mark, name: to.name });
  const costs = caught?.costs ?? 0;
  return costs > 0 ? say('caught', { n: costs }) : say('caught-free');
}

/** A position of a switch. */
export const optionName = (
  { name }: Panel['toggles'][number],
  option: Panel['toggles'][number]['options'][number],
  { say }: Words,
): string => say('position', { toggle: name, option: option.name });

/** One side of the scale. */
export const sideName = ({ gesture, gestures }: Panel, side: Panel['yes'], { say }: Words): string =>
  say('weighs', { name: side.name, n: side.gestures, gestures: side.gestures === 1 ? gesture : gestures });
