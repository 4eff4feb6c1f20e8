import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Surroundings } from './surroundings.ts';
import { WORDS } from './words.ts';

/** The mission that is copied: small, right, and proved. */
const MODEL = 'first-aid';
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST = 40;

/** Writes a small mission to start from into `scenarios/`, with its English. Never over a file that is there. Gives the exit code. */
export async function runNew(name: string, { root, folder, language, print }: Surroundings): Promise<number> {
  const words = WORDS[language];
  if (!NAME.test(name) || name.length > LONGEST) {
    print(words.badName(name, nameLike(name)));
    return 1;
  }
  const written: string[] = [];
  for (const ending of ['.json', '.en.json']) {
    const path = join(root, 'scenarios', `${name}${ending}`);
    const model = await readFile(join(root, 'src/command/mission/template', `${MODEL}${ending}`), 'utf8');
    try {
      await writeFile(path, model.replace(`"id": "${MODEL}"`, `"id": "${name}"`), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      print(words.nameTaken(relative(folder, path)));
      return 1;
    }
    written.push(relative(folder, path));
  }
  print(words.written(written, written[0] ?? ''));
  return 0;
}

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
