import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { consoleSayIn } from '../../../src/console/language/say.ts';
import { fr as wallWords } from '../../../src/console/wall/language/fr.ts';
import { barriers } from '../axe.ts';
import { act } from '../console.ts';
import { plain, type Team } from '../team.ts';
import type { LessonClass } from './class.ts';

const say = consoleSayIn('fr');
const text = async (page: Page): Promise<string> => plain(await page.locator('body').textContent());

async function next({ desk }: LessonClass, teams: readonly Team[], id: 'tell' | 'understand' | 'transfer' | 'commit') {
  await act(desk, say('slide-next')).click();
  for (const team of teams) await at(team, id);
}

/** A team's screen shows that step. */
export const at = ({ page, words }: Team, id: 'breathe' | 'tell' | 'understand' | 'transfer' | 'commit') =>
  page.getByRole('heading', { level: 2, name: words.say(`step-${id}`) }).waitFor();

/** Souffler: each picks a mood, which stays on its own screen. */
export async function breathe(lesson: LessonClass, teams: readonly Team[]): Promise<void> {
  const [team] = teams as [Team];
  for (const one of teams) await at(one, 'breathe');
  await lesson.wall.getByText(wallWords['breathe-title']).waitFor();
  await team.press('mood-calm');
  expect(await text(lesson.wall)).not.toContain(team.words.say('mood-calm'));
  expect(await barriers(lesson.desk)).toEqual([]);
}

/** Raconter, then Comprendre: looking back is allowed, and the way to the others stays in sight; running ahead is not. */
export async function tellAndUnderstand(lesson: LessonClass, teams: readonly Team[]): Promise<void> {
  const [{ page, words }] = teams as [Team];
  await next(lesson, teams, 'tell');
  await lesson.desk.getByText(say('notes-tell-teams')).waitFor();
  await next(lesson, teams, 'understand');
  await page
    .getByRole('button', { name: words.say('step-tell') })
    .first()
    .click();
  await page.getByText(words.say('led-at', { step: words.say('step-understand') })).waitFor();
  expect(await page.getByRole('button', { name: words.say('step-transfer') }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: words.say('led-join') }).click();
  await at(teams[0] as Team, 'understand');
}

/** The moment that proves an idea, picture by picture on the team's own screen. */
export async function lookBack({ page, words }: Team): Promise<void> {
  await page
    .getByRole('button', { name: words.say('moment-see') })
    .first()
    .click();
  await page.getByRole('dialog').locator('.still-board').waitFor();
  const forth = page.getByRole('button', { name: words.say('moment-forth') });
  for (let picture = 2; await forth.isEnabled(); picture += 1) {
    await forth.click();
    await page.getByText(new RegExp(`^${words.say('moment-at', { n: picture, of: '' }).trim()}`)).waitFor();
  }
  await page.getByRole('dialog').getByText(words.say('did-solved')).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
}

/** The class on the console, one of its moments on the wall, then the class itself there. */
export async function showClass({ desk, wall }: LessonClass, cells: number): Promise<void> {
  await desk.getByRole('button', { name: say('view-class') }).click();
  for (const reached of ['alone', 'hint', 'not-reached'])
    await desk.locator(`main td[data-reached="${reached}"]`).first().waitFor();
  expect(await desk.locator('main td[data-reached]').count()).toBe(cells);
  expect(await barriers(desk)).toEqual([]);
  await desk.locator('main td[data-reached="alone"] button').first().click();
  await act(desk, say('moment-wall')).click();
  await wall.getByText(wallWords['moment-wall']).waitFor();
  await wall.locator('.still-board').waitFor();
  expect(await barriers(wall)).toEqual([]);
  await desk.keyboard.press('Escape');
  await act(desk, say('grid-show')).click();
  await wall.getByText(wallWords['class-title']).waitFor();
  expect(await barriers(wall)).toEqual([]);
  await act(desk, say('class-hide')).click();
  await wall.getByText(wallWords['class-title']).waitFor({ state: 'detached' });
}

/** Transférer: a situation is answered by each team, then shown without a name, then talked about. */
export async function transfer(lesson: LessonClass, teams: readonly Team[]): Promise<void> {
  const { desk, wall } = lesson;
  const [{ mission, words }] = teams as [Team];
  const choices = mission.debrief.transfer[0]?.choices ?? [];
  const chosenBy = (nth: number) => choices[nth % choices.length];
  const answerOf = (nth: number): string => words.t(chosenBy(nth)?.answer ?? '');
  await next(lesson, teams, 'transfer');
  for (const [nth, { page }] of teams.entries()) {
    await page.getByRole('button', { name: words.t(chosenBy(nth)?.text ?? '') }).click();
    await page.getByText(words.say('transfer-kept')).waitFor();
    expect(await text(page)).not.toContain(plain(answerOf(nth)));
  }
  await wall.getByText(wallWords['answered-all']).waitFor();
  expect(await text(wall)).not.toContain(plain(answerOf(0)));
  await desk.getByRole('button', { name: say('view-debrief') }).click();
  await act(desk, say('answers-show')).click();
  for (const [nth, { page }] of teams.entries()) {
    await wall.getByText(answerOf(nth)).waitFor();
    await page.getByText(answerOf(nth)).waitFor();
  }
  for (const name of await namesOf(teams)) expect(await text(wall)).not.toContain(name);
  expect(await barriers(wall)).toEqual([]);
}

/** S'engager: each team chooses its gesture; the helplines stand on the wall. */
export async function commit(lesson: LessonClass, teams: readonly Team[]): Promise<void> {
  await next(lesson, teams, 'commit');
  for (const { page, mission, words } of teams)
    await page.getByRole('button', { name: words.t(mission.debrief.gestures[0]?.text ?? '') }).click();
  await lesson.wall.getByText('3018').first().waitFor();
  await lesson.desk
    .getByRole('main')
    .getByText(say('answer-teams', { n: teams.length }))
    .waitFor();
}

/** What each team is called, as its own screen says. */
export const namesOf = (teams: readonly Team[]): Promise<string[]> =>
  Promise.all(teams.map(async ({ page }) => plain(await page.locator('.debrief-team').textContent()).trim()));
