import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { consoleSayIn } from '../../../src/console/language/say.ts';
import { barriers } from '../axe.ts';
import { openPage } from '../browser.ts';
import { tickGate } from '../console.ts';

const say = consoleSayIn('fr');
export const PATIENCE = 30_000;

/** A class that was made on the teacher's page: its projector, its full console, and a wall of its own. */
export interface LessonClass {
  readonly teacher: Page;
  readonly desk: Page;
  readonly wall: Page;
  readonly code: string;
}

/** A teacher makes a session of three teams on `/classe`, confirms what the mission asks, and opens the full console. */
export async function beginClass(): Promise<LessonClass> {
  const teacher = await openPage({ path: '/classe', viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  teacher.setDefaultTimeout(PATIENCE);
  await teacher.getByRole('button', { name: say('class-go') }).waitFor();
  expect(await barriers(teacher)).toEqual([]);
  await teacher
    .getByRole('group', { name: say('teams') })
    .getByRole('radio', { name: '3' })
    .check();
  await teacher.getByRole('button', { name: say('class-go') }).click();

  // Nothing is projected before the adult has confirmed what the mission asks.
  await teacher.getByRole('heading', { name: say('gate-title') }).waitFor();
  const show = teacher.getByRole('button', { name: say('class-show') });
  expect([await show.isDisabled(), await teacher.locator('iframe').count()]).toEqual([true, 0]);
  expect(await barriers(teacher)).toEqual([]);
  await tickGate(teacher);
  await show.click();
  const code = (await teacher.frameLocator('iframe').locator('.arrival-code').textContent())?.trim() ?? '';
  expect(code).toMatch(/^[B-DF-HJ-NP-TV-XZ2-9]{4}$/);
  expect(await barriers(teacher)).toEqual([]);
  // What to do if a child tells something is one tap away here, too.
  await teacher.getByRole('button', { name: say('card-open'), exact: true }).click();
  await teacher.getByRole('dialog', { name: say('card-title') }).waitFor();
  expect(await barriers(teacher)).toEqual([]);
  await teacher.keyboard.press('Escape');

  // The full console, one tap away, goes straight to this session.
  const [desk] = await Promise.all([
    teacher.context().waitForEvent('page'),
    teacher.getByRole('link', { name: say('class-console') }).click(),
  ]);
  desk.setDefaultTimeout(PATIENCE);
  await desk.getByRole('radio', { name: say('questions-team') }).click();
  await desk.getByText(say('questions-before', { n: 0, of: 3 })).waitFor();
  expect(await barriers(desk)).toEqual([]);
  const wall = await openPage({ path: `/mur#${code}`, reducedMotion: 'reduce' });
  wall.setDefaultTimeout(PATIENCE);
  return { teacher, desk, wall, code };
}
