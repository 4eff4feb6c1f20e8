import { describe, test } from 'vitest';
import { debrief } from '../../support/debrief-steps.ts';
import { SHIPPED } from '../../support/mission.ts';
import { alone, teamAt } from '../../support/played.ts';

const LONG = 300_000;

describe.each(SHIPPED)('the mission %s is played from the first screen to the end of its debrief', (mission) => {
  test.each([
    { level: 1, language: 'fr', how: 'mouse' },
    { level: 2, language: 'en', how: 'drag' },
    { level: 1, language: 'en', how: 'keyboard' },
    { level: 2, language: 'fr', how: 'keyboard' },
  ] as const)('level $level, $language, by $how', { timeout: LONG }, async (game) => {
    const team = await teamAt({ ...game, mission });
    await team.meet({ skip: game.how === 'drag' });
    for (const { id } of team.stations) {
      const mirror = await team.open(id);
      await team.solve(mirror, () => team.readLenses(mirror));
    }
    await team.end(1);
    await debrief(team, alone(team));
  });

  test('level 1 with one hint: the debrief tells it', { timeout: LONG }, async () => {
    const team = await teamAt({ mission, level: 1, language: 'en', how: 'quick' });
    await team.meet({ skip: true });
    const [first] = team.stations;
    for (const { id } of team.stations) {
      const mirror = await team.open(id);
      await team.solve(mirror, async (step) => {
        if (id === first?.id && step === 0) await team.ask(mirror, 1);
      });
    }
    await team.end();
    const told = alone(team);
    const only = team.mission.objectives.filter((objective) =>
      team.stations.filter(({ objectives }) => objectives.includes(objective.id)).every(({ id }) => id === first?.id),
    );
    await debrief(team, { ...told, ...Object.fromEntries(only.map(({ id }) => [id, 'hint' as const])) });
  });
});
