import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { expect, inject, onTestFinished, test } from 'vitest';
import { listIds } from '../../../assets/ids.mjs';
import { missionsDev } from '../../../scripts/missions-dev.ts';
import { phaserFromSources } from '../../../scripts/phaser-plugin.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The pages as `npm run dev` serves them, with one mission of an author's own. */
async function authoring(): Promise<{ readonly folder: string; readonly origin: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'authoring-'));
  for (const name of ['first-aid.json', 'first-aid.en.json'])
    copyFileSync(join(root, 'src/command/mission/template', name), join(folder, name));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    cacheDir: join(folder, 'cache'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [phaserFromSources(), ...missionsDev(folder, await listIds())],
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return { folder, origin: server.resolvedUrls?.local[0] ?? '' };
}

test('an author sees the problems of a save in the page, closes them, and finds the mended mission at the same place', async () => {
  const { folder, origin } = await authoring();
  const browser = await chromium.connect(inject('browserEndpoint'));
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const tap = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  await page.goto(origin);
  await tap('Jouer');
  await tap(/Le Gymnase/);
  await tap(/C’est parti/);
  await tap(/Passer l’introduction/);
  await tap(/D’accord/);
  await tap(/^Appeler/);
  await page.getByText('Posez les cartes dans l’ordre.').first().waitFor();

  const file = join(folder, 'first-aid.json');
  const right = readFileSync(file, 'utf8');
  const goal = "Posez les cartes dans l'ordre.";
  writeFileSync(file, right.replace(`"goal": "${goal}"`, '"gaol": "?"'));
  const list = page.getByRole('alert').filter({ hasText: 'problèmes dans vos missions' });
  await list.getByText('Vouliez-vous écrire « goal » ?').waitFor();
  expect(await list.getByRole('listitem').allTextContents()).toEqual([
    expect.stringMatching(/^first-aid\.json:\d+:\d+Il manque « goal » ici/),
    expect.stringMatching(/^first-aid\.json:\d+:\d+La clé « gaol » n’existe pas ici/),
  ]);
  await list.getByRole('button', { name: 'Fermer' }).click();
  await list.waitFor({ state: 'detached' });

  const english = join(folder, 'first-aid.en.json');
  const changed = (text: string) => text.replaceAll(goal, "Mettez tout dans l'ordre.");
  writeFileSync(english, changed(readFileSync(english, 'utf8')));
  // Closed is not mended: the next save with problems says so again.
  await list.waitFor();
  writeFileSync(file, changed(right));
  await page.getByText('Mettez tout dans l’ordre.').first().waitFor();
  await list.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
}, 180_000);
