import type { Page } from 'playwright-core';
import { still } from './axe.ts';
import { misfits } from './fit.ts';
import type { Look } from './tour.ts';

interface Size {
  readonly width: number;
  readonly height: number;
  /** What the text size of the comfort settings sets on the page. */
  readonly scale?: string;
}

export const SIZES = {
  'phone upright': { width: 390, height: 844 },
  'phone on its side': { width: 844, height: 390 },
  laptop: { width: 1280, height: 720 },
  'laptop, very large text': { width: 1280, height: 720, scale: '1.45' },
  'large screen': { width: 1920, height: 1080 },
  tablet: { width: 1024, height: 768 },
} as const satisfies Readonly<Record<string, Size>>;

/** For each screen and size, what a finger cannot touch there. */
export type Found = Record<string, readonly string[]>;

/** Other lenses change the words on a sheet, not what is where; and these cards lie alike over every board. */
const isLikeAnother = (screen: string): boolean =>
  /, (map|rule)$/.test(screen) || (/, (hints|solved|somebody speaks)$/.test(screen) && !screen.startsWith('snowball'));

/** Looks at a screen at each size, the last one stays. What is cut off, covered or too small goes to `found`. */
export const fitAt =
  (page: Page, sizes: Readonly<Record<string, Size>>, found: Found): Look =>
  async (screen) => {
    if (isLikeAnother(screen)) return;
    const scaleTo = (scale: string) =>
      page.evaluate((value) => document.documentElement.style.setProperty('--scale', value), scale);
    for (const [name, { width, height, scale = '1' }] of Object.entries(sizes)) {
      await page.setViewportSize({ width, height });
      await scaleTo(scale);
      await still(page);
      let here = await misfits(page);
      // A page that was just given another size may need a moment more on a busy machine; what stays is a fault.
      for (let tries = 0; here.length > 0 && tries < 3; tries += 1) {
        await page.waitForTimeout(300);
        await still(page);
        here = await misfits(page);
      }
      if (here.length > 0) found[`${screen}, ${name}`] = here;
    }
    await scaleTo('1');
  };
