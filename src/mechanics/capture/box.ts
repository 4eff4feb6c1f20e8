import { choices } from '../choices.ts';
import type { Bulb, Config } from './schema.ts';

/** How many different values of the bulb's facet the kept screens hold. */
export function held(config: Config, kept: readonly string[], bulb: Bulb): number {
  const values = config.screens
    .filter((screen) => kept.includes(screen.id))
    .map((screen) => screen.proves?.[bulb.needs.facet])
    .filter((value) => value !== undefined);
  return new Set(values).size;
}

export const isLit = (config: Config, kept: readonly string[], bulb: Bulb): boolean =>
  held(config, kept, bulb) >= bulb.needs.distinct;

export const allLit = (config: Config, kept: readonly string[]): boolean =>
  config.bulbs.every((bulb) => isLit(config, kept, bulb));

/** The kept screens with one more, in the order of the stream, so that the same strongbox is always the same list. */
export const withScreen = (config: Config, kept: readonly string[], added: string): string[] =>
  config.screens.map((screen) => screen.id).filter((id) => id === added || kept.includes(id));

/** The first set of screens that lights every bulb, among the smallest that fit in the drawers. */
export function firstWay(config: Config): readonly string[] | undefined {
  const useful = config.screens.filter((screen) => screen.proves !== undefined).map((screen) => screen.id);
  for (let size = 1; size <= config.drawers; size += 1) {
    const found = choices(useful, size).find((kept) => allLit(config, kept));
    if (found !== undefined) return found;
  }
  return undefined;
}
