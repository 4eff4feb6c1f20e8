import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runMigrate } from '../../src/command/mission/migrate.ts';
import type { Migration } from '../../src/core/scenario/migrate.ts';

const PLANTED: readonly Migration[] = [() => [{ rename: ['pitch'], to: 'summary' }]];
const OLD = '{\n  "format": 1,\n  "pitch": "p"\n}\n';
const NEW = '{\n  "format": 2,\n  "summary": "p"\n}\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  writeFileSync(join(folder, 'old.json'), OLD);
});
afterEach(() => rmSync(folder, { recursive: true }));

const inside = (name: string) => readFileSync(join(folder, name), 'utf8');
async function run(files: readonly string[], out?: string) {
  const lines: string[] = [];
  const around = { root: folder, folder, language: 'fr', print: (text: string) => void lines.push(text) } as const;
  return { code: await runMigrate(files, out, around, PLANTED), text: lines.join('\n') };
}

it('writes the new file in place of the old one, which is kept beside it', async () => {
  const { code, text } = await run(['old.json']);
  expect([code, inside('old.json'), inside('old.format-1.bak')]).toEqual([0, NEW, OLD]);
  expect(text).toBe(
    '✓ old.json : mis à jour depuis le format 1. L’ancien est gardé dans old.format-1.bak. Vérifiez-le : npm run mission -- check old.json',
  );
  expect(await run(['old.json'])).toEqual({ code: 0, text: '✓ old.json : déjà au format 2. Rien à faire.' });
  expect(inside('old.json')).toBe(NEW);
});

it('writes elsewhere with --out, and leaves the old file alone', async () => {
  expect((await run(['old.json'], 'new')).code).toBe(0);
  expect([inside('old.json'), inside('new/old.json')]).toEqual([OLD, NEW]);
  expect(readdirSync(folder).sort()).toEqual(['new', 'old.json']);
});

it('writes over nothing: neither what was kept before nor what is elsewhere', async () => {
  writeFileSync(join(folder, 'old.format-1.bak'), 'mine');
  const refused = await run(['old.json']);
  expect(refused).toMatchObject({ code: 1, text: expect.stringContaining('old.format-1.bak existe déjà') });
  expect([inside('old.json'), inside('old.format-1.bak')]).toEqual([OLD, 'mine']);
  await run(['old.json'], 'new');
  expect(await run(['old.json'], 'new')).toMatchObject({ code: 1, text: expect.stringContaining('new/old.json') });
});

it('refuses what is newer, what is no mission and what cannot be read, and goes on with the rest', async () => {
  writeFileSync(join(folder, 'newer.json'), '{ "format": 3 }');
  writeFileSync(join(folder, 'other.json'), '{ "language": "en", "texts": {} }');
  writeFileSync(join(folder, 'broken.json'), '{\n  "format": 1,\n}');
  const { code, text } = await run(['nowhere.json', 'broken.json', 'newer.json', 'other.json', 'old.json']);
  expect(code).toBe(1);
  expect(text.split('\n').map((line) => line.slice(0, 40))).toEqual(
    [
      'nowhere.json : ce fichier n’existe pas ou',
      'broken.json:3:1 Le fichier n’est pas du ',
      'newer.json : format 3, plus récent que c',
      'other.json : on n’y trouve pas de "forma',
      '✓ old.json : mis à jour depuis le format',
    ].map((line) => line.slice(0, 40)),
  );
  expect(inside('newer.json')).toBe('{ "format": 3 }');
});
