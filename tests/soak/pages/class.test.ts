import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { guideSayIn } from '../../../src/console/guide/language/say.ts';
import { PAPERS } from '../../../src/console/guide/place.ts';
import { consoleSayIn } from '../../../src/console/language/say.ts';
import { sayIn } from '../../../src/ui/language/say.ts';
import { barriers } from '../../support/axe.ts';
import { openPage } from '../../support/browser.ts';
import { tickGate } from '../../support/console.ts';
import { SHIPPED } from '../../support/mission.ts';

const say = consoleSayIn('fr');
const guide = guideSayIn('fr');
const ui = sayIn('fr');
const LONG = 240_000;

/** The pages of what a page prints, as the text of each. */
async function printed(page: Page): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'paper.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** What stands around the sheet on paper: its place, and the grounds of all that holds it. */
async function around(page: Page, what: string): Promise<{ at: readonly number[]; grounds: readonly string[] }> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator(what).evaluate((sheet) => {
    const { x, y } = sheet.getBoundingClientRect();
    const grounds = new Set<string>();
    for (let above = sheet.parentElement; above !== null; above = above.parentElement)
      grounds.add(getComputedStyle(above).backgroundImage);
    return { at: [x, y], grounds: [...grounds] };
  });
  await page.emulateMedia({ media: null });
  return found;
}
const flat = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ');

/** Answers all four questions, each time with the first answer. */
async function answer(page: Page, sure: boolean): Promise<void> {
  for (let n = 1; n <= 4; n += 1) {
    await page.getByRole('heading', { name: ui('quiz-at', { n, of: 4 }) }).waitFor();
    await page.locator('.quiz-answers .card').first().click();
    await page.getByRole('button', { name: ui(sure ? 'quiz-sure' : 'quiz-unsure'), exact: true }).click();
  }
  await page.getByRole('heading', { name: ui('quiz-done') }).waitFor();
  await page.getByRole('button', { name: ui('quiz-close') }).click();
}

test('a class begins from one page, answers before and after, and takes its papers away', {
  timeout: LONG,
}, async () => {
  const teacher = await openPage({ path: '/classe', viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await teacher.getByRole('button', { name: say('class-go') }).waitFor();
  expect(await barriers(teacher)).toEqual([]);
  await teacher.getByRole('button', { name: say('class-go') }).click();

  // Nothing is projected before the adult has confirmed what the mission asks.
  await teacher.getByRole('heading', { name: say('gate-title') }).waitFor();
  const show = teacher.getByRole('button', { name: say('class-show') });
  expect([await show.isDisabled(), await teacher.locator('iframe').count()]).toEqual([true, 0]);
  expect(await barriers(teacher)).toEqual([]);
  await tickGate(teacher);
  await show.click();
  const wall = teacher.frameLocator('iframe');
  const code = (await wall.locator('.arrival-code').textContent())?.trim() ?? '';
  expect(code).toMatch(/^[B-DF-HJ-NP-TV-XZ2-9]{4}$/);
  expect(await barriers(teacher)).toEqual([]);

  // The full console, one tap away, goes straight to this session.
  const [desk] = await Promise.all([
    teacher.context().waitForEvent('page'),
    teacher.getByRole('link', { name: say('class-console') }).click(),
  ]);
  await desk.getByRole('radio', { name: say('questions-team') }).click();
  await desk.getByText(say('questions-before', { n: 0, of: 6 })).waitFor();
  expect(await barriers(desk)).toEqual([]);

  const team = await openPage({ path: `/?s=${code}`, reducedMotion: 'reduce' });
  await team.getByRole('button', { name: ui('quiz-ready', { n: 4 }) }).click();
  expect(await barriers(team)).toEqual([]);
  await answer(team, true);
  await team.getByRole('button', { name: ui('ready-done') }).waitFor();
  await desk.getByText(say('questions-before', { n: 1, of: 6 })).waitFor();

  await teacher.getByRole('button', { name: new RegExp(say('start-all')) }).click();
  await teacher.getByRole('button', { name: new RegExp(say('class-end')) }).click();
  await desk.getByRole('button', { name: say('ask-after'), exact: true }).click();
  await answer(team, false);
  await desk.getByText(say('questions-after', { n: 1, of: 6 })).waitFor();
  await desk.getByRole('button', { name: say('results-open') }).click();
  await desk.getByText(say('results-of-team-1')).first().waitFor();
  expect(await barriers(desk)).toEqual([]);
  const results = await printed(desk);
  expect(results).toHaveLength(1);
  expect(flat(results[0])).toContain(flat(say('results-gain-few')));
  await desk.keyboard.press('Escape');
  await desk.getByRole('button', { name: say('card-open'), exact: true }).click();
  const card = await printed(desk);
  expect([card.length, flat(card[0]).includes(flat(say('card-here')))]).toEqual([1, true]);

  // What the team takes away: one page each.
  await team.getByRole('button', { name: ui('step-commit') }).click();
  await team.locator('.gestures .card').first().click();
  const sheet = await printed(team);
  expect([sheet.length, flat(sheet[0]).includes(flat(ui('sheet-person')))]).toEqual([1, true]);
  const bare = { at: [0, 0], grounds: ['none'] };
  expect(await around(team, '.take-away')).toEqual(bare);
  await team.evaluate(() => {
    document.documentElement.dataset.print = 'diploma';
  });
  const diploma = await printed(team);
  expect([diploma.length, flat(diploma[0]).includes(flat(ui('diploma-motto')))]).toEqual([1, true]);
  expect(await around(team, '.diploma')).toEqual(bare);
});

test.each(SHIPPED)('%s: every paper comes out of the printer whole', { timeout: LONG }, async (id) => {
  const page = await openPage({ path: `/guide#${id}/1/guide`, reducedMotion: 'reduce' });
  for (const paper of PAPERS) {
    await page.getByRole('radio', { name: guide(`paper-${paper}`) }).click();
    await page.locator(`.guide-sheet[data-paper="${paper}"] h1`).first().waitFor();
    expect([paper, await barriers(page)]).toEqual([paper, []]);
    const pages = await printed(page);
    const most = paper === 'guide' ? 8 : paper === 'lenses' ? 16 : 1;
    expect([paper, pages.length <= most, pages.every((text) => text.trim() !== '')]).toEqual([paper, true, true]);
    expect(flat(pages.join(' '))).not.toContain(guide('to-console'));
  }
});
