import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { missionSchema } from '../../src/command/mission/json-schema.ts';
import { runMission } from '../../src/command/mission/run.ts';
import { operatorLanguage } from '../../src/command/mission/words.ts';
import type { Language } from '../../src/core/scenario/language.ts';
import { readReplay } from '../../src/core/session/replay-file.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'missions-'));
for (const name of ['first-aid.json', 'first-aid.en.json']) {
  copyFileSync(join(root, 'src/command/mission/template', name), join(folder, name));
}
writeFileSync(join(folder, 'broken.json'), '{\n  "format": 1,\n}\n');
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], language: Language = 'fr') {
  const lines: string[] = [];
  const code = await runMission(args, { root, folder, language, print: (text) => void lines.push(text) });
  return { code, text: lines.join('\n') };
}

describe('npm run mission', () => {
  it('check: says that all is well, with the table of what was proved', async () => {
    const { code, text } = await run(['check', 'first-aid.json']);
    expect(code).toBe(0);
    expect(text.split('\n')).toEqual([
      '▸ first-aid.json…',
      '✓ first-aid.json : aucun problème. Chaque étape a une fin, et rien ne bloque une équipe.',
      '  énigme  niveau  étape  états  fins  exploration',
      ...['call', 'stay', 'relay'].flatMap((id) =>
        [1, 2].map((level) => `  ${id.padEnd(6)}  ${level}       1      3      1     entière`),
      ),
      '  Le jeu entier, avec les gestes du maître du jeu : 156 états, exploration entière.',
      expect.stringMatching(/^ {2}durée estimée +niveau 1 +niveau 2$/),
      ...['call', 'stay', 'relay', 'en tout, sans bonus', 'récit du début et de la fin'].map((what) =>
        expect.stringMatching(new RegExp(`^ {2}${what} +\\d+:\\d\\d +\\d+:\\d\\d$`)),
      ),
    ]);
  });

  it('check: places each problem, ends with 1, and goes on to the next file', async () => {
    const { code, text } = await run(['check', 'broken.json', 'nowhere.json', 'first-aid.json']);
    expect(code).toBe(1);
    expect(text).toContain('broken.json:3:1 Le fichier n’est pas du JSON correct');
    expect(text).toContain('✗ broken.json : 1 problème à corriger.');
    expect(text).toContain('nowhere.json : ce fichier n’existe pas');
    expect(text).toContain('✓ first-aid.json');
  });

  it('check --json: the same for another program', async () => {
    const { code, text } = await run(['check', '--json', 'broken.json', 'first-aid.json'], 'en');
    expect(code).toBe(1);
    const { files } = JSON.parse(text);
    expect(files[0]).toMatchObject({
      file: 'broken.json',
      problems: [
        { file: 'broken.json', line: 3, column: 1, code: 'json-syntax', sentence: expect.stringMatching(/^The file/) },
      ],
      proof: [],
    });
    expect(files[1]).toMatchObject({ minutes: { play: { 1: expect.any(Number) } }, hardWords: [] });
    expect(files[1].proof).toHaveLength(6);
    const step = { puzzle: 'call', level: 1, step: 0, states: 3, solved: 1, whole: true, undecided: 0 };
    expect(files[1].proof[0]).toEqual(step);
    expect(files[1].unlocks).toEqual({ states: 156, whole: true });
  });

  it('check: writes a replay of what blocks a team, beside the mission or where it is told to, never over something else', async () => {
    const home = mkdtempSync(join(tmpdir(), 'replays-'));
    onTestFinished(() => rmSync(home, { recursive: true }));
    for (const name of ['first-aid.json', 'first-aid.en.json']) copyFileSync(join(folder, name), join(home, name));
    const mission = JSON.parse(readFileSync(join(home, 'first-aid.json'), 'utf8'));
    delete mission.puzzles[2].levels['2'];
    writeFileSync(join(home, 'first-aid.json'), JSON.stringify(mission, null, 2));
    const file = join(home, 'first-aid.json');
    const beside = join(home, 'first-aid.end-out-of-reach.rejeu.json');
    const { code, text } = await run(['check', file]);
    expect(code).toBe(1);
    expect(text).toMatch(
      /une équipe ne peut plus arriver à la fin.*\n {2}À revoir pas à pas : npm run mission -- replay \S+/,
    );
    const records = () => {
      const read = readReplay(readFileSync(beside, 'utf8'));
      return 'fault' in read ? read.fault : read.records.map(({ command }) => command.type);
    };
    expect(records()).toEqual(['create', 'start', 'begin']);
    // Checked again, the replay of before is written over; what somebody else put there is not.
    expect((await run(['check', file])).text).toContain('À revoir pas à pas');
    writeFileSync(beside, '{"mine": true}');
    expect((await run(['check', file])).text).toContain('le rejeu n’a pas été écrit');
    expect(readFileSync(beside, 'utf8')).toBe('{"mine": true}');
    const elsewhere = join(home, 'seen', 'here');
    const { files } = JSON.parse((await run(['check', '--json', file, '--replays', elsewhere], 'en')).text);
    expect(files[0].problems[0]).toMatchObject({
      code: 'end-out-of-reach',
      way: { level: 2, acts: [] },
      sentence: expect.stringContaining('the very start'),
    });
    expect(readdirSync(elsewhere)).toEqual(['first-aid.end-out-of-reach.rejeu.json']);
    expect(join(folder, files[0].problems[0].replay)).toBe(join(elsewhere, 'first-aid.end-out-of-reach.rejeu.json'));
  });

  it('new: writes a mission that is right at once, and never over another', async () => {
    const home = mkdtempSync(join(tmpdir(), 'author-'));
    onTestFinished(() => rmSync(home, { recursive: true }));
    for (const part of ['scenarios', 'src/command/mission/template']) mkdirSync(join(home, part), { recursive: true });
    for (const name of readdirSync(join(root, 'src/command/mission/template'))) {
      const part = join('src/command/mission/template', name);
      copyFileSync(join(root, part), join(home, part));
    }
    const lines: string[] = [];
    const print = (text: string) => void lines.push(text);
    const author = (...args: string[]) => runMission(args, { root: home, folder: home, language: 'fr', print });
    expect(await author('new', 'ma-rue')).toBe(0);
    expect(lines.join('\n')).toContain('npm run mission -- check scenarios/ma-rue.json');
    expect((await run(['check', join(home, 'scenarios/ma-rue.json')])).code).toBe(0);
    const before = readFileSync(join(home, 'scenarios/ma-rue.json'), 'utf8');
    expect(JSON.parse(before)).toMatchObject({ $schema: './mission.schema.json', id: 'ma-rue' });
    expect(await author('new', 'ma-rue')).toBe(1);
    expect(lines.at(-1)).toContain('existe déjà');
    expect(readFileSync(join(home, 'scenarios/ma-rue.json'), 'utf8')).toBe(before);
    expect(await author('new', '../Été à la mer')).toBe(1);
    expect(lines.at(-1)).toMatch(/Par exemple : ete-a-la-mer$/);
    expect(readdirSync(join(home, 'scenarios')).sort()).toEqual([
      'ma-rue.en.json',
      'ma-rue.json',
      'mission.schema.json',
    ]);
    expect(await author('new')).toBe(2);
    // A folder of one's own, such as that of MISSIONS_DIR, holds what the editor needs too.
    expect(await author('new', 'chez-moi/ma-rue')).toBe(0);
    expect(lines.at(-1)).toContain('check chez-moi/ma-rue.json');
    expect(readdirSync(join(home, 'chez-moi'))).toContain('mission.schema.json');
    expect((await run(['check', join(home, 'chez-moi/ma-rue.json')])).code).toBe(0);
  });

  it('schema: writes what helps the editor beside the missions of any folder', async () => {
    mkdirSync(join(folder, 'mine'));
    expect(await run(['schema', 'mine'])).toMatchObject({
      code: 0,
      text: '✓ mine/mission.schema.json\nDans vos missions, en premier : "$schema": "./mission.schema.json"',
    });
    expect(readFileSync(join(folder, 'mine/mission.schema.json'), 'utf8')).toBe(missionSchema());
    expect(await run(['schema', 'mine/some.json'])).toMatchObject({ code: 0 });
    expect(await run(['schema', 'nowhere'])).toMatchObject({ code: 1, text: expect.stringContaining('n’existe pas') });
  });

  it('bots: plays whole games and tells how each puzzle went; a file that cannot be played is told', async () => {
    const { code, text } = await run(['bots', 'first-aid.json', '--games', '8', '--seed', '3'], 'en');
    expect(text).toContain('first-aid.json: all 8 games come to their end');
    expect(text).toMatch(/\n {2}adversary +2 +2 /);
    expect(text).toMatch(/\n {2}relay +\d/);
    expect(code).toBe(0);
    expect(await run(['bots', 'broken.json', '--games', '1'])).toMatchObject({ code: 1 });
    expect(await run(['bots', 'first-aid.json', '--games', 'many'])).toMatchObject({ code: 2 });
  });

  it('says how it is used, in the operator’s language', async () => {
    for (const args of [
      [],
      ['prove'],
      ['check', '--loud'],
      ['schema', 'one', 'two'],
      ['migrate'],
      ['migrate', '--out'],
    ]) {
      expect(await run(args)).toMatchObject({ code: 2, text: expect.stringContaining('vérifie des missions') });
    }
    expect((await run([], 'en')).text).toContain('checks missions');
    expect(operatorLanguage({ LANG: 'fr_FR.UTF-8' })).toBe('fr');
    expect(operatorLanguage({ LC_ALL: 'en_GB.UTF-8', LANG: 'fr_FR.UTF-8' })).toBe('en');
  });
});
