import { stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { missionSchema, SCHEMA_NAME } from './json-schema.ts';
import type { Surroundings } from './surroundings.ts';
import { WORDS } from './words.ts';

/** Writes what helps the author's editor into `scenarios/`, or into the folder that is named (or that of the mission that is named). Gives the exit code. */
export async function runSchema(place: string | undefined, around: Surroundings): Promise<number> {
  const { root, folder, language, print } = around;
  const words = WORDS[language];
  const asked = place === undefined ? join(root, 'scenarios') : resolve(folder, place);
  const into = asked.endsWith('.json') ? dirname(asked) : asked;
  const found = await stat(into).catch(() => undefined);
  if (found?.isDirectory() !== true) {
    print(words.noFolder(place ?? into));
    return 1;
  }
  await writeFile(join(into, SCHEMA_NAME), missionSchema());
  print(words.schemaWritten(relative(folder, join(into, SCHEMA_NAME)), `./${SCHEMA_NAME}`));
  return 0;
}
