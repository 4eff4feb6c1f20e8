import type { Fault } from '../mechanic.ts';
import { firstWay } from './box.ts';
import type { Config } from './schema.ts';

/** What the schema cannot see in a stream and its strongbox. */
export function faults(config: Config): readonly Fault[] {
  const found: Fault[] = [
    ...twice(config.screens.map((screen) => screen.id)).map((at) => ({
      path: ['screens', at, 'id'],
      message: 'Two screens have this id.',
    })),
    ...twice(config.screens.map((screen) => screen.mark)).map((at) => ({
      path: ['screens', at, 'mark'],
      message: 'Two screens bear this mark.',
    })),
    ...twice([...config.screens, ...config.bulbs].map((thing) => thing.id))
      .filter((at) => at >= config.screens.length)
      .map((at) => ({
        path: ['bulbs', at - config.screens.length, 'id'],
        message: 'Another bulb or a screen has this id.',
      })),
  ];
  config.screens.forEach((screen, at) => {
    if (screen.proves === undefined && screen.reply === undefined) {
      found.push({ path: ['screens', at], message: 'This screen proves nothing and no reply says why.' });
    }
    if (screen.proves !== undefined && screen.reply !== undefined) {
      found.push({
        path: ['screens', at, 'reply'],
        message: 'This screen proves something: its reply would hide that.',
      });
    }
    for (const facet of Object.keys(screen.proves ?? {})) {
      if (!config.bulbs.some((bulb) => bulb.needs.facet === facet)) {
        found.push({ path: ['screens', at, 'proves', facet], message: 'No bulb needs this facet.' });
      }
    }
  });
  if (config.screens.length <= config.drawers) {
    found.push({ path: ['drawers'], message: 'There is a drawer for every screen: nothing has to be chosen.' });
  }
  if (firstWay(config) === undefined) {
    found.push({ path: ['bulbs'], message: 'No set of screens that fits in the drawers lights every bulb.' });
  }
  return found;
}

/** The places of a list whose value already stood before. */
const twice = (list: readonly string[]): number[] =>
  list.flatMap((value, index) => (list.indexOf(value) < index ? [index] : []));
