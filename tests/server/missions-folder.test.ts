import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MissionOffer } from '../../src/core/wire/api.ts';
import { ask, createSession, joinSession, Screen } from '../support/screen.ts';
import { type RunningServer, spawnServer, startServer } from '../support/server.ts';

const TEMPLATE = fileURLToPath(new URL('../../src/command/mission/template/first-aid', import.meta.url));
const LONG = 90_000;
const patiently = { timeout: 40_000, interval: 100 };

let folder: string;
let server: RunningServer;
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const template = (ending = '.json') => readFileSync(`${TEMPLATE}${ending}`, 'utf8');
const offer = async () => (await ask<MissionOffer>(server.origin, 'GET', '/api/missions')).body;
const ids = async () => (await offer()).missions.map(({ id }) => id);
const faulty = async () => (await offer()).faulty.map(({ file }) => file);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'missions-'));
  put('first-aid.json', template());
  put('first-aid.en.json', template('.en.json'));
  put('broken.json', '{\n  "format": 1,\n}\n');
  put('cyberharassment.json', template());
  put('huge.json', `{ "id": "${'x'.repeat(2_100_000)}" }`);
  server = await startServer({ MISSIONS_DIR: folder });
}, LONG);
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test('only what is proved is offered; what is wrong is told, in both languages', { timeout: LONG }, async () => {
  await expect.poll(faulty, patiently).toEqual(['broken.json', 'cyberharassment.json', 'huge.json']);
  await expect.poll(ids, patiently).toContain('first-aid');
  expect((await ids()).filter((id) => id === 'cyberharassment')).toHaveLength(1);
  const [broken, taken, huge] = (await offer()).faulty;
  expect(broken?.problems).toEqual([
    {
      file: 'broken.json',
      line: 3,
      column: 1,
      sentence: { fr: expect.stringMatching(/^Le fichier/), en: expect.stringMatching(/^The file/) },
    },
  ]);
  expect(taken?.problems[0]?.sentence.fr).toContain('porte déjà ce nom');
  expect(huge?.problems[0]?.sentence.en).toContain('2 MB');
  expect(server.output()).toContain(folder);
});

test('a file that changes is checked again; a session that runs keeps its mission', { timeout: LONG }, async () => {
  await expect.poll(ids, patiently).toContain('first-aid');
  const { code, token } = await createSession(server.origin, { mission: 'first-aid', teams: 1, screens: 1 });
  const seat = new Screen(server.origin, 'seat', (await joinSession(server.origin, code)).token);
  const console = new Screen(server.origin, 'master', token);
  await seat.until(({ team }) => team !== undefined, 'a team');
  put('first-aid.json', template().replace('"role": "meta"', '"role": "station"'));
  await expect.poll(faulty, patiently).toContain('first-aid.json');
  expect(await ids()).not.toContain('first-aid');
  expect((await ask(server.origin, 'POST', '/api/sessions', { mission: 'first-aid' })).status).toBe(400);
  await console.ok({ type: 'start' });
  await seat.ok({ type: 'begin' });
  await seat.ok({ type: 'open', puzzle: 'call' });
  put('first-aid.json', template());
  await expect.poll(ids, patiently).toContain('first-aid');
  rmSync(join(folder, 'first-aid.json'));
  await expect.poll(ids, patiently).not.toContain('first-aid');
  seat.close();
  console.close();
});

test('a folder that is not there is a sentence, and no server', async () => {
  const lost = await spawnServer({ MISSIONS_DIR: join(folder, 'nowhere') });
  expect(await lost.exited).toBe(1);
  expect(lost.output()).toMatch(/^MISSIONS_DIR=.*nowhere: this folder cannot be read \(ENOENT\)\.\n$/);
});
