import { expect, test } from 'vitest';
import { questionsFor } from '../../src/core/debrief/questions.ts';
import type { Entry } from '../../src/core/debrief/timeline.ts';
import { Play } from './play.ts';

const words = (play: Play) => questionsFor(play.report).map(({ word }) => word);

test('a team that changed its mind is asked about it, then about what was hardest', () => {
  const play = new Play().open('letter').send('c', 'e', 'i').solve();
  expect(questionsFor(play.report)).toMatchObject([
    { word: 'question-1', choice: { puzzle: 'letter', misconception: 'just-a-joke', phrase: { key: 'sent-3' } } },
    { word: 'question-2', puzzle: 'letter' },
  ]);
});

test('the objective with most changes of mind comes first', () => {
  const play = new Play().open('letter').send('c', 'e', 'i').solve().do({ type: 'leave' });
  play.open('desk').send('a', 'e', 'k').send('b', 'e', 'k').send('a', 'e', 'k').solve();
  expect(questionsFor(play.report)[0]).toMatchObject({ word: 'question-1', choice: { misconception: 'keep-secret' } });
});

test('a choice that tells itself is quoted, the first of its kind', () => {
  const { report } = new Play().open('letter').send('c', 'e', 'i').send('d', 'e', 'i').send('c', 'e', 'i').solve();
  const told = (seq: number): Entry => ({
    ...(report.story.find(({ type }) => type === 'choice') as Entry & { type: 'choice' }),
    seq,
    phrase: { key: 'did-cut', values: { mark: String(seq) } },
  });
  const [first] = questionsFor({ ...report, story: [told(3), told(7)] });
  expect(first).toMatchObject({ word: 'question-1', choice: { seq: 3 } });
});

test('where the choice does not tell itself, the idea behind it is told', () => {
  const { report } = new Play().open('letter').send('c', 'e', 'i').solve();
  const story = report.story.map((entry) => (entry.type === 'choice' ? { ...entry, phrase: { key: 'sent' } } : entry));
  expect(questionsFor({ ...report, story })[0]).toEqual({ word: 'question-thought', thought: 'thought just-a-joke.' });
});

test('nothing put right yet: nobody is asked why they changed their mind', () => {
  expect(words(new Play().open('letter').send('c', 'e', 'i'))).toEqual(['question-3', 'question-2']);
});

test('nothing went wrong: two questions on who saw what; a hint alone still makes a hardest puzzle', () => {
  expect(words(new Play().open('letter').solve())).toEqual(['question-3', 'question-lens']);
  expect(words(new Play().open('letter').hint().solve())).toEqual(['question-3', 'question-2']);
});
