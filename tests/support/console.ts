import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { consoleSayIn } from '../../src/console/language/say.ts';
import { openPage } from './browser.ts';
import { starting } from './spoken-words.ts';

const say = consoleSayIn('fr');

/** A game master's console with a new session of three teams on two screens each; and its join code. */
export async function console3x2(): Promise<{ readonly page: Page; readonly code: string }> {
  const page = await openPage({ path: '/mj', viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(20_000);
  await page
    .getByRole('group', { name: say('teams') })
    .getByRole('radio', { name: '3' })
    .check();
  await page
    .getByRole('group', { name: say('screens-each') })
    .getByRole('radio', { name: '2' })
    .check();
  await page.getByRole('button', { name: say('create'), exact: true }).click();
  const code = (await page.locator('.pin-card .code').first().textContent()) ?? '';
  expect(code).toMatch(/^[B-DF-HJ-NP-TV-XZ2-9]{4}$/);
  await page.getByRole('button', { name: say('created-open') }).click();
  await tickGate(page);
  return { page, code };
}

/** Confirms what this mission asks of an adult before the start. */
export async function tickGate(page: Page): Promise<void> {
  await page.getByRole('heading', { name: say('gate-title') }).waitFor();
  for (const tick of await page.locator('.gate input[type="checkbox"]').all()) await tick.check();
  await page.getByText(say('gate-done')).waitFor();
}

/** A button of the console, by its label and whom it is for. */
export const act = (page: Page, label: string, whom?: string) =>
  page.getByRole('button', { name: whom === undefined ? starting(label) : `${label} : ${whom}` }).first();
