import { readdirSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** A state or a variant says nothing alone: it always stands beside a name. */
const BESIDE = /^(?:is|has|do|looks|colour|tilt)-/;

/** The mechanic, or the page, that a style sheet belongs to. */
const ownerOf = (file: string): string => {
  const [room = '', folder = ''] = relative(src, file).split('/');
  return room === 'mechanics' && folder !== basename(file) ? folder : 'pages';
};

/** Names that style sheets of more than one owner speak of, with those owners. */
function shared(sheets: readonly { readonly owner: string; readonly css: string }[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { owner, css } of sheets) {
    const rules = css.replace(/\/\*.*?\*\//gs, '').replace(/url\([^)]*\)/g, '');
    for (const [, name = ''] of rules.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)) {
      if (!BESIDE.test(name)) owners.set(name, (owners.get(name) ?? new Set()).add(owner));
    }
  }
  return [...owners].flatMap(([name, by]) => (by.size > 1 ? [`${name}: ${[...by].sort().join(', ')}`] : []));
}

/** Names of the kit that a mechanic may dress for its own board. */
const KIT = ['button', 'picked', 'sr-only'];

/** Of the console, what lies in one file with the game: the guide and what it is made of. */
const GUIDE = /^console\/(?:act|choice|day|guide\/guide|entry\/names-list|classroom\/disclosure-card)\.css$/;

test('no mechanic’s style reaches what another, or a page, calls by the same name', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css') && (!file.startsWith('console') || GUIDE.test(file.replaceAll('\\', '/'))),
  );
  const sheets = files.map((file) => ({ owner: ownerOf(`${src}${file}`), css: readFileSync(`${src}${file}`, 'utf8') }));
  expect(sheets.length).toBeGreaterThan(40);
  expect(shared(sheets).filter((found) => !KIT.includes(found.split(':')[0] ?? ''))).toEqual([]);
});

test('a name that is taken twice is found, its states are not', () => {
  const one = { owner: 'threads', css: '.threads .strings { color: red }' };
  const other = { owner: 'strings', css: '.strings.is-solved { color: blue } .own { color: green }' };
  expect(shared([one, other])).toEqual(['strings: strings, threads']);
  expect(shared([one, { owner: 'tiles', css: '/* .strings */ .tiles.is-solved {}' }])).toEqual([]);
});
