import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../../support/browser.ts';
import { deployed } from '../../support/deploy.ts';
import { Team } from '../../support/team.ts';

const CHILD = { mission: 'cyberharassment', level: 1, language: 'fr', how: 'quick' } as const;

/** The versions whose pages this browser keeps. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.startsWith('gardiens-pages-')).map((name) => name.slice(15)),
  );

test('a new build comes while a child plays: nothing reloads, nothing is lost, the next visit has it', {
  timeout: 240_000,
}, async () => {
  const site = await deployed();
  const page = await openPage({
    origin: site.origin,
    serviceWorkers: 'allow',
    reducedMotion: 'reduce',
    expectedErrors: ['ERR_INTERNET_DISCONNECTED'],
  });
  page.setDefaultTimeout(20_000);
  await page.locator('[data-offline=ready]').waitFor({ timeout: 60_000 });
  expect(await kept(page)).toEqual([site.version]);
  const team = new Team(page, CHILD);
  await team.start();
  await team.meet({ skip: true });
  const [first, second] = team.stations;
  const mirror = await team.open(first?.id ?? '');
  const [move] = mirror.solution;
  if (move !== undefined) await team.move(mirror, move);
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });

  // The browser finds the new build, as it does by itself once a day: it is fetched whole, and waits.
  const version = site.next();
  expect(version).not.toBe(site.version);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state), {
      timeout: 60_000,
    })
    .toBe('installed');
  expect((await kept(page)).sort()).toEqual([site.version, version].sort());

  // The team plays on in the version that it began with, whose files the server no longer has.
  for (const next of mirror.solution.slice(1)) await team.move(mirror, next);
  if (!mirror.solved) await team.solve(mirror);
  else await team.leaveSolved(mirror);
  const other = await team.open(second?.id ?? '');
  await page.getByRole('region', { name: team.words.say('board') }).waitFor();
  expect(loads).toBe(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null)).toBe(
    true,
  );

  // Reloading in mid-game is the new page: the team is where it was.
  await page.reload();
  await team.resume();
  await page.getByRole('main', { name: team.words.t(other.puzzle.title) }).waitFor();

  // The next visit, without network, is the new build alone; the game still waits there.
  await page.goto('about:blank');
  const again = await page.context().newPage();
  await page.close();
  await again.goto('/');
  await expect.poll(() => kept(again), { timeout: 20_000 }).toEqual([version]);
  await again.context().setOffline(true);
  await again.reload();
  const back = new Team(again, CHILD);
  await back.resume();
  await again.getByRole('main', { name: team.words.t(other.puzzle.title) }).waitFor();
});
