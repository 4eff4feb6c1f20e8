import { text } from 'node:stream/consumers';
import { expect, inject } from 'vitest';
import { consoleSayIn } from '../../../src/console/language/say.ts';
import { fr as wallWords } from '../../../src/console/wall/language/fr.ts';
import { barriers } from '../axe.ts';
import { around, BARE, flat, printed } from '../paper.ts';
import { ask } from '../screen.ts';
import type { Team } from '../team.ts';
import type { LessonClass } from './class.ts';

const say = consoleSayIn('fr');

/** The class as a table and on paper: a line per team in the one, two pages at most in the other. */
export async function classPapers({ desk, code }: LessonClass, names: readonly string[]): Promise<void> {
  await desk.getByRole('button', { name: say('view-class') }).click();
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: say('class-csv') }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`classe-${code.toLowerCase()}.csv`);
  const table = await text(await file.createReadStream());
  for (const name of names) expect(table).toContain(`\r\n"${name}";`);
  const [traces] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: say('class-xapi') }).click(),
  ]);
  const statements = JSON.parse(await text(await traces.createReadStream())) as { actor: { account: object } }[];
  expect(new Set(statements.map(({ actor }) => JSON.stringify(actor.account))).size).toBe(names.length);
  const report = await printed(desk);
  expect([1, 2]).toContain(report.length);
  for (const words of [say('report-title'), ...names]) expect(flat(report.join(' '))).toContain(flat(words));
}

/** Before and after, and the adult's card: a page each. */
export async function adultPapers({ desk }: LessonClass): Promise<void> {
  await desk.getByRole('button', { name: say('results-open') }).click();
  await desk
    .getByText(say('results-of-team', { n: 3 }))
    .first()
    .waitFor();
  expect(await barriers(desk)).toEqual([]);
  const results = await printed(desk);
  expect([results.length, flat(results[0]).includes(flat(say('results-of-team', { n: 3 })))]).toEqual([1, true]);
  await desk.keyboard.press('Escape');
  await desk.getByRole('button', { name: say('card-open'), exact: true }).click();
  await desk.getByRole('dialog').getByText(say('card-here')).waitFor();
  const card = await printed(desk);
  expect(card).toHaveLength(1);
  expect(flat(card[0])).toContain(flat(say('card-here')));
  await desk.keyboard.press('Escape');
}

/** What a team takes away: its sheet and its diploma, one page each, at the corner of the paper. */
export async function teamPapers({ page, words, mission }: Team): Promise<void> {
  const sheet = await printed(page);
  expect(sheet).toHaveLength(1);
  for (const told of [words.say('sheet-person'), words.t(mission.debrief.gestures[0]?.text ?? ''), '3018'])
    expect(flat(sheet[0])).toContain(flat(told));
  expect(await around(page, '.take-away')).toEqual(BARE);
  await page.evaluate(() => {
    document.documentElement.dataset.print = 'diploma';
  });
  const diploma = await printed(page);
  expect([diploma.length, flat(diploma[0]).includes(flat(words.say('diploma-motto')))]).toEqual([1, true]);
  expect(await around(page, '.diploma')).toEqual(BARE);
}

/** The adult erases the session: every page is told, and the server knows nothing of it any more. */
export async function erase({ desk, wall, code }: LessonClass, teams: readonly Team[]): Promise<void> {
  const origin = inject('origin');
  const token = await desk.evaluate(() => JSON.parse(localStorage.getItem('gardiens.masters') ?? '[]')[0].token);
  expect((await ask(origin, 'GET', '/api/door', undefined, token)).status).toBe(200);
  await desk.locator('.bar-code').click();
  await desk.getByRole('button', { name: 'Tout effacer maintenant' }).click();
  await desk.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await desk.getByRole('button', { name: say('create'), exact: true }).waitFor();
  await wall.getByRole('heading', { name: wallWords['closed-gone'] }).waitFor();
  for (const { page, words } of teams)
    await page.getByRole('heading', { name: words.say('closing-session-gone') }).waitFor();
  for (const path of ['/api/door', '/api/class?language=fr', '/api/replay']) {
    const { body } = await ask(origin, 'GET', path, undefined, token);
    expect(body, path).toEqual({ error: 'not-allowed' });
  }
  for (const [method, path, body] of [
    ['POST', '/api/join', { code }],
    ['GET', `/api/wall/${code}`, undefined],
  ] as const)
    expect((await ask(origin, method, path, body)).body, path).toEqual({ error: 'unknown-code' });
  expect(await desk.evaluate(() => localStorage.getItem('gardiens.masters'))).not.toContain(token);
}
