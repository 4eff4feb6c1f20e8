import { expect, test } from 'vitest';
import { openPage } from '../../support/browser.ts';
import { chooseMood, commit, goOn } from '../../support/debrief-steps.ts';
import { written } from '../../support/kept.ts';
import type { Mirror } from '../../support/mirror.ts';
import { SHIPPED } from '../../support/mission.ts';
import { standing } from '../../support/standing.ts';
import { Team } from '../../support/team.ts';

/** What stands at the top of the screen whatever the place: where the team is, and what it has found. */
async function sight({ page, words }: Team) {
  return {
    title: await page.getByRole('heading', { level: 1 }).first().textContent(),
    tokens: await page.getByRole('list', { name: words.say('tokens'), exact: true }).ariaSnapshot(),
  };
}

/** Loads the page again and takes the game up: the team finds what it had, the board as it stood. */
async function comeBack(team: Team, mirror: Mirror | undefined): Promise<void> {
  await written(team.page);
  const before = await sight(team);
  await team.page.reload();
  await team.resume();
  await expect.poll(() => sight(team)).toEqual(before);
  if (mirror === undefined || mirror.solved) return;
  const board = team.page.getByRole('region', { name: team.words.say('board') });
  const { mechanic } = mirror.now.step;
  for (const name of standing(mechanic, mirror.board, team.words)) {
    await board.getByRole('button', { name }).first().waitFor();
  }
}

test.each(SHIPPED)(
  '%s: a team that loads the page again after every step loses nothing',
  { timeout: 300_000 },
  async (mission) => {
    const page = await openPage({ reducedMotion: 'reduce' });
    page.setDefaultTimeout(15_000);
    const team = new Team(page, { mission, level: 1, language: 'fr', how: 'quick' });
    await team.start();
    await written(page);
    await page.reload();
    await team.resume();
    await team.meet({ skip: true });
    team.settled = (mirror) => comeBack(team, mirror);
    for (const { id } of team.stations) await team.solve(await team.open(id));
    await team.end();

    await chooseMood(team);
    await goOn(team, 'tell');
    await written(page);
    await page.reload();
    await team.resume();
    const mood = team.hand.button(team.words.say('mood-surprised'));
    await expect.poll(() => mood.getAttribute('aria-pressed')).toBe('true');
    for (const step of ['tell', 'understand', 'transfer', 'commit'] as const) await goOn(team, step);
    await commit(team);
  },
);
