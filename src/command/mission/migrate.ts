import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { sentence } from '../../core/scenario/messages.ts';
import { ageOf, formatOf, MIGRATIONS, type Migration, migrate } from '../../core/scenario/migrate.ts';
import { parse } from '../../core/scenario/read.ts';
import type { Surroundings } from './surroundings.ts';
import { WORDS } from './words.ts';

/**
 * Brings missions of an older format up to date, in their place with the old one kept beside (`.format-1.bak`), or in the folder
 * `out`. A file that is up to date is left alone; a newer one is refused. Gives the exit code.
 */
export async function runMigrate(
  files: readonly string[],
  out: string | undefined,
  { folder, language, print }: Surroundings,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<number> {
  const words = WORDS[language];
  let good = true;
  const refuse = (text: string) => {
    print(text);
    good = false;
  };
  for (const file of files) {
    const path = resolve(folder, file);
    const source = await readFile(path, 'utf8').catch(() => undefined);
    if (source === undefined) {
      refuse(words.unreadable(file));
      continue;
    }
    const { file: parsed, problems, place } = parse(source);
    if (problems.length > 0) {
      const lines = problems.map((problem) => {
        const { line, column } = place(problem.path);
        return `${file}:${line}:${column} ${sentence(problem, language)}`;
      });
      refuse(lines.join('\n'));
      continue;
    }
    const age = ageOf(parsed, migrations);
    const from = formatOf(parsed) ?? 0;
    if (age === 'unknown') refuse(words.noFormat(file));
    else if (age === 'newer') refuse(words.tooNew(file, from));
    else if (age === 'present') print(words.upToDate(file, from));
    else {
      const target = out === undefined ? path : join(resolve(folder, out), basename(file));
      const kept = `${path.replace(/\.json$/, '')}.format-${from}.bak`;
      try {
        if (out === undefined) await writeFile(kept, source, { flag: 'wx' });
        else await mkdir(resolve(folder, out), { recursive: true });
        await writeFile(target, migrate(source, migrations), { flag: out === undefined ? 'w' : 'wx' });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        refuse(words.nameTaken(relative(folder, out === undefined ? kept : target)));
        continue;
      }
      print(words.migrated(relative(folder, target), from, out === undefined ? relative(folder, kept) : undefined));
    }
  }
  return good ? 0 : 1;
}
