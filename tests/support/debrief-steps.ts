import { expect } from 'vitest';
import type { Reached } from '../../src/core/debrief/evidence.ts';
import { starting } from './spoken-words.ts';
import { plain, type Team } from './team.ts';

type Step = 'breathe' | 'tell' | 'understand' | 'transfer' | 'commit';

/** Goes on to the next step by the button at the foot of the page. */
export async function goOn(team: Team, to: Step): Promise<void> {
  const { say } = team.words;
  const word = say(`step-${to}`);
  await team.hand.press(team.hand.button(`${say('next')} ${word}`));
  await team.page.getByRole('heading', { level: 2, name: word }).waitFor();
}

export async function chooseMood(team: Team): Promise<void> {
  const { say } = team.words;
  await team.press('mood-surprised');
  await team.page
    .getByRole('status')
    .filter({ hasText: say('mood-thanks') })
    .waitFor();
}

/** For each objective, the words of its evidence on the page. */
async function evidenceShown(team: Team): Promise<Record<string, string>> {
  const shown: Record<string, string> = {};
  for (const { id, title } of team.mission.objectives) {
    const idea = team.page.getByRole('article', { name: team.words.t(title) });
    shown[id] = plain(await idea.locator('[data-reached]').textContent());
  }
  return shown;
}

/** Answers each situation once; a kind answer appears to whatever is chosen. */
export async function transfer(team: Team): Promise<void> {
  const { t } = team.words;
  for (const [index, { choices }] of team.mission.debrief.transfer.entries()) {
    const choice = choices[index % choices.length];
    if (choice === undefined) continue;
    await team.hand.press(team.hand.button(t(choice.text)));
    await team.page
      .getByRole('status')
      .filter({ hasText: t(choice.answer) })
      .waitFor();
  }
}

/** Chooses a gesture: the page says so, and the sheet to print bears it. */
export async function commit(team: Team): Promise<void> {
  const { say, t } = team.words;
  const gesture = t(team.mission.debrief.gestures[1]?.text ?? '');
  await team.hand.press(team.hand.button(gesture));
  await team.page
    .getByRole('status')
    .filter({ hasText: say('gesture-chosen') })
    .waitFor();
  expect(await team.hand.button(gesture).getAttribute('aria-pressed')).toBe('true');
  const sheet = team.page.getByRole('region', { name: say('sheet-title') });
  await expect.poll(async () => plain(await sheet.textContent())).toContain(plain(gesture));
}

/** All five steps. `reached`: how the team must be told that it came to each objective. */
export async function debrief(team: Team, reached: Readonly<Record<string, Reached>>): Promise<void> {
  const { say } = team.words;
  await chooseMood(team);
  await goOn(team, 'tell');
  await team.page.getByRole('heading', { level: 3, name: say('question-title') }).waitFor();
  await goOn(team, 'understand');
  const expected = Object.entries(reached).map(([id, how]) => [
    id,
    expect.stringMatching(starting(say(`reached-${how}`))),
  ]);
  expect(await evidenceShown(team)).toEqual(Object.fromEntries(expected));
  await goOn(team, 'transfer');
  await transfer(team);
  await goOn(team, 'commit');
  await commit(team);
}
