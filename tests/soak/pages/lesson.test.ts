import { expect, test } from 'vitest';
import { consoleSayIn } from '../../../src/console/language/say.ts';
import { act } from '../../support/console.ts';
import { beginClass } from '../../support/lesson/class.ts';
import * as steps from '../../support/lesson/steps.ts';
import { adultPapers, classPapers, erase, teamPapers } from '../../support/lesson/take-away.ts';
import {
  answerAfter,
  answerBefore,
  comeIn,
  playAtOnce,
  playSlowly,
  playWithHints,
} from '../../support/lesson/teams.ts';

const say = consoleSayIn('fr');

test('a lesson: made, played in three ways, led to its last step, taken away on paper and erased', {
  timeout: 600_000,
}, async () => {
  const lesson = await beginClass();
  const { teacher, desk } = lesson;
  const teams = [await comeIn(lesson.code), await comeIn(lesson.code), await comeIn(lesson.code)] as const;
  const [quick, hinted, slow] = teams;
  for (const team of teams) await answerBefore(team);
  await desk.getByText(say('questions-before', { n: 3, of: 3 })).waitFor();

  await act(teacher, say('start-all')).click();
  await playAtOnce(quick);
  await quick.end();
  await playWithHints(hinted);
  await playSlowly(slow);

  // The debrief begins for the whole class: whoever looks at an ending or plays on is taken along and told so.
  await act(teacher, say('slides-start')).click();
  await steps.at(slow, 'breathe');
  await slow.hear([slow.words.say('ended-debrief')]);
  await slow.page.getByText(slow.words.say('done-some')).waitFor();
  expect(await hinted.page.getByText(hinted.words.say('done-all')).isVisible()).toBe(true);
  await steps.breathe(lesson, teams);
  await steps.tellAndUnderstand(lesson, teams);
  await steps.lookBack(quick);
  await steps.showClass(lesson, teams.length * quick.mission.objectives.length);
  await steps.transfer(lesson, teams);
  await steps.commit(lesson, teams);

  await act(desk, say('ask-after')).click();
  for (const team of teams) await answerAfter(team);
  await desk.getByText(say('questions-after', { n: 3, of: 3 })).waitFor();
  await classPapers(lesson, await steps.namesOf(teams));
  await adultPapers(lesson);
  for (const team of [quick, slow]) await teamPapers(team);
  await erase(lesson, teams);
});
