import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { compileChecked } from '../src/core/scenario/check.ts';
import { type CheckedFiles, checkFiles, type Found, type MissionFiles } from '../src/core/scenario/check-files.ts';
import type { CompiledMission, Overlay } from '../src/core/scenario/compile.ts';
import { LANGUAGES, type Language } from '../src/core/scenario/language.ts';
import { sentence } from '../src/core/scenario/messages.ts';
import { namesOf } from '../src/core/scenario/names.ts';
import { readOverlay } from '../src/core/scenario/read.ts';
import { wording } from '../src/core/session/wording.ts';

const LIST = 'virtual:missions';
const ONE = 'virtual:mission/';

/** The missions of a folder, without the translations beside them. */
export const missionsIn = (folder: string): string[] =>
  readdirSync(folder).filter((file) => /^[a-z0-9-]+\.json$/.test(file));

/**
 * Checks and compiles every file of `scenarios/` into the pages: a mission with a problem stops the build with its sentences, unless
 * `last` says what to show in its place (undefined: it is left out). Proofs are for the tests: they take longer. `others`: more folders; where
 * two hold a mission of one name, the first is shown.
 */
export function missions(
  folder: string,
  pictures: readonly string[],
  last?: (path: string) => CompiledMission | undefined,
  others: readonly string[] = [],
): Plugin {
  const folders = [folder, ...others];
  const compile = (file: string): CompiledMission | undefined => {
    const home = folders.find((one) => existsSync(join(one, file))) ?? folder;
    const { compiled, found } = checkedFrom(home, file, pictures);
    if (compiled === undefined && last === undefined) throw refused(found);
    return compiled ?? last?.(join(home, file));
  };
  return {
    name: 'missions',
    resolveId: (id) => (id === LIST || id.startsWith(ONE) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${LIST}`) {
        const entries = [...new Set(folders.flatMap(missionsIn))].flatMap((file) => {
          const compiled = compile(file);
          if (compiled === undefined) return [];
          const { id, accent, minutes } = compiled.mission;
          const known = JSON.stringify({ id, accent, minutes, labels: labelsOf(compiled) });
          return [`{ ...${known}, load: () => import('${ONE}${id}').then((module) => module.mission) }`];
        });
        // The server checks missions from outside against the same pictures; pages leave this list out.
        return `export const missions = [${entries.join(',\n')}];\nexport const pictures = ${JSON.stringify(pictures)};`;
      }
      if (!id.startsWith(`\0${ONE}`)) return undefined;
      const file = `${id.slice(ONE.length + 1)}.json`;
      const compiled = compile(file);
      // `npm run dev` watches by itself, to tell what is wrong before anything is loaded again.
      if (last === undefined) for (const watched of readdirSync(folder)) this.addWatchFile(join(folder, watched));
      // A JSON string is parsed faster than an object literal of the same size.
      return `export const mission = JSON.parse(${JSON.stringify(JSON.stringify(compiled))});`;
    },
  };
}

/** The languages of a mission. Throws with a sentence per problem of their files. */
export const overlaysOf = (folder: string, file: string): Overlay[] =>
  translationsOf(folder, file).map(({ name, language, source }) => {
    const { overlay, problems, place } = readOverlay(source, language);
    if (overlay === undefined)
      throw refused(problems.map((problem) => ({ file: name, ...place(problem.path), problem })));
    return overlay;
  });

/** The first two steps of checking, on one mission of a folder with its translations. */
export function checkedFrom(folder: string, file: string, pictures: readonly string[]): CheckedFiles {
  const source = readFileSync(join(folder, file), 'utf8');
  return checkFiles({ name: file, source, overlays: translationsOf(folder, file) }, pictures, compileChecked);
}

/** The files that translate a mission: `privacy.en.json` beside `privacy.json`. */
function translationsOf(folder: string, file: string): MissionFiles['overlays'] {
  return LANGUAGES.flatMap((language) => {
    const name = `${basename(file, '.json')}.${language}.json`;
    const path = join(folder, name);
    return existsSync(path) ? [{ name, language, source: readFileSync(path, 'utf8') }] : [];
  });
}

const refused = (found: readonly Found[]): Error =>
  new Error(
    found.map(({ file, line, column, problem }) => `${file}:${line}:${column} ${sentence(problem, 'fr')}`).join('\n'),
  );

/** What the map of the Cité says of a mission before it is fetched, in each of its languages. */
function labelsOf({ mission, catalogues }: CompiledMission) {
  const { title, district, pitch } = mission;
  const names = namesOf(mission, {});
  return Object.fromEntries(
    (Object.keys(catalogues) as Language[]).map((language) => {
      const words = wording([title, district, pitch], catalogues[language] ?? {}, names, language);
      return [language, { title: words[title], district: words[district], pitch: words[pitch] }];
    }),
  );
}
