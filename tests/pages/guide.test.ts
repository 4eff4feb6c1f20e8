import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { MissionOffer } from '../../src/core/wire/api.ts';
import { barriers } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { flat, printed } from '../support/paper.ts';
import { ask } from '../support/screen.ts';
import { startServer } from '../support/server.ts';

const TEMPLATE = fileURLToPath(new URL('../../src/command/mission/template/first-aid', import.meta.url));

test('a mission from the host’s own folder has its papers, too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'missions-'));
  for (const ending of ['.json', '.en.json']) copyFileSync(`${TEMPLATE}${ending}`, join(folder, `first-aid${ending}`));
  const server = await startServer({ MISSIONS_DIR: folder });
  onTestFinished(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });
  const offered = async () =>
    (await ask<MissionOffer>(server.origin, 'GET', '/api/missions')).body.missions.find(({ id }) => id === 'first-aid');
  await expect.poll(offered, { timeout: 60_000 }).toBeDefined();
  const title = (await offered())?.title.fr ?? '';

  // Its address says which paper, as for any other mission.
  const page = await openPage({ origin: server.origin, path: '/guide#first-aid/1/guide', reducedMotion: 'reduce' });
  await page.locator('.guide-sheet h1', { hasText: title }).waitFor();
  expect(await page.getByRole('radio', { name: title }).isChecked()).toBe(true);
  expect(await barriers(page)).toEqual([]);
  const guide = await printed(page);
  expect(flat(guide[0])).toContain(flat(title));
  for (const text of guide) expect(text.trim()).not.toBe('');
  await page.getByRole('radio', { name: 'Regards en gros' }).click();
  await page.locator('.lens-paper').first().waitFor();
  expect((await printed(page)).length).toBeGreaterThan(0);
  // It tells what it does not have; what needs no mission is there.
  await page.getByRole('radio', { name: 'Mot aux familles' }).click();
  await page.getByText('Cette mission n’a pas ce document.').waitFor();
  await page.getByRole('radio', { name: 'Si un enfant se confie' }).click();
  await page.locator('.disclosure').waitFor();

  expect((await ask(server.origin, 'GET', '/api/guide/none')).body).toEqual({ error: 'unknown-mission' });
});
