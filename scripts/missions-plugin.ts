import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { compileChecked } from '../src/core/scenario/check.ts';
import type { Overlay } from '../src/core/scenario/compile.ts';
import { sentence } from '../src/core/scenario/messages.ts';

const LIST = 'virtual:missions';
const ONE = 'virtual:mission/';

/** Checks and compiles every file of `scenarios/` into the pages: a mission with a problem stops the build with its sentences. Proofs are for the tests: they take longer. */
export function missions(folder: string, pictures: readonly string[]): Plugin {
  const files = () => readdirSync(folder).filter((file) => /^[a-z0-9-]+\.json$/.test(file));
  return {
    name: 'missions',
    resolveId: (id) => (id === LIST || id.startsWith(ONE) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${LIST}`) {
        const entries = files().map((file) => {
          const { id: mission, title, district } = compiledFrom(folder, file, pictures).compiled.mission;
          const name = JSON.stringify(mission);
          const words = JSON.stringify(labels(folder, file, pictures, [title, district]));
          return `{ id: ${name}, labels: ${words}, load: () => import('${ONE}${mission}').then((module) => module.mission) }`;
        });
        return `export const missions = [${entries.join(',\n')}];`;
      }
      if (!id.startsWith(`\0${ONE}`)) return undefined;
      const file = `${id.slice(ONE.length + 1)}.json`;
      const { compiled } = compiledFrom(folder, file, pictures);
      for (const watched of readdirSync(folder)) this.addWatchFile(join(folder, watched));
      // A JSON string is parsed faster than an object literal of the same size.
      return `export const mission = JSON.parse(${JSON.stringify(JSON.stringify(compiled))});`;
    },
  };
}

/** The languages of a mission: `privacy.json` beside `privacy.en.json`. */
export function overlaysOf(folder: string, file: string): Overlay[] {
  const name = basename(file, '.json');
  return readdirSync(folder)
    .filter((other) => other.startsWith(`${name}.`) && other !== file && other.endsWith('.json'))
    .map((other) => JSON.parse(readFileSync(join(folder, other), 'utf8')) as Overlay);
}

function compiledFrom(folder: string, file: string, pictures: readonly string[]) {
  const { compiled, problems, place } = compileChecked(
    readFileSync(join(folder, file), 'utf8'),
    overlaysOf(folder, file),
    pictures,
  );
  if (compiled !== undefined) return { compiled };
  const lines = problems.map((found) => {
    const { line, column } = place(found.path);
    return `${file}:${line}:${column} ${sentence(found, 'fr')}`;
  });
  throw new Error(lines.join('\n'));
}

function labels(folder: string, file: string, pictures: readonly string[], [title = '', district = '']: string[]) {
  const { catalogues } = compiledFrom(folder, file, pictures).compiled;
  return Object.fromEntries(
    Object.entries(catalogues).map(([language, words]) => [
      language,
      { title: words?.[title] ?? '', district: words?.[district] ?? '' },
    ]),
  );
}
