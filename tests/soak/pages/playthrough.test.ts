import { test } from 'vitest';
import { debrief } from '../../support/debrief-steps.ts';
import { SHIPPED } from '../../support/mission.ts';
import { alone, teamAt } from '../../support/played.ts';

const LONG = 280_000;

test('level 2 in English, dragging, the bonus too', { timeout: LONG }, async () => {
  const team = await teamAt({ level: 2, language: 'en', how: 'drag' });
  await team.meet({ skip: true });
  for (const { id } of team.stations) await team.solve(await team.open(id));
  await team.end(2);
  await debrief(team, alone(team));
});

test('level 1 in English by keyboard alone, with one hint', { timeout: LONG }, async () => {
  const team = await teamAt({ level: 1, language: 'en', how: 'keyboard' });
  await team.meet({ skip: false });
  for (const { id } of team.stations) {
    const mirror = await team.open(id);
    await team.solve(mirror, async (step) => {
      await team.readLenses(mirror);
      if (id === 'message' && step === 0) await team.ask(mirror, 1);
    });
  }
  await team.end(1);
  await debrief(team, { ...alone(team), help: 'hint' });
});

test.each(SHIPPED.filter((mission) => mission !== 'cyberharassment'))(
  '%s: level 1 in French by dragging, every lens read, then level 2 in English by keyboard',
  { timeout: LONG },
  async (mission) => {
    for (const options of [
      { level: 1, language: 'fr', how: 'drag' },
      { level: 2, language: 'en', how: 'keyboard' },
    ] as const) {
      const team = await teamAt({ mission, ...options });
      await team.meet({ skip: false });
      for (const { id } of team.stations) {
        const mirror = await team.open(id);
        await team.solve(mirror, () => team.readLenses(mirror));
      }
      await team.end();
      await debrief(team, alone(team));
    }
  },
);
