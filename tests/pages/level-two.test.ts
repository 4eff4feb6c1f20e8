import { test } from 'vitest';
import { debrief } from '../support/debrief-steps.ts';
import { alone, teamAt } from '../support/played.ts';

// One by keyboard alone. Every mission, level, language and hand: `npm run soak -- playthrough`.
test.each([
  { mission: 'influence', how: 'keyboard' },
  { mission: 'privacy', how: 'quick' },
] as const)(
  '$mission at level 2 in English, by $how, to the end of its debrief',
  { timeout: 240_000 },
  async (game) => {
    const team = await teamAt({ ...game, level: 2, language: 'en' });
    await team.meet({ skip: false });
    for (const { id } of team.stations) {
      const mirror = await team.open(id);
      // In both he announces his snorkel before the first board, and keeps it on in every room.
      await team.page.locator('.archie-button img[src*="/archie-snorkel"]').waitFor();
      await team.solve(mirror);
    }
    await team.end();
    await debrief(team, alone(team));
  },
);
