import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { resultCode } from '../../src/core/debrief/result-code.ts';
import { barriers } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { recordsKept, written } from '../support/kept.ts';
import { shipped } from '../support/mission.ts';
import { flat, printed } from '../support/paper.ts';
import { builtUsb, usbTeam } from '../support/usb.ts';

let file: string;

async function paper(page: Page) {
  const pages = await printed(page);
  return { pages: pages.length, words: flat(pages.join(' ')) };
}

beforeAll(async () => {
  file = await builtUsb();
});

test('the file from the stick opens without network, begins a mission, and keeps it', async () => {
  const team = await usbTeam(file, { mission: 'privacy', level: 1, language: 'fr', how: 'quick' });
  await team.meet({ skip: true });
  const [first] = team.stations;
  const mirror = await team.open(first?.id ?? '');
  expect(await team.page.getByRole('region', { name: team.words.say('board') }).isVisible()).toBe(true);
  const [move] = mirror.solution;
  if (move) await team.move(mirror, move);
  await written(team.page);
  expect(await recordsKept(team.page)).toBeGreaterThan(3);
  await team.page.reload();
  await team.resume();
  await team.page.getByRole('region', { name: team.words.say('board') }).waitFor();
});

test('the teacher’s guide lies in the same file: read, printed, and left for the game', async () => {
  const page = await openPage({ file, offline: true, viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(15_000);
  await page.getByRole('link', { name: 'Pour l’adulte' }).click();
  await page.getByRole('link', { name: 'Guide du professeur' }).click();
  await page.getByRole('heading', { level: 1, name: 'Le guide du professeur' }).waitFor();
  for (const [id, title] of [
    ['influence', 'Influence'],
    ['privacy', 'Vie privée'],
  ] as const) {
    await page.getByRole('radio', { name: title }).click();
    const { mission, catalogues } = shipped(id);
    const { pages, words } = await paper(page);
    expect([id, pages > 2 && pages <= 8]).toEqual([id, true]);
    for (const { title: objective } of mission.objectives)
      expect(words).toContain(flat(catalogues.fr?.[objective] ?? ''));
  }
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Si un enfant se confie' }).click();
  await page.locator('.guide-sheet[data-paper="card"] .disclosure').waitFor();
  expect((await paper(page)).pages).toBe(1);
  // A reload finds the same paper again; the way back is the game by night.
  await page.reload();
  await page.locator('.guide-sheet[data-paper="card"] .disclosure').waitFor();
  await page.getByRole('link', { name: 'Retour au jeu' }).click();
  await page.locator('.start').waitFor();
});

test('the class’s table gathers codes in the same file', async () => {
  const page = await openPage({ file, offline: true });
  page.setDefaultTimeout(15_000);
  await page.getByRole('link', { name: 'Pour l’adulte' }).click();
  const { mission } = shipped('influence');
  const [first, second] = mission.objectives;
  const code = resultCode(mission, {
    mission: mission.id,
    level: 2,
    minutes: 12,
    breached: false,
    objectives: { [first?.id ?? '']: 'alone', [second?.id ?? '']: 'hint' },
    puzzles: { [mission.puzzles[0]?.id ?? '']: { wrong: 2, hints: 1 } },
  });
  const field = page.getByLabel('Codes des équipes');
  await field.fill(`${code.toLowerCase()}\nAAAA-BBBB\n`);
  await page.getByRole('button', { name: 'Ajouter au tableau' }).click();
  await page.getByText('Une équipe ajoutée.').waitFor();
  await page.getByRole('alert').filter({ hasText: '« AAAA-BBBB »' }).waitFor();
  expect(await field.inputValue()).toBe('AAAA-BBBB');
  const cells = await page.getByRole('cell').allTextContents();
  expect(cells.map((words) => words.trim()).slice(0, 2)).toEqual(['Sans aide', 'Avec un indice']);
  expect(cells.map((words) => words.trim())).toContain('à revoir\u202f: 2 · indices\u202f: 1');
  expect(await barriers(page)).toEqual([]);
  for (const name of ['Vie privée', 'Accessibilité']) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('table').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  }
  // Each of the 106 criteria has its line.
  expect(await page.getByRole('rowheader').count()).toBe(106);
});
