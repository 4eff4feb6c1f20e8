import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { missionSchema, SCHEMA_NAME } from './json-schema.ts';
import type { Surroundings } from './surroundings.ts';
import { WORDS } from './words.ts';

/** The mission that is copied: small, right, and proved. */
const MODEL = 'first-aid';
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST = 40;

/**
 * Writes a small mission to start from into `scenarios/`, or into the folder before its name, with its English and with what helps
 * the editor. Never over a mission that is there. Gives the exit code.
 */
export async function runNew(asked: string, { root, folder, language, print }: Surroundings): Promise<number> {
  const words = WORDS[language];
  const name = basename(asked);
  const elsewhere = /[\\/]/.test(asked);
  const into = elsewhere ? resolve(folder, dirname(asked)) : join(root, 'scenarios');
  if (!NAME.test(name) || name.length > LONGEST) {
    print(words.badName(name, nameLike(name)));
    return 1;
  }
  const written: string[] = [];
  await mkdir(into, { recursive: true });
  for (const ending of ['.json', '.en.json']) {
    const path = join(into, `${name}${ending}`);
    const model = await readFile(join(root, 'src/command/mission/template', `${MODEL}${ending}`), 'utf8');
    try {
      await writeFile(path, named(model, name), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      print(words.nameTaken(relative(folder, path)));
      return 1;
    }
    written.push(relative(folder, path));
  }
  await writeFile(join(into, SCHEMA_NAME), missionSchema());
  print(words.written(written, written[0] ?? ''));
  return 0;
}

/** The model under another name; the mission itself also tells the editor where its help lies. */
const named = (model: string, name: string): string =>
  model
    .replace(`"id": "${MODEL}"`, `"id": "${name}"`)
    .replace('{\n  "format"', `{\n  "$schema": "./${SCHEMA_NAME}",\n  "format"`);

/** The nearest name that would do. */
function nameLike(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/\.json$/, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST)
      .replace(/^-|-$/g, '') || 'ma-mission'
  );
}
