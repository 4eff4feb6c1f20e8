import { expect, test } from 'vitest';
import { still } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { misfits } from '../support/fit.ts';
import { Team } from '../support/team.ts';
import { tour } from '../support/tour.ts';

const sizes = [
  { name: 'phone upright', width: 390, height: 844 },
  { name: 'phone on its side', width: 844, height: 390 },
  { name: 'laptop', width: 1280, height: 720 },
  { name: 'laptop, very large text', width: 1280, height: 720, scale: '1.45' },
  { name: 'large screen', width: 1920, height: 1080 },
  { name: 'tablet', width: 1024, height: 768 },
] as const;

/** Other lenses change the words on a sheet, not what is where; and these cards lie alike over every board. */
const isLikeAnother = (screen: string): boolean =>
  /, (map|rule)$/.test(screen) || (/, (hints|solved|somebody speaks)$/.test(screen) && !screen.startsWith('snowball'));

test.each([1, 2] as const)(
  'level %i: nothing to touch is cut off, covered or too small, at any size',
  {
    timeout: 300_000,
  },
  async (level) => {
    const page = await openPage({ reducedMotion: 'reduce' });
    page.setDefaultTimeout(15_000);
    const found: Record<string, string[]> = {};
    await tour(new Team(page, { level, language: 'fr', how: 'mouse' }), async (screen) => {
      if (isLikeAnother(screen)) return;
      for (const { name, width, height, ...size } of sizes) {
        const scale = 'scale' in size ? size.scale : '1';
        await page.setViewportSize({ width, height });
        // What the text size of the comfort settings sets on the page.
        await page.evaluate((value) => document.documentElement.style.setProperty('--scale', value), scale);
        await still(page);
        const here = await misfits(page);
        if (here.length > 0) found[`${screen}, ${name}`] = here;
      }
      await page.evaluate(() => document.documentElement.style.setProperty('--scale', '1'));
    });
    expect(found).toEqual({});
  },
);
