import { test } from 'vitest';
import { debrief } from '../support/debrief-steps.ts';
import { SHIPPED } from '../support/mission.ts';
import { alone, teamAt } from '../support/played.ts';

// The first mission’s level 2 is played by keyboard in `playthrough`; every level, language and hand in `npm run soak -- playthrough`.
const OTHERS = SHIPPED.filter((mission) => mission !== 'cyberharassment');

test.each(OTHERS)('%s at level 2 in English, to the end of its debrief', { timeout: 240_000 }, async (mission) => {
  const team = await teamAt({ mission, level: 2, language: 'en', how: 'quick' });
  await team.meet({ skip: true });
  for (const { id } of team.stations) await team.solve(await team.open(id));
  await team.end();
  await debrief(team, alone(team));
});
