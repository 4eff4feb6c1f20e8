import type { Fault } from '../mechanic.ts';
import { firstWay } from './box.ts';
import { words } from './fault-words.ts';
import type { Config } from './schema.ts';

/** What the schema cannot see in a stream and its strongbox. */
export function faults(config: Config): readonly Fault[] {
  const things = [...config.screens, ...config.bulbs].map((thing) => thing.id);
  const facets = [...new Set(config.bulbs.map((bulb) => bulb.needs.facet))];
  const found: Fault[] = [
    ...twice(config.screens.map((screen) => screen.id)).map(({ at, value }) => ({
      path: ['screens', at, 'id'],
      message: words.screenTwice(value),
    })),
    ...twice(config.screens.map((screen) => screen.mark)).map(({ at, value }) => ({
      path: ['screens', at, 'mark'],
      message: words.markTwice(value),
    })),
    ...twice(things)
      .filter(({ at }) => at >= config.screens.length)
      .map(({ at, value }) => ({
        path: ['bulbs', at - config.screens.length, 'id'],
        message: words.bulbTaken(value),
      })),
  ];
  config.screens.forEach((screen, at) => {
    if (screen.proves === undefined && screen.reply === undefined) {
      found.push({ path: ['screens', at], message: words.provesNothing });
    }
    if (screen.proves !== undefined && screen.reply !== undefined) {
      found.push({ path: ['screens', at, 'reply'], message: words.replyHides });
    }
    for (const facet of Object.keys(screen.proves ?? {})) {
      if (!facets.includes(facet)) {
        found.push({ path: ['screens', at, 'proves', facet], message: words.facetUnknown(facet, facets) });
      }
    }
  });
  if (config.screens.length <= config.drawers) {
    found.push({ path: ['drawers'], message: words.nothingToChoose(config.drawers, config.screens.length) });
  }
  if (firstWay(config) === undefined) {
    found.push({ path: ['bulbs'], message: words.staysDark });
  }
  return found;
}

/** The values of a list that already stood before, and where they stand again. */
const twice = (list: readonly string[]): { readonly at: number; readonly value: string }[] =>
  list.flatMap((value, at) => (list.indexOf(value) < at ? [{ at, value }] : []));
