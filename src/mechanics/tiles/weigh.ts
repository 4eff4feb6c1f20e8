import { choices } from '../choices.ts';
import type { Config, Meter, Tile } from './schema.ts';

/** The keys that open lines, in the lines' order. */
export const keysOf = (config: Config) => (config.lines ?? []).flatMap(({ key }) => (key === undefined ? [] : [key]));

/** True when the line of a tile is open: it has no key, or its key is in. */
export function isOpen(config: Config, keys: readonly string[] | undefined, line: string | undefined): boolean {
  const key = config.lines?.find(({ id }) => id === line)?.key;
  return key === undefined || keys?.includes(key.id) === true;
}

/** How many tiles a message takes. */
export const sizeOf = (config: Config): number => config.lines?.length ?? config.pick ?? 0;

/** The tiles with these ids, in the config's order. */
export const tilesOf = (config: Config, chosen: readonly string[]): Tile[] =>
  config.tiles.filter((tile) => chosen.includes(tile.id));

/** Points of a message on one meter. */
const pointsOf = (config: Config, chosen: readonly string[], meter: Meter): number =>
  tilesOf(config, chosen).reduce((sum, tile) => sum + (tile.effects[meter.id] ?? 0), 0);

/** The notch of a meter: its last word at the goal or above, one notch lower for each point short. */
export function levelOf(config: Config, chosen: readonly string[], meter: Meter): number {
  const last = meter.words.length - 1;
  return Math.min(last, Math.max(0, last - meter.goal + pointsOf(config, chosen, meter)));
}

/** The meters that a message leaves under their goal. */
export const shortOf = (config: Config, chosen: readonly string[]): Meter[] =>
  config.meters.filter((meter) => pointsOf(config, chosen, meter) < meter.goal);

export const wins = (config: Config, chosen: readonly string[]): boolean =>
  chosen.length === sizeOf(config) && shortOf(config, chosen).length === 0;

/** Every full message: one tile for each line, or every choice of `pick` tiles. */
export function messages(config: Config): string[][] {
  if (config.lines === undefined) {
    const ids = config.tiles.map((tile) => tile.id);
    return choices(ids, sizeOf(config));
  }
  return config.lines.reduce<string[][]>(
    (begun, line) => {
      const here = config.tiles.filter((tile) => tile.line === line.id);
      return begun.flatMap((message) => here.map((tile) => [...message, tile.id]));
    },
    [[]],
  );
}
