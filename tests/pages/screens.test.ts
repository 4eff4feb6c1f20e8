import { expect, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { type Found, fitAt, SIZES } from '../support/sizes.ts';
import { Team } from '../support/team.ts';
import { tour } from '../support/tour.ts';

/** The narrowest, the lowest, and the commonest; `npm run soak -- sizes access` looks at all of them, at both levels. */
const FEW = {
  'phone upright': SIZES['phone upright'],
  'phone on its side': SIZES['phone on its side'],
  tablet: SIZES.tablet,
};

test('every screen of level 1 stands in nobody’s way, and all that is to touch can be touched', {
  timeout: 300_000,
}, async () => {
  const page = await openPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
  const found: Found = {};
  const fits = fitAt(page, FEW, found);
  await tour(new Team(page, { level: 1, language: 'fr', how: 'quick' }), async (screen) => {
    await fits(screen);
    const here = await barriers(page);
    if (here.length > 0) found[screen] = here;
  });
  expect(found).toEqual({});
});
