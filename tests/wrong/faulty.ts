import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits, modify, parseTree } from 'jsonc-parser';
import { checkFiles, type Found } from '../../src/core/scenario/check-files.ts';
import type { Language } from '../../src/core/scenario/language.ts';
import { sentence } from '../../src/core/scenario/messages.ts';

/** Changes to a file that is right: a value set at a place, a key or element taken away, or words of the text replaced. */
type Change =
  | { readonly at: string; readonly to: unknown }
  | { readonly remove: string }
  | { readonly replace: string; readonly by: string };

/** A file of this folder: what is changed in the mission that `npm run mission -- new` writes, and in its translation, and every sentence that the checker then says. */
interface Faulty {
  readonly mission?: readonly Change[];
  readonly en?: readonly Change[];
  readonly expected: readonly string[];
}

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

const VALID = '../../src/command/mission/template/first-aid';

const PICTURES: readonly string[] = JSON.parse(read('../../assets/ids.json'));

export const FAULTY = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.json'));

export const faulty = (name: string): Faulty => JSON.parse(read(name));

/** What the checker finds in the valid mission with these changes. */
export function foundIn({ mission = [], en = [] }: Omit<Faulty, 'expected'>): readonly Found[] {
  const { found } = checkFiles(
    {
      name: 'first-aid.json',
      source: changed(read(`${VALID}.json`), mission),
      overlays: [{ name: 'first-aid.en.json', language: 'en', source: changed(read(`${VALID}.en.json`), en) }],
    },
    PICTURES,
  );
  return found;
}

/** The same in sentences. */
export const said = (changes: Omit<Faulty, 'expected'>, language: Language = 'fr'): string[] =>
  foundIn(changes).map(({ file, line, column, problem }) => `${file}:${line}:${column} ${sentence(problem, language)}`);

function changed(source: string, changes: readonly Change[]): string {
  return changes.reduce((text, change) => {
    if ('replace' in change) {
      if (!text.includes(change.replace)) throw new Error(`“${change.replace}” is not in the file.`);
      return text.replace(change.replace, () => change.by);
    }
    const [place, value] = 'remove' in change ? [change.remove, undefined] : [change.at, change.to];
    const path = pathIn(text, place);
    const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
    return applyEdits(text, modify(text, path, value, { formattingOptions }));
  }, source);
}

/** `puzzles.0.levels.1` as a path: a number is an index in a list and a key elsewhere. */
function pathIn(text: string, place: string): (string | number)[] {
  let node = parseTree(text);
  return place.split('.').map((part) => {
    const inList = node?.type === 'array';
    node = inList
      ? node?.children?.[Number(part)]
      : node?.children?.find((property) => property.children?.[0]?.value === part)?.children?.[1];
    return inList ? Number(part) : part;
  });
}
