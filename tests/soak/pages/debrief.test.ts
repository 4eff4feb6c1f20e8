import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { consoleSayIn } from '../../../src/console/language/say.ts';
import { fr as wallWords } from '../../../src/console/wall/language/fr.ts';
import { barriers } from '../../support/axe.ts';
import { openPage } from '../../support/browser.ts';
import { ClientClass } from '../../support/clients-class.ts';
import { act } from '../../support/console.ts';
import { shipped } from '../../support/mission.ts';
import { ask } from '../../support/screen.ts';
import { wordsIn } from '../../support/spoken-words.ts';
import { plain } from '../../support/team.ts';

const say = consoleSayIn('fr');
const compiled = shipped('cyberharassment');
const { say: ui, t } = wordsIn('fr', compiled);
const { transfer, gestures } = compiled.mission.debrief;

const step = (page: Page, id: 'breathe' | 'tell' | 'understand' | 'transfer' | 'commit') =>
  page.getByRole('heading', { level: 2, name: ui(`step-${id}`) }).waitFor();
const text = async (page: Page): Promise<string> => plain(await page.locator('body').textContent());

test('a console, a wall and two teams walk the five steps together', { timeout: 300_000 }, async () => {
  const origin = inject('origin');
  const group = await ClientClass.at(origin, { session: { teams: 2, screens: 1 } });
  onTestFinished(() => group.close());
  await group.console.ok({ type: 'start' });
  const [one, other] = group.teams;
  // One team finds everything at once; the other is shown one puzzle.
  await one?.give(one.first, { type: 'begin' });
  await other?.give(other.first, { type: 'begin' });
  const order = compiled.mission.puzzles.filter(({ role }) => role !== 'bonus').map(({ id }) => id);
  for (const id of order) {
    await one?.solve(id);
    await other?.open(id);
    if (id === 'snowball') for (let n = 0; n < 3; n += 1) await other?.give(other.first, { type: 'hint', puzzle: id });
    await other?.solve(id);
  }
  const { link } = (await ask<{ link: string }>(origin, 'POST', '/api/link', {}, group.created.token)).body;
  const master = await openPage({ path: `/mj#${link}`, viewport: { width: 1280, height: 800 } });
  const wall = await openPage({ path: `/mur#${group.created.code}`, reducedMotion: 'reduce' });
  const kids: Page[] = [];
  for (const team of group.teams)
    kids.push(await openPage({ path: `/?s=${group.created.code}&t=${team.id}`, reducedMotion: 'reduce' }));
  const [kid, last] = kids as [Page, Page];

  // Beginning takes teams that look at their ending along.
  await act(master, say('slides-start')).click();
  for (const page of kids) await step(page, 'breathe');
  await wall.getByText(wallWords['breathe-title']).waitFor();
  await kid.getByRole('button', { name: ui('mood-calm') }).click();
  expect(await text(wall)).not.toContain(ui('mood-calm'));
  expect(await barriers(master)).toEqual([]);

  await act(master, say('slide-next')).click();
  for (const page of kids) await step(page, 'tell');
  await master.getByText(say('notes-tell-teams')).waitFor();

  // Looking back is allowed, and the way to the others stays in sight; running ahead is not.
  await act(master, say('slide-next')).click();
  for (const page of kids) await step(page, 'understand');
  await kid
    .getByRole('button', { name: ui('step-tell') })
    .first()
    .click();
  await kid.getByText(ui('led-at', { step: ui('step-understand') })).waitFor();
  expect(await kid.getByRole('button', { name: ui('step-transfer') }).isDisabled()).toBe(true);
  await kid.getByRole('button', { name: ui('led-join') }).click();
  await step(kid, 'understand');

  // The moment that proves an idea, on the team's screen and, chosen by an adult, on the wall.
  await kid
    .getByRole('button', { name: ui('moment-see') })
    .first()
    .click();
  await kid.getByRole('dialog').locator('.still-board').waitFor();
  for (let picture = 2; await kid.getByRole('button', { name: ui('moment-forth') }).isEnabled(); picture += 1) {
    await kid.getByRole('button', { name: ui('moment-forth') }).click();
    await kid.getByText(new RegExp(`^${ui('moment-at', { n: picture, of: '' }).trim()}`)).waitFor();
  }
  await kid.getByRole('dialog').getByText(ui('did-solved')).waitFor();
  expect(await barriers(kid)).toEqual([]);
  await kid.keyboard.press('Escape');
  await master.getByRole('button', { name: say('view-class') }).click();
  await master.locator('main td[data-reached="shown"]').first().waitFor();
  expect(await master.locator('main td[data-reached]').count()).toBe(8);
  expect(await barriers(master)).toEqual([]);
  await master.locator('main td[data-reached="alone"] button').first().click();
  await act(master, say('moment-wall')).click();
  await wall.getByText(wallWords['moment-wall']).waitFor();
  await wall.locator('.still-board').waitFor();
  expect(await barriers(wall)).toEqual([]);
  await master.keyboard.press('Escape');
  await act(master, say('grid-show')).click();
  await wall.getByText(wallWords['class-title']).waitFor();
  expect(await barriers(wall)).toEqual([]);
  await act(master, say('class-hide')).click();
  await wall.getByText(wallWords['class-title']).waitFor({ state: 'detached' });

  // A situation is answered by each team, then shown without a name, then talked about.
  await act(master, say('slide-next')).click();
  const [first] = transfer;
  const [choice, wiser] = first?.choices ?? [];
  for (const [page, wanted] of [
    [kid, choice],
    [last, wiser],
  ] as const) {
    await step(page, 'transfer');
    await page.getByRole('button', { name: t(wanted?.text ?? '') }).click();
    await page.getByText(ui('transfer-kept')).waitFor();
    expect(await text(page)).not.toContain(plain(t(wanted?.answer ?? '')));
  }
  await wall.getByText(wallWords['answered-all']).waitFor();
  expect(await text(wall)).not.toContain(plain(t(choice?.answer ?? '')));
  await master.getByRole('button', { name: say('view-debrief') }).click();
  await act(master, say('answers-show')).click();
  await wall.getByText(t(choice?.answer ?? '')).waitFor();
  await kid.getByText(t(choice?.answer ?? '')).waitFor();
  for (const team of group.teams)
    expect(await text(wall)).not.toContain(ui(`team-${team.seen.team.emblem}` as 'team-owl'));
  expect(await barriers(wall)).toEqual([]);

  await act(master, say('slide-next')).click();
  for (const page of kids) {
    await step(page, 'commit');
    await page.getByRole('button', { name: t(gestures[0]?.text ?? '') }).click();
  }
  await wall.getByText('3018').first().waitFor();
  await master
    .getByRole('main')
    .getByText(say('answer-teams', { n: 2 }))
    .waitFor();

  // What is taken away is made on the spot: a table, and a report of two pages at most.
  const [file] = await Promise.all([
    master.waitForEvent('download'),
    master.getByRole('button', { name: say('class-csv') }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`classe-${group.created.code.toLowerCase()}.csv`);
  const pdf = (await master.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect([1, 2]).toContain(pages);
});
