import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runBots } from './bots.ts';
import { checkOnDisk, listMissions, listPictures } from './files.ts';
import { missionSchema } from './json-schema.ts';
import { runNew } from './new.ts';
import { asJson, asText } from './print.ts';
import type { Surroundings } from './surroundings.ts';
import { WORDS } from './words.ts';

/** Where the JSON Schema of missions is kept, inside the project's folder. */
export const SCHEMA_FILE = 'scenarios/mission.schema.json';

/** `check [FILE…] [--json]`, `new NAME`, `bots [FILE…] [--games N] [--seed N]` or `schema`. Gives the exit code: 0 all is well, 1 something is wrong, 2 the command is not understood. */
export async function runMission(args: readonly string[], around: Surroundings): Promise<number> {
  const [command, ...rest] = args;
  const flags = rest.filter((word) => word.startsWith('--'));
  if (command === 'check' && flags.every((flag) => flag === '--json')) {
    return runCheck(
      rest.filter((word) => !word.startsWith('--')),
      flags.length > 0,
      around,
    );
  }
  if (command === 'new' && rest.length === 1) return runNew(rest[0] as string, around);
  if (command === 'bots') {
    const wish = wishOf(rest);
    if (wish !== undefined) return bots(wish, around);
  }
  if (command === 'schema' && rest.length === 0) {
    await writeFile(join(around.root, SCHEMA_FILE), missionSchema());
    around.print(SCHEMA_FILE);
    return 0;
  }
  around.print(WORDS[around.language].usage);
  return 2;
}

async function runCheck(files: readonly string[], json: boolean, around: Surroundings): Promise<number> {
  const pictures = await listPictures(around.root);
  const wanted = files.length > 0 ? files : await listMissions(around.root, around.folder);
  const checked = [];
  for (const file of wanted) {
    // A long proof takes a minute: nobody waits in front of a silent screen.
    if (!json) around.print(WORDS[around.language].checking(file));
    const one = await checkOnDisk(around.folder, file, pictures);
    checked.push(one);
    if (!json) around.print(asText(one, around.language));
  }
  if (json) around.print(asJson(checked, around.language));
  return checked.every(({ readable, found }) => readable && found.length === 0) ? 0 : 1;
}

interface BotsArguments {
  readonly files: readonly string[];
  readonly games: number;
  readonly seed: number;
}

/** Files and numbers; undefined when a flag is unknown or has no number. */
function wishOf(words: readonly string[]): BotsArguments | undefined {
  const numbers = { '--games': 80, '--seed': Date.now() % 1_000_000 };
  const files: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    if (!word.startsWith('--')) files.push(word);
    else if (Object.hasOwn(numbers, word) && /^\d{1,9}$/.test(words[at + 1] ?? '')) {
      numbers[word as keyof typeof numbers] = Number(words[at + 1]);
      at += 1;
    } else return undefined;
  }
  return { files, games: numbers['--games'], seed: numbers['--seed'] };
}

async function bots({ files, ...wish }: BotsArguments, around: Surroundings): Promise<number> {
  const wanted = files.length > 0 ? files : await listMissions(around.root, around.folder);
  return runBots(wanted, await listPictures(around.root), wish, around);
}
