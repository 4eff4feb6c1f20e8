import { LENSES } from '../../src/core/scenario/lens.ts';
import { chooseMood, commit, goOn, transfer } from './debrief-steps.ts';
import { starting } from './spoken-words.ts';
import type { Team } from './team.ts';

/** Called on each screen once it stands still. */
export type Look = (screen: string) => Promise<void>;

/** From the first screen to the end of the debrief through everything that can be opened on the way. */
export async function tour(team: Team, look: Look): Promise<void> {
  await beginning(team, look);
  for (const { id } of team.stations) await station(team, id, look);
  await ending(team, look);
}

async function beginning(team: Team, look: Look): Promise<void> {
  const { say } = team.words;
  await team.choose();
  await look('start');
  await team.press('comfort');
  await look('settings');
  await team.press('close', team.dialog);
  await team.press('play');
  await team.page.getByRole('heading', { level: 1, name: say('hub-title') }).waitFor();
  await look('hub');
  await team.chooseMission();
  await team.page.getByRole('heading', { name: say('you-are') }).waitFor();
  await look('team');
  await team.press('go');
  await team.bubble.waitFor();
  await look('briefing');
  await team.press('skip-briefing');
  await team.dialog.waitFor();
  await look('care');
  await team.press('care-ok', team.dialog);
  await team.page.getByText(say('choose-station')).waitFor();
  await look('district');
  await team.press('pause');
  await team.dialog.waitFor();
  await look('pause');
  await team.press('resume-play', team.dialog);
}

async function station(team: Team, id: string, look: Look): Promise<void> {
  const { say, t } = team.words;
  const mirror = team.mirrorOf(id);
  await team.hand.press(team.hand.button(starting(t(mirror.puzzle.title))));
  await team.bubble.waitFor();
  await look(`${id}, somebody speaks`);
  await team.hear(mirror.opening(team.words));
  while (!mirror.solved) {
    const here = `${id} ${mirror.step + 1}`;
    await look(here);
    for (const lens of LENSES) {
      await team.hand.press(team.hand.button(starting(say(`lens-${lens}`))));
      await look(`${here}, ${lens}`);
    }
    await team.press('ask-archie');
    await look(`${here}, hints`);
    await team.press('close', team.dialog);
    const { solution } = mirror;
    for (const [index, move] of solution.entries()) {
      await team.move(mirror, move);
      if (index === Math.floor(solution.length / 2) - 1) await look(`${here}, half done`);
    }
  }
  await team.dialog.waitFor();
  await look(`${id}, solved`);
  await team.leaveSolved(mirror);
}

async function ending(team: Team, look: Look): Promise<void> {
  await team.bubble.waitFor();
  await look('ending');
  await team.end(0, () => look('last call'));
  await look('breathe');
  await chooseMood(team);
  await goOn(team, 'tell');
  await look('tell');
  await goOn(team, 'understand');
  await look('understand');
  await goOn(team, 'transfer');
  await transfer(team);
  await look('transfer');
  await goOn(team, 'commit');
  await commit(team);
  await look('commit');
  await team.press('to-city', team.page.locator('footer'));
  await team.page.getByRole('heading', { level: 1, name: team.words.say('hub-title') }).waitFor();
  await look('hub, a district lit');
}
