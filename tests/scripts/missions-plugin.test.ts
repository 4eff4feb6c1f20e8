import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listIds } from '../../assets/ids.mjs';
import { missions, overlaysOf } from '../../scripts/missions-plugin.ts';

const template = fileURLToPath(new URL('../../src/command/mission/template/', import.meta.url));
const pictures = await listIds();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'missions-plugin-'));
  for (const name of ['first-aid.json', 'first-aid.en.json']) copyFileSync(join(template, name), join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the pages import as the list of missions. */
function listed(): unknown {
  const { load } = missions(folder, pictures);
  if (typeof load !== 'function') throw new Error('The plugin loads nothing.');
  return Reflect.apply(load, undefined, ['\0virtual:missions']);
}

it('lists a mission with its languages', () => {
  expect(listed()).toContain("import('virtual:mission/first-aid')");
  expect(overlaysOf(folder, 'first-aid.json').map(({ language }) => language)).toEqual(['en']);
});

it('tells the map what it needs before a mission is fetched', () => {
  const known = /\{ \.\.\.(\{.*\}), load:/.exec(String(listed()))?.[1] ?? '';
  expect(JSON.parse(known)).toEqual({
    id: 'first-aid',
    accent: 'teal',
    minutes: 10,
    labels: {
      fr: { title: 'Premiers gestes', district: 'Le Gymnase', pitch: 'Quelqu’un est tombé. Que faire d’abord ?' },
      en: { title: expect.any(String), district: expect.any(String), pitch: expect.any(String) },
    },
  });
});

it('places what is wrong in a translation, in a sentence', () => {
  writeFileSync(join(folder, 'first-aid.en.json'), '{\n  "language": "en",\n  "texts": {},\n}\n');
  const sentence = /^first-aid\.en\.json:4:1 Le fichier n’est pas du JSON correct/;
  expect(listed).toThrow(sentence);
  expect(() => overlaysOf(folder, 'first-aid.json')).toThrow(sentence);
});

it('a text without translation is placed in the mission', () => {
  writeFileSync(join(folder, 'first-aid.en.json'), '{ "language": "en", "texts": {} }\n');
  expect(listed).toThrow(/^first-aid\.json:\d+:\d+ Il manque la traduction \(en\)/);
});
