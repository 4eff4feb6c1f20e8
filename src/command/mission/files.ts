import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Checked, compileChecked, proved } from '../../core/scenario/check.ts';
import { type CheckedFiles, checkFiles, type MissionFiles } from '../../core/scenario/check-files.ts';
import { hardWords } from '../../core/scenario/hard-words.ts';
import { LANGUAGES } from '../../core/scenario/language.ts';
import type { Prover } from './prover.ts';

/** A file that was asked for, and what was found in it and in its translations. */
export interface CheckedOnDisk extends CheckedFiles {
  /** As the operator wrote it. */
  readonly file: string;
  readonly readable: boolean;
  /** Words of it that may be hard to read. */
  readonly hard?: readonly string[];
}

/** The ids of the built-in pictures. */
export async function listPictures(root: string): Promise<readonly string[]> {
  // Read where it lies: bundled, it would look for the pictures beside the bundle.
  const { href } = pathToFileURL(join(root, 'assets/ids.mjs'));
  const { listIds } = (await import(/* @vite-ignore */ href)) as { readonly listIds: () => Promise<string[]> };
  return listIds();
}

/** The missions of `scenarios/`, as paths from a folder. */
export async function listMissions(root: string, folder: string): Promise<string[]> {
  const scenarios = join(root, 'scenarios');
  const names = (await readdir(scenarios)).filter((name) => /^[a-z0-9-]+\.json$/.test(name)).sort();
  return names.map((name) => relative(folder, join(scenarios, name)));
}

/** Checks a mission with the translations that lie beside it (`privacy.en.json` beside `privacy.json`), and proves it where `prove` is given. */
export async function checkOnDisk(
  folder: string,
  file: string,
  pictures: readonly string[],
  prove?: Prover['prove'],
): Promise<CheckedOnDisk> {
  const path = resolve(folder, file);
  const source = await open(path);
  if (source === undefined) return { file, readable: false, found: [] };
  const name = basename(file, '.json');
  const overlays = [];
  for (const language of LANGUAGES) {
    const beside = `${name}.${language}.json`;
    const translation = await open(join(dirname(path), beside));
    if (translation !== undefined) overlays.push({ name: join(dirname(file), beside), language, source: translation });
  }
  return { file, readable: true, ...(await checkAll({ name: file, source, overlays }, pictures, prove)) };
}

/** The same as `checkFiles`, with a proof that is made elsewhere, and the words that may be hard to read. */
async function checkAll(
  files: MissionFiles,
  pictures: readonly string[],
  prove: Prover['prove'] | undefined,
): Promise<CheckedFiles & Pick<CheckedOnDisk, 'hard'>> {
  let checked: Checked | undefined;
  const first = checkFiles(files, pictures, (...given) => {
    checked = compileChecked(...given);
    return checked;
  });
  if (checked?.authored === undefined) return first;
  const hard = hardWords(checked.authored);
  if (prove === undefined || checked.compiled === undefined) return { ...first, hard };
  const whole = proved(checked, await prove(checked.compiled));
  return { ...checkFiles(files, pictures, () => whole), hard };
}

const open = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);
