import { expect, test } from 'vitest';
import { debrief } from '../support/debrief-steps.ts';
import { alone, teamAt } from '../support/played.ts';
import { starting } from '../support/spoken-words.ts';
import type { Team } from '../support/team.ts';

const LONG = 240_000;

/** The district that was played is lit on the map, also after a reload, until the device is cleared. */
async function rememberedInCity(team: Team): Promise<void> {
  const { say } = team.words;
  const played = async (): Promise<boolean> => {
    const district = team.hand.button(starting(team.words.t(team.mission.district)));
    await district.waitFor();
    return ((await district.textContent()) ?? '').includes(say('mission-played'));
  };
  await team.press('to-city', team.page.locator('footer'));
  await team.page.getByText(say('hub-brighter')).waitFor();
  expect(await played()).toBe(true);
  await team.page.reload();
  await team.press('new-game');
  expect(await played()).toBe(true);
  // The lullaby of the Cité is fetched in the hub, after the first touch.
  await team.page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/title-[^/]*\.(?:webm|mp3)$/.test(name)),
  );
  await team.press('settings');
  await team.press('erase', team.dialog);
  await team.press('erase', team.dialog);
  await team.press('play');
  expect(await played()).toBe(false);
}

test('level 1 in French, tapping: every line heard, every lens read, found alone', { timeout: LONG }, async () => {
  const team = await teamAt({ level: 1, language: 'fr', how: 'mouse' });
  await team.meet({ skip: false });
  for (const { id } of team.stations) {
    const mirror = await team.open(id);
    await team.solve(mirror, () => team.readLenses(mirror));
  }
  await team.end();
  await debrief(team, alone(team));
  await rememberedInCity(team);
});
