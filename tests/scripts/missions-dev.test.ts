import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listIds } from '../../assets/ids.mjs';
import { missionsDev } from '../../scripts/missions-dev.ts';

const template = fileURLToPath(new URL('../../src/command/mission/template/', import.meta.url));
let folder = '';
let server: ViteDevServer;
let told: [string, unknown][] = [];
let heard = () => {};

/** What the page is told next, by name. */
const next = async (name: string): Promise<unknown> => {
  for (;;) {
    const at = told.findIndex(([event]) => event === name);
    if (at >= 0) return told.splice(at, 1)[0]?.[1];
    await new Promise<void>((resolve) => {
      heard = resolve;
    });
  }
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'missions-dev-'));
  for (const name of ['first-aid.json', 'first-aid.en.json']) copyFileSync(join(template, name), join(folder, name));
  mkdirSync(join(folder, 'own'));
  told = [];
  server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: missionsDev(folder, await listIds(), join(folder, 'own')),
    // Whether the disk tells of its changes is for the soak: here the test tells of them.
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  server.ws.send = (name: unknown, value?: unknown) => {
    told.push([typeof name === 'string' ? name : (name as { type: string }).type, value]);
    heard();
  };
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const file = (name = 'first-aid.json') => join(folder, name);
const save = (text: string, name?: string) => {
  writeFileSync(file(name), text);
  server.watcher.emit('all', 'change', file(name));
};
const list = async () => (await server.ssrLoadModule('virtual:missions')).missions;

it('lists in the page what a save broke, keeps showing what was right, and takes the page into what is mended', async () => {
  const right = readFileSync(file(), 'utf8');
  expect(await list()).toMatchObject([{ id: 'first-aid', minutes: 10 }]);

  save(right.replace('"minutes": 10', '"minutes": "dix"'));
  expect(await next('missions:problems')).toEqual([
    {
      where: expect.stringMatching(/^first-aid\.json:10:\d+$/),
      fr: 'On a trouvé un texte entre guillemets là où il faut un nombre.',
      en: 'Found a text in quotation marks where a number is needed.',
    },
  ]);
  expect(await list()).toMatchObject([{ id: 'first-aid', minutes: 10 }]);

  save(right.replace('"minutes": 10', '"minutes": 12'));
  expect(await next('missions:problems')).toEqual([]);
  expect(await next('missions:good')).toMatchObject({ mission: { mission: { id: 'first-aid', minutes: 12 } } });
  const [entry] = await list();
  expect(entry).toMatchObject({ minutes: 12 });
  expect(await entry.load()).toMatchObject({ mission: { minutes: 12 } });
});

it('a translation counts as its mission; a mission that is taken away is gone', async () => {
  save('{', 'first-aid.en.json');
  expect(await next('missions:problems')).toMatchObject([{ where: 'first-aid.en.json:1:2' }]);
  rmSync(file());
  server.watcher.emit('all', 'unlink', file());
  await next('full-reload');
  expect(await list()).toEqual([]);
});

it('watches the author’s own folder beside the missions of the game', async () => {
  const right = readFileSync(file(), 'utf8').replace('"id": "first-aid"', '"id": "my-street"');
  copyFileSync(file('first-aid.en.json'), file('own/my-street.en.json'));
  save(right, 'own/my-street.json');
  expect(await next('missions:good')).toMatchObject({ mission: { mission: { id: 'my-street' } } });
  expect(await list()).toMatchObject([{ id: 'first-aid' }, { id: 'my-street' }]);

  save(right.replace('"minutes": 10', '"minutes": "dix"'), 'own/my-street.json');
  await next('missions:problems');
  expect(await next('missions:problems')).toMatchObject([
    { where: expect.stringMatching(/own[\\/]my-street\.json:10:\d+$/), en: expect.stringContaining('a number') },
  ]);
  const [, entry] = await list();
  expect(await entry.load()).toMatchObject({ mission: { id: 'my-street', minutes: 10 } });
});

it('says so when the author’s own folder is not there', () => {
  expect(() => missionsDev(folder, [], join(folder, 'nowhere'))).toThrow(/nowhere: this folder does not exist/);
});
