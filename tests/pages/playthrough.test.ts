import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { debrief } from '../support/debrief-steps.ts';
import { Team, type TeamOptions } from '../support/team.ts';

const LONG = 240_000;

async function teamAt(options: TeamOptions): Promise<Team> {
  const page = await openPage({ reducedMotion: 'reduce', locale: options.language === 'fr' ? 'en-GB' : 'fr-FR' });
  page.setDefaultTimeout(15_000);
  const team = new Team(page, options);
  await team.start();
  return team;
}

const ALONE = { 'group-effect': 'alone', 'proof-first': 'alone', help: 'alone', 'who-helps': 'alone' } as const;

test('level 1 in French, tapping: every line heard, every lens read, found alone', { timeout: LONG }, async () => {
  const team = await teamAt({ level: 1, language: 'fr', how: 'mouse' });
  await team.meet({ skip: false });
  for (const { id } of team.stations) {
    const mirror = await team.open(id);
    await team.solve(mirror, () => team.readLenses(mirror));
  }
  await team.end();
  await debrief(team, ALONE);
});

test('level 2 in English, dragging, the bonus too', { timeout: LONG }, async () => {
  const team = await teamAt({ level: 2, language: 'en', how: 'drag' });
  await team.meet({ skip: true });
  for (const { id } of team.stations) await team.solve(await team.open(id));
  expect(team.stations.map(({ role }) => role)).toContain('bonus');
  await team.end(2);
  await debrief(team, ALONE);
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
  await debrief(team, { ...ALONE, help: 'hint' });
});

test('level 2 in French by keyboard alone', { timeout: LONG }, async () => {
  const team = await teamAt({ level: 2, language: 'fr', how: 'keyboard' });
  await team.meet({ skip: true });
  for (const { id } of team.stations) await team.solve(await team.open(id));
  await team.end(3);
  await debrief(team, ALONE);
});
