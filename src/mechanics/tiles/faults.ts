import type { Fault } from '../mechanic.ts';
import { WINDOW } from './machine.ts';
import type { Config } from './schema.ts';
import { messages, tilesOf, wins } from './weigh.ts';

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

function lineFaults(config: Config): Fault[] {
  const { lines, pick, tiles } = config;
  if ((lines === undefined) === (pick === undefined)) {
    return [{ path: ['lines'], message: 'Give either `lines` or `pick`, not both and not neither.' }];
  }
  if (lines === undefined) {
    const strays = tiles.flatMap((tile, index): Fault[] =>
      tile.line === undefined
        ? []
        : [{ path: ['tiles', index, 'line'], message: 'The message has no lines: remove `line`.' }],
    );
    if (pick !== undefined && pick > tiles.length) {
      strays.push({ path: ['pick'], message: `Only ${tiles.length} tiles: nobody can pick ${pick}.` });
    }
    return strays;
  }
  const known = lines.map((line) => line.id);
  return [
    ...tiles.flatMap((tile, index): Fault[] =>
      tile.line !== undefined && known.includes(tile.line)
        ? []
        : [
            {
              path: ['tiles', index, 'line'],
              message: `“${tile.line ?? ''}” is not one of the lines: ${known.join(', ')}.`,
            },
          ],
    ),
    ...known.flatMap((id, index): Fault[] =>
      tiles.some((tile) => tile.line === id)
        ? []
        : [{ path: ['lines', index], message: `No tile is for line “${id}”.` }],
    ),
  ];
}

/** Unknown or repeated ids, a message that nothing completes, or one that wins with a wrong tile in it. */
export function faults(config: Config): Fault[] {
  const meters = config.meters.map((meter) => meter.id);
  const ids = [...config.tiles.map((tile) => tile.id), WINDOW];
  const found: Fault[] = [
    ...repeated(ids).map((id): Fault => ({ path: ['tiles'], message: `The id “${id}” is taken already.` })),
    ...repeated(meters).map((id): Fault => ({ path: ['meters'], message: `The id “${id}” is taken already.` })),
    ...config.tiles.flatMap((tile, index) =>
      Object.keys(tile.effects)
        .filter((id) => !meters.includes(id))
        .map((id): Fault => ({ path: ['tiles', index, 'effects', id], message: `No meter is called “${id}”.` })),
    ),
    ...lineFaults(config),
  ];
  if (found.length > 0) return found;
  const winning = messages(config).filter((message) => wins(config, message));
  if (winning.length === 0) return [{ path: ['tiles'], message: 'No message brings every meter to its goal.' }];
  const wrong = winning.find((message) =>
    tilesOf(config, message).some((tile) => tile.reply?.misconception !== undefined),
  );
  if (wrong === undefined) return [];
  return [{ path: ['tiles'], message: `The message ${wrong.join(' + ')} wins although a tile in it is a wrong idea.` }];
}
