import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../core/scenario/language.ts';
import { checkOnDisk, listMissions, listPictures } from './files.ts';
import { missionSchema } from './json-schema.ts';
import { asJson, asText } from './print.ts';
import { WORDS } from './words.ts';

/** What the command is given: nothing of its own touches the process. */
export interface Surroundings {
  /** The project's folder, with a trailing slash. */
  readonly root: string;
  /** The folder in which the command was typed. */
  readonly folder: string;
  readonly language: Language;
  readonly print: (text: string) => void;
}

/** Where the JSON Schema of missions is kept, inside the project's folder. */
export const SCHEMA_FILE = 'scenarios/mission.schema.json';

/** `check [FILE…] [--json]` or `schema`. Gives the exit code: 0 all is well, 1 something is wrong, 2 the command is not understood. */
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
