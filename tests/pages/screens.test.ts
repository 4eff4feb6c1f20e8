import { expect, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { SHIPPED } from '../support/mission.ts';
import { type Found, fitAt, SIZES } from '../support/sizes.ts';
import { Team } from '../support/team.ts';
import { tour } from '../support/tour.ts';

/** The narrowest and the lowest; `npm run soak -- sizes access` looks at all of them, at both levels. */
const FEW = {
  'phone upright': SIZES['phone upright'],
  'phone on its side': SIZES['phone on its side'],
};

/** Plays a mission through at level 1 by everything that can be opened on the way, and looks at each screen. */
test.each(SHIPPED)(
  'every screen of %s at level 1 stands in nobody’s way, and all that is to touch can be touched',
  { timeout: 300_000 },
  async (mission) => {
    const page = await openPage({ reducedMotion: 'reduce' });
    page.setDefaultTimeout(20_000);
    const found: Found = {};
    const fits = fitAt(page, FEW, found);
    await tour(new Team(page, { mission, level: 1, language: 'fr', how: 'quick' }), async (screen) => {
      await fits(screen);
      const here = await barriers(page);
      if (here.length > 0) found[screen] = here;
    });
    expect(found).toEqual({});
  },
);
