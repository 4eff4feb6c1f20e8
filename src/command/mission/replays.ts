import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Found } from '../../core/scenario/check-files.ts';
import { readReplay, replayFile } from '../../core/session/replay-file.ts';
import type { Kept } from '../../core/session/store.ts';
import type { CheckedOnDisk } from './files.ts';

/** Where the replay of a problem is; or that something else stands there, which was left alone. */
export interface Written {
  readonly problem: Found;
  /** From the folder in which the command was typed. */
  readonly file: string;
  readonly taken: boolean;
}

/** Writes a replay for each problem that has a shortest way to it: `mission.dead-end.rejeu.json`. */
export async function writeReplays(
  { file, found }: CheckedOnDisk,
  folder: string,
  into: string | undefined,
): Promise<Written[]> {
  const home = into === undefined ? dirname(resolve(folder, file)) : resolve(folder, into);
  const written: Written[] = [];
  const numbers = new Map<string, number>();
  for (const problem of found) {
    if (problem.counterexample === undefined) continue;
    const { code } = problem.problem;
    const number = (numbers.get(code) ?? 0) + 1;
    numbers.set(code, number);
    const name = `${basename(file, '.json')}.${code}${number === 1 ? '' : `-${number}`}.rejeu.json`;
    const path = join(home, name);
    await mkdir(home, { recursive: true });
    const taken = !(await put(path, problem.counterexample));
    written.push({ problem, file: relative(folder, path), taken });
  }
  return written;
}

/** Writes where nothing is, or over what an earlier check left; false when something else is there. */
async function put(path: string, session: Kept): Promise<boolean> {
  const text = replayFile(session);
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if (!isOurs(await readFile(path, 'utf8'), session)) return false;
  await writeFile(path, text);
  return true;
}

/** Whether a file is a counter-example of this mission: no session that somebody played has its first page. */
function isOurs(text: string, { mission, records }: Kept): boolean {
  const read = readReplay(text);
  return (
    !('fault' in read) && read.mission.mission.id === mission.mission.id && read.records[0]?.page === records[0]?.page
  );
}
