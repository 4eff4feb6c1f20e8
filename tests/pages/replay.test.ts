import { expect, test } from 'vitest';
import { playGame } from '../../src/core/proof/bots/game.ts';
import { replayFile } from '../../src/core/session/replay-file.ts';
import { barriers } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { shipped } from '../support/mission.ts';
import { wordsIn } from '../support/spoken-words.ts';

test('a saved game is seen again step by step; nothing can be done in it', async () => {
  const mission = shipped('cyberharassment');
  const { records } = await playGame(mission, { bot: 'greedy', seed: 4, level: 1, screens: 1 });
  const page = await openPage({ path: '/rejeu', reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
  expect(await barriers(page)).toEqual([]);
  const open = (text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await open('[]');
  await page.getByRole('alert').filter({ hasText: 'n’est pas un rejeu' }).waitFor();
  await open(replayFile({ mission, records }));
  const bar = page.getByRole('navigation', { name: 'Revoir une partie' });
  await bar.getByText(`1 / ${records.length}`).waitFor();
  // The district is drawn behind it, over the whole room above the bar.
  const world = await page.locator('.world canvas').boundingBox();
  const above = await page.locator('.replay-screen').boundingBox();
  expect(world?.height).toBeGreaterThan((above?.height ?? 0) - 2);

  const opened = records.findIndex(({ command }) => command.type === 'open') + 1;
  await bar.getByRole('slider').fill(String(opened));
  const title = mission.mission.puzzles.find(({ id }) => JSON.stringify(records[opened - 1]).includes(id))?.title ?? '';
  const name = mission.catalogues.fr?.[title] ?? '';
  await page.getByRole('main', { name }).waitFor();
  expect(await barriers(page)).toEqual([]);
  // The board shows all and lets nothing be done.
  const board = page.getByRole('region', { name: wordsIn('fr', mission).say('board') });
  const hands = await board.getByRole('button').all();
  expect(hands.length).toBeGreaterThan(0);
  for (const hand of hands) expect(await hand.isDisabled()).toBe(true);
  await bar.getByText(`Ouvre : ${name}.`.replace(' :', '\u202f:')).waitFor();
  await bar.getByRole('button', { name: 'Un pas en avant' }).click();
  await bar.getByText(`${opened + 1} / ${records.length}`).waitFor();
  await bar.getByRole('button', { name: 'À la fin' }).click();
  await page.getByRole('heading', { level: 1, name: wordsIn('fr', mission).say('debrief-title') }).waitFor();
  expect(await page.getByRole('button', { name: wordsIn('fr', mission).say('to-city') }).count()).toBe(0);
  // Another language speaks at once, of the same moment.
  await page.getByRole('button', { name: wordsIn('fr', mission).say('settings') }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: wordsIn('en', mission).say('debrief-title') }).waitFor();
  const [objective] = mission.mission.objectives;
  await page
    .getByRole('button', { name: wordsIn('en', mission).say('step-understand') })
    .first()
    .click();
  await page
    .getByText(mission.catalogues.en?.[objective?.title ?? ''] ?? '')
    .first()
    .waitFor();
  const english = page.getByRole('navigation', { name: 'Watch a game again' });
  await english.getByRole('button', { name: 'To the beginning' }).click();
  await english.getByText(`1 / ${records.length}`).waitFor();
});
