import { expect, inject, onTestFinished, test } from 'vitest';
import { consoleSayIn } from '../../src/console/language/say.ts';
import { barriers } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { act, console3x2 } from '../support/console.ts';
import { debrief } from '../support/debrief-steps.ts';
import { enterCode, Pair } from '../support/pair.ts';
import { joinSession, Screen } from '../support/screen.ts';
import { SocketTeam } from '../support/socket-team.ts';

const say = consoleSayIn('fr');
const LONG = 300_000;

test('three teams on two screens each, led from a console and shown on a wall, to the end', {
  timeout: LONG,
}, async () => {
  const { page: master, code } = await console3x2();
  const wall = await openPage({
    path: `/mur#${code}`,
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  await wall.getByText(code).first().waitFor();

  // One team is children at two browsers, the others play without one.
  const pages = await Promise.all([0, 1].map(() => openPage({ reducedMotion: 'reduce' })));
  for (const page of pages) page.setDefaultTimeout(20_000);
  const pair = new Pair(pages, { level: 1, language: 'fr', how: 'quick' });
  const origin = inject('origin');
  const sockets: Screen<'seat'>[] = [];
  onTestFinished(() => {
    for (const screen of sockets) screen.close();
  });
  const sit = async () => {
    const screen = new Screen(origin, 'seat', (await joinSession(origin, code)).token);
    sockets.push(screen);
    await screen.until(({ team }) => team !== undefined, 'a team');
    return screen;
  };
  // Chance gives each screen to the team with the fewest: one of each team, then the second of each.
  await enterCode(pages[0]!, pair.first, code);
  const [owls, bees] = [await sit(), await sit()];
  await enterCode(pages[1]!, pair.screens[1]!, code);
  const teams = [new SocketTeam([owls, await sit()]), new SocketTeam([bees, await sit()])];
  expect(await pages[1]!.getByRole('heading', { level: 1 }).textContent()).toBe(
    await pages[0]!.getByRole('heading', { level: 1 }).textContent(),
  );
  await master.getByText(say('all-ready')).waitFor();
  expect(await barriers(master)).toEqual([]);
  await act(master, say('start-all')).click();

  await pair.first.meet({ skip: true });
  const others = Promise.all(teams.map((team) => team.play()));
  for (const team of pair.screens) {
    await team.page.getByText(team.words.say('choose-station')).waitFor();
    await pair.hush(team);
  }

  const name = (await pages[0]!.locator('.hud-team').textContent())?.trim() ?? '';
  await pair.solve('snowball', async (hand, mirror) => {
    // What one hand did is on the other screen, which cannot move it.
    const other = pair.screens.find((team) => team !== hand)!;
    await expect.poll(() => other.page.getByRole('button', { name: hand.words.say('clear') }).isVisible()).toBe(false);
    // The console sees where the team is, sends a hint, and takes it back.
    const card = master.getByRole('article').filter({ hasText: name });
    await card.getByText(hand.words.t(mirror.puzzle.title)).first().waitFor();
    await card.getByRole('button', { name }).first().click();
    await act(master, say('hint'), name).click();
    await hand.hear([hand.words.t(mirror.now.step.hints[0] ?? '')]);
    await pair.hush(other);
    // A call for help is silent on the screen and seen on the console.
    await other.press('help-ask');
    await act(master, say('help-seen'), name).click();
    await expect
      .poll(() => other.page.getByRole('button', { name: other.words.say('help-ask') }).isVisible())
      .toBe(true);
    // All screens dark, and light again.
    await act(master, say('blank')).click();
    await hand.page.getByText(hand.words.say('dark-title')).waitFor();
    await act(master, say('light')).click();
    await hand.page.getByText(hand.words.say('dark-title')).waitFor({ state: 'detached' });
    await pair.hush(hand);
    await pair.hush(other);
  });
  // A screen that loads again is where it was.
  await pages[1]!.reload();
  await pages[1]!.locator('.hud-team').filter({ hasText: name }).waitFor();
  for (const id of ['vault', 'message', 'switchboard'] as const) await pair.solve(id);
  await others;
  await pair.first.end();
  await debrief(pair.first, { 'group-effect': 'hint', 'proof-first': 'alone', help: 'alone', 'who-helps': 'alone' });

  // The wall shows the debrief, step by step, as the console leads it.
  await act(master, say('slides-start')).click();
  for (let step = 0; step < 4; step += 1) await act(master, say('slide-next')).click();
  await wall.getByText('3018').first().waitFor();
  expect(await barriers(wall)).toEqual([]);
  // The next group finds the same screens waiting, and nobody scans again.
  await act(master, say('next-group')).click();
  for (const team of pair.screens) await team.page.getByText(team.words.say('soon')).waitFor();
});
