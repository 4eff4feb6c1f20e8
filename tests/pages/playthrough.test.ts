import { expect, test } from 'vitest';
import { debrief } from '../support/debrief-steps.ts';
import { alone, teamAt } from '../support/played.ts';

const LONG = 240_000;

test('level 1 in French, tapping: every line heard, every lens read, found alone', { timeout: LONG }, async () => {
  const team = await teamAt({ level: 1, language: 'fr', how: 'mouse' });
  await team.meet({ skip: false });
  for (const { id } of team.stations) {
    const mirror = await team.open(id);
    await team.solve(mirror, () => team.readLenses(mirror));
  }
  await team.end();
  await debrief(team, alone(team));
});

test('level 2 in English by keyboard alone, the bonus too', { timeout: LONG }, async () => {
  const team = await teamAt({ level: 2, language: 'en', how: 'keyboard' });
  await team.meet({ skip: true });
  for (const { id } of team.stations) await team.solve(await team.open(id));
  expect(team.stations.map(({ role }) => role)).toContain('bonus');
  await team.end(3);
  await debrief(team, alone(team));
});
