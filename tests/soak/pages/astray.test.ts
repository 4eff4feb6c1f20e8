import { expect, test } from 'vitest';
import { openPage } from '../../support/browser.ts';
import { debrief } from '../../support/debrief-steps.ts';
import type { Mirror } from '../../support/mirror.ts';
import { wayToAnswer, wrongAnswers } from '../../support/misled.ts';
import { plain, Team } from '../../support/team.ts';

/** Goes wrong in every way that the board answers as a wrong idea, each by the shortest way from where the team stands. */
async function goAstray(team: Team, mirror: Mirror): Promise<void> {
  const left = new Set(wrongAnswers(mirror.now.step.board));
  while (left.size > 0) {
    const way = wayToAnswer(mirror.now, mirror.snapshot, left);
    expect(way, `${mirror.puzzle.id}: no way to ${[...left].map(team.words.t).join(' / ')}`).toBeDefined();
    for (const move of way?.moves ?? []) await team.move(mirror, move);
    left.delete(way?.answer ?? '');
  }
}

/** The first idea is offered after so many wrong tries; the others are asked for. */
async function takeEveryHint(team: Team, mirror: Mirror): Promise<void> {
  const { t, say } = team.words;
  if (await team.hand.button(say('hint-take')).isVisible()) {
    await team.press('hint-take');
    await team.hear([t(mirror.now.step.hints[0])]);
  } else await team.ask(mirror, 1);
  await team.ask(mirror, 2);
  await team.ask(mirror, 3);
  await team.press('ask-archie');
  await team.dialog.filter({ hasText: say('hint-none') }).waitFor();
  await team.page.keyboard.press('Escape');
}

test('level 1 with every wrong idea and every hint: each is answered, and told kindly at the end', {
  timeout: 300_000,
}, async () => {
  const page = await openPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
  const team = new Team(page, { level: 1, language: 'fr', how: 'quick' });
  await team.start();
  await team.meet({ skip: true });
  let offered = 0;
  for (const { id } of team.stations) {
    const mirror = await team.open(id);
    await team.solve(mirror, async () => {
      await goAstray(team, mirror);
      offered += Number(await team.hand.button(team.words.say('hint-take')).isVisible());
      await takeEveryHint(team, mirror);
      await team.move(mirror, { type: 'clear' });
    });
  }
  expect(offered, 'Archie offers an idea to a team that has gone wrong several times').toBeGreaterThan(0);
  expect(team.asides).toContain(team.words.say('wrong-try'));
  await team.end();
  await debrief(team, { 'group-effect': 'shown', 'proof-first': 'shown', help: 'shown', 'who-helps': 'shown' });

  const steps = page.getByRole('navigation', { name: team.words.say('debrief-steps') });
  await team.press('step-understand', steps);
  const told = plain(await page.getByRole('main').textContent());
  const boards = team.stations.flatMap(({ levels }) => levels['1']?.steps ?? []);
  const met = new Set(JSON.stringify(boards).match(/(?<="misconception":")[^"]+/g));
  const thoughts = team.mission.misconceptions.filter(({ id }) => met.has(id));
  expect(thoughts.length).toBeGreaterThan(20);
  expect(thoughts.filter(({ thought }) => !told.includes(plain(team.words.t(thought))))).toEqual([]);
});
