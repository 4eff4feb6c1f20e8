import type { Fault } from '../mechanic.ts';
import { words } from './fault-words.ts';
import { WINDOW } from './machine.ts';
import type { Config } from './schema.ts';
import { keysOf, messages, tilesOf, wins } from './weigh.ts';

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

function lineFaults(config: Config): Fault[] {
  const { lines, pick, tiles } = config;
  if ((lines === undefined) === (pick === undefined)) {
    return [{ path: ['lines'], message: lines === undefined ? words.sizeUnknown : words.linesAndPick }];
  }
  if (lines === undefined) {
    const strays = tiles.flatMap((tile, index): Fault[] =>
      tile.line === undefined ? [] : [{ path: ['tiles', index, 'line'], message: words.lineOfNone }],
    );
    if (pick !== undefined && pick > tiles.length) {
      strays.push({ path: ['pick'], message: words.tooFewTiles(tiles.length, pick) });
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
              message: tile.line === undefined ? words.lineMissing(known) : words.lineUnknown(tile.line, known),
            },
          ],
    ),
    ...known.flatMap((id, index): Fault[] =>
      tiles.some((tile) => tile.line === id) ? [] : [{ path: ['lines', index], message: words.lineEmpty(id) }],
    ),
  ];
}

/** Unknown or repeated ids, a message that nothing completes, or one that wins with a wrong tile in it. */
export function faults(config: Config): Fault[] {
  const meters = config.meters.map((meter) => meter.id);
  const ids = [...config.tiles.map((tile) => tile.id), ...keysOf(config).map((key) => key.id), WINDOW];
  const found: Fault[] = [
    ...repeated(ids).map((id): Fault => ({ path: ['tiles'], message: words.idTaken(id) })),
    ...repeated(meters).map((id): Fault => ({ path: ['meters'], message: words.meterTwice(id) })),
    ...config.tiles.flatMap((tile, index) =>
      Object.keys(tile.effects)
        .filter((id) => !meters.includes(id))
        .map((id): Fault => ({ path: ['tiles', index, 'effects', id], message: words.meterUnknown(id, meters) })),
    ),
    ...lineFaults(config),
  ];
  if (found.length > 0) return found;
  const winning = messages(config).filter((message) => wins(config, message));
  if (winning.length === 0) return [{ path: ['tiles'], message: words.noneWins }];
  const wrong = winning.find((message) =>
    tilesOf(config, message).some((tile) => tile.reply?.misconception !== undefined),
  );
  if (wrong === undefined) return [];
  return [{ path: ['tiles'], message: words.wrongWins(wrong) }];
}
