import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { TilesBoard } from '../../src/mechanics/tiles/schema.ts';
import { barriers } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { recordsKept, written } from '../support/kept.ts';
import { starting } from '../support/spoken-words.ts';
import { Team } from '../support/team.ts';

const MINUTE = 60_000;
const OPTIONS = { level: 1, language: 'fr', how: 'quick' } as const;

async function pageOf(): Promise<Page> {
  const page = await openPage({ reducedMotion: 'reduce', path: null });
  page.setDefaultTimeout(15_000);
  return page;
}

/** A team that stands in the district. */
async function inDistrict(page: Page): Promise<Team> {
  await page.goto('/');
  const team = new Team(page, OPTIONS);
  await team.start();
  await team.meet({ skip: true });
  await page.getByText(team.words.say('choose-station')).waitFor();
  return team;
}

/** The same team at another page of the same browser. */
async function elsewhere(team: Team): Promise<Team> {
  const page = await team.page.context().newPage();
  page.setDefaultTimeout(15_000);
  await page.goto('/');
  return new Team(page, OPTIONS);
}

const setting = (team: Team, word: Parameters<Team['press']>[0]) => team.press(word, team.dialog);

test.each(['by a lock of the browser', 'by asking, where the page has no locks (plain http)'])(
  'a second tab is told, %s; once the first is closed, it takes the game up',
  async (way) => {
    const first = await pageOf();
    if (way.startsWith('by asking')) {
      await first.context().addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
      });
    }
    const team = await inDistrict(first);
    await written(team.page);
    const other = await elsewhere(team);
    await other.hand.press(other.hand.button(starting(other.words.say('resume'))));
    await other.page
      .getByRole('alert')
      .filter({ hasText: other.words.say('another-tab') })
      .waitFor();
    expect(await barriers(other.page)).toEqual([]);
    await other.press('try-again');
    await other.page.getByRole('alert').waitFor();
    await team.page.close();
    await other.press('try-again');
    await other.page.getByText(other.words.say('choose-station')).waitFor();
  },
);

test('a team that goes to the first screen comes back to its game', async () => {
  const team = await inDistrict(await pageOf());
  await team.press('home');
  await team.resume();
  await team.page.getByText(team.words.say('choose-station')).waitFor();
  await team.press('home');
  await team.press('new-game');
  await team.chooseMission();
  await team.press('back');
  await team.press('back');
  await team.press('new-game');
  await team.chooseMission();
  await team.press('go');
  await team.meet({ skip: true });
});

test('a page that crashes loses nothing', async () => {
  const team = await inDistrict(await pageOf());
  await team.solve(await team.open('snowball'));
  await written(team.page);
  const door = await team.page.context().newCDPSession(team.page);
  const crashed = team.page.waitForEvent('crash');
  door.send('Page.crash').catch(() => undefined);
  await crashed;
  const after = await elsewhere(team);
  await after.resume();
  const { gives } = after.mirrorOf('snowball').puzzle;
  const token = after.mission.tokens.find(({ id }) => id === gives);
  await after.page.getByRole('img', { name: after.words.t(token?.name ?? '') }).waitFor();
});

test('the clock runs while the team plays; not in a pause, not while the computer sleeps', async () => {
  const page = await pageOf();
  await page.clock.install();
  const team = await inDistrict(page);
  const left = (n: number) => page.getByRole('img', { name: team.words.say('clock-label', { n }) });
  await left(15).waitFor();
  await page.clock.runFor(1.5 * MINUTE);
  await left(14).waitFor();
  await team.press('pause');
  await team.dialog.filter({ hasText: team.words.say('paused') }).waitFor();
  await page.clock.runFor(2 * MINUTE);
  await team.press('resume-play', team.dialog);
  await team.dialog.waitFor({ state: 'detached' });
  await left(14).waitFor();
  await page.clock.fastForward(10 * MINUTE);
  await page.clock.runFor(15_000);
  await left(14).waitFor();
});

test('“Effacer” leaves nothing on the device', async () => {
  const team = await inDistrict(await pageOf());
  await written(team.page);
  await team.press('settings');
  await setting(team, 'erase');
  await setting(team, 'erase');
  await team.hand.button(team.words.say('play')).waitFor();
  expect(await team.hand.button(starting(team.words.say('resume'))).count()).toBe(0);
  expect(await team.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await recordsKept(team.page)).toBe(0);
  await team.page.reload();
  await team.hand.button(team.words.say('play')).waitFor();
});

test('language and level change in the middle of a puzzle', async () => {
  const team = await inDistrict(await pageOf());
  const before = await team.open('message');
  for (const move of before.solution.slice(0, 2)) await team.move(before, move);
  await team.press('settings');
  await team.hand.press(team.hand.button('English', team.dialog));
  team.language = 'en';
  await setting(team, 'close');
  const { send } = before.board as TilesBoard;
  await team.hand.button(team.words.t(send)).waitFor();
  await team.press('settings');
  await setting(team, 'level-2');
  team.level = 2;
  await setting(team, 'close');
  await team.hear([team.words.say('level-changed', { n: 2 })]);
  await team.solve(team.mirrorOf('message'));
});

test('comfort is kept: text, contrast, no clock, no sound', async () => {
  const page = await pageOf();
  await page.goto('/');
  const team = new Team(page, OPTIONS);
  const { say } = team.words;
  await team.press('sound-on');
  await team.press('comfort');
  for (const word of ['size-3', 'no-clock'] as const) await setting(team, word);
  await team.page.getByRole('switch', { name: say('contrast') }).check();
  await setting(team, 'close');
  await page.locator('html[data-contrast="high"]').waitFor();
  await page.reload();
  await team.hand.button(say('sound-off')).waitFor();
  const looks = () =>
    page.evaluate(() => [
      document.documentElement.dataset.contrast,
      document.documentElement.style.getPropertyValue('--scale'),
    ]);
  expect(await looks()).toEqual(['high', '1.45']);
  await team.start();
  await team.meet({ skip: true });
  expect(await team.hand.button(say('unmute')).getAttribute('aria-pressed')).toBe('true');
  expect(await page.getByRole('img', { name: starting(say('clock-label', { n: '…' })) }).count()).toBe(0);
});
