import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** The pages of what a page prints, as the text of each. */
export async function printed(page: Page): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'paper.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

interface Around {
  readonly at: readonly number[];
  readonly grounds: readonly string[];
}

/** A sheet at the corner of its paper, with nothing drawn behind it. */
export const BARE: Around = { at: [0, 0], grounds: ['none'] };

/** What stands around the sheet on paper: its place, and the grounds of all that holds it. */
export async function around(page: Page, what: string): Promise<Around> {
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

/** A text whose line breaks were the paper's. */
export const flat = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ');
