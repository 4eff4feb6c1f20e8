import { expect, test } from 'vitest';
import { openPage } from '../../support/browser.ts';
import { SHIPPED } from '../../support/mission.ts';
import { type Found, fitAt, SIZES } from '../../support/sizes.ts';
import { Team } from '../../support/team.ts';
import { tour } from '../../support/tour.ts';

const GAMES = SHIPPED.flatMap((mission) => ([1, 2] as const).map((level) => ({ mission, level })));

test.each(GAMES)(
  '$mission, level $level: nothing to touch is cut off, covered or too small, at any size',
  {
    timeout: 300_000,
  },
  async (game) => {
    const page = await openPage({ reducedMotion: 'reduce' });
    page.setDefaultTimeout(15_000);
    const found: Found = {};
    await tour(new Team(page, { ...game, language: 'fr', how: 'quick' }), fitAt(page, SIZES, found));
    expect(found).toEqual({});
  },
);
