import { type ParseArgsConfig, parseArgs } from 'node:util';
import { runBots } from './bots.ts';
import { runCheck } from './check.ts';
import { listMissions, listPictures } from './files.ts';
import { runMigrate } from './migrate.ts';
import { runNew } from './new.ts';
import { runSchema } from './schema.ts';
import type { Surroundings } from './surroundings.ts';
import { WORDS } from './words.ts';

/** `check [FILE…] [--json] [--replays FOLDER]`, `new NAME`, `bots [FILE…] [--games N] [--seed N]`, `migrate FILE… [--out FOLDER]` or `schema [FOLDER]`. Gives the exit code: 0 all is well, 1 something is wrong, 2 the command is not understood. */
export async function runMission(args: readonly string[], around: Surroundings): Promise<number> {
  const [command, ...rest] = args;
  switch (command) {
    case 'check': {
      const asked = read(rest, { json: { type: 'boolean' }, replays: { type: 'string' } });
      if (asked !== undefined) return runCheck(asked.positionals, asked.values, around);
      break;
    }
    case 'new':
      if (rest.length === 1) return runNew(rest[0] as string, around);
      break;
    case 'bots': {
      const asked = read(rest, { games: { type: 'string' }, seed: { type: 'string' } });
      const { games = '80', seed = String(Date.now() % 1_000_000) } = asked?.values ?? {};
      if (asked !== undefined && isCount(games) && isCount(seed)) {
        const files = asked.positionals.length > 0 ? asked.positionals : await listMissions(around.root, around.folder);
        const wish = { games: Number(games), seed: Number(seed) };
        return runBots(files, await listPictures(around.root), wish, around);
      }
      break;
    }
    case 'migrate': {
      const asked = read(rest, { out: { type: 'string' } });
      if (asked !== undefined && asked.positionals.length > 0)
        return runMigrate(asked.positionals, asked.values.out, around);
      break;
    }
    case 'schema': {
      const asked = read(rest, {});
      if (asked !== undefined && asked.positionals.length < 2) return runSchema(asked.positionals[0], around);
      break;
    }
  }
  around.print(WORDS[around.language].usage);
  return 2;
}

const isCount = (value: string): boolean => /^\d{1,9}$/.test(value);

/** Files and flags; undefined when a flag is not known or lacks its value. */
function read<Options extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    return undefined;
  }
}
