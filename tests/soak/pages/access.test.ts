import { expect, test } from 'vitest';
import { barriers } from '../../support/axe.ts';
import { openPage } from '../../support/browser.ts';
import { SHIPPED } from '../../support/mission.ts';
import { Team } from '../../support/team.ts';
import { tour } from '../../support/tour.ts';

const GAMES = SHIPPED.flatMap((mission) => [
  { mission, level: 1, language: 'fr' } as const,
  { mission, level: 2, language: 'en' } as const,
]);

test.each(GAMES)(
  'no screen of $mission, level $level ($language) stands in anybody’s way',
  { timeout: 300_000 },
  async (game) => {
    const page = await openPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(15_000);
    const found: Record<string, string[]> = {};
    await tour(new Team(page, { ...game, how: 'quick' }), async (screen) => {
      const here = await barriers(page);
      if (here.length > 0) found[screen] = here;
    });
    expect(found).toEqual({});
  },
);
