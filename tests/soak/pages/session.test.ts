import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { consoleSayIn } from '../../../src/console/language/say.ts';
import { openPage } from '../../support/browser.ts';
import { act, console3x2 } from '../../support/console.ts';
import { debrief } from '../../support/debrief-steps.ts';
import { enterCode, Pair } from '../../support/pair.ts';
import { alone } from '../../support/played.ts';
import { Team } from '../../support/team.ts';

const say = consoleSayIn('fr');
const OPTIONS = { level: 1, language: 'fr', how: 'quick' } as const;
const PATIENCE = 60_000;

async function child({ polling }: { readonly polling: boolean }): Promise<Page> {
  const page = await openPage({ reducedMotion: 'reduce', path: null });
  page.setDefaultTimeout(PATIENCE);
  // A proxy of a school that lets no WebSocket through.
  if (polling) await page.routeWebSocket(/./, (socket) => socket.close());
  await page.goto('/');
  return page;
}

/** Chance gives each screen to the team with the fewest: the pages by the name at their head. */
async function byTeam(pages: readonly Page[]): Promise<Page[][]> {
  const teams = new Map<string, Page[]>();
  for (const page of pages) {
    const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    teams.set(name, [...(teams.get(name) ?? []), page]);
  }
  return [...teams.values()];
}

test.each([
  { way: 'over whatever the connection allows', polling: false },
  { way: 'by long-polling alone', polling: true },
])('three teams at six browsers play to the end, $way', { timeout: 900_000 }, async ({ polling }) => {
  const { page: master, code } = await console3x2();
  master.setDefaultTimeout(PATIENCE);
  const pages: Page[] = [];
  for (let nth = 0; nth < 6; nth += 1) {
    const page = await child({ polling });
    await enterCode(page, new Team(page, OPTIONS), code);
    pages.push(page);
  }
  const pairs = (await byTeam(pages)).map((screens) => new Pair(screens, OPTIONS));
  expect(pairs.map(({ screens }) => screens.length)).toEqual([2, 2, 2]);
  await master.getByText(say('all-ready')).waitFor();
  await act(master, say('start-all')).click();

  await Promise.all(
    pairs.map(async (pair) => {
      await pair.first.meet({ skip: true });
      for (const team of pair.screens) {
        await team.page.getByText(team.words.say('choose-station')).waitFor();
        await pair.hush(team);
      }
      for (const { id } of pair.first.stations) await pair.solve(id);
      await pair.first.end();
    }),
  );
  for (const pair of pairs) await debrief(pair.first, alone(pair.first));
});
