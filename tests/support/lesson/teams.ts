import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sayIn } from '../../../src/ui/language/say.ts';
import { barriers } from '../axe.ts';
import { openPage } from '../browser.ts';
import { Team } from '../team.ts';
import { PATIENCE } from './class.ts';

const ui = sayIn('fr');

/** A team at one screen of its own, that came in by the code, as children do. */
export async function comeIn(code: string): Promise<Team> {
  const page = await openPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(PATIENCE);
  const team = new Team(page, { level: 1, language: 'fr', how: 'quick' });
  await page.getByLabel(ui('join-title')).fill(code.toLowerCase());
  await team.press('join-go');
  return team;
}

/** Answers all four short questions, each time with the first answer. */
async function answerAll(page: Page, sure: boolean): Promise<void> {
  for (let n = 1; n <= 4; n += 1) {
    await page.getByRole('heading', { name: ui('quiz-at', { n, of: 4 }) }).waitFor();
    await page.locator('.quiz-answers .card').first().click();
    await page.getByRole('button', { name: ui(sure ? 'quiz-sure' : 'quiz-unsure'), exact: true }).click();
  }
  await page.getByRole('heading', { name: ui('quiz-done') }).waitFor();
  await page.getByRole('button', { name: ui('quiz-close') }).click();
}

export async function answerBefore({ page }: Team): Promise<void> {
  await page.getByRole('button', { name: ui('quiz-ready', { n: 4 }) }).click();
  expect(await barriers(page)).toEqual([]);
  await answerAll(page, true);
  await page.getByRole('button', { name: ui('ready-done') }).waitFor();
}

export const answerAfter = ({ page }: Team): Promise<void> => answerAll(page, false);

/** Finds everything without help and looks at its ending. */
export async function playAtOnce(team: Team): Promise<void> {
  await team.meet({ skip: true });
  for (const { id } of team.stations) await team.solve(await team.open(id));
}

/** Asks Archie for one idea at its first station, and finds the rest. */
export async function playWithHints(team: Team): Promise<void> {
  await team.meet({ skip: true });
  const [first] = team.stations;
  for (const { id } of team.stations) {
    const mirror = await team.open(id);
    await team.solve(mirror, async (step) => {
      if (id === first?.id && step === 0) for (const nth of [1, 2]) await team.ask(mirror, nth);
    });
  }
}

/** Finds one station and stands before the next board when the time is up. */
export async function playSlowly(team: Team): Promise<void> {
  await team.meet({ skip: true });
  const [first, second] = team.stations;
  await team.solve(await team.open(first?.id ?? ''));
  const mirror = await team.open(second?.id ?? '');
  const [move] = mirror.solution;
  if (move !== undefined) await team.move(mirror, move);
}
