import { expect, test } from 'vitest';
import { timeline } from '../../src/core/debrief/timeline.ts';
import { Play } from './play.ts';
import { small } from './small-mission.ts';

const told = (play: Play) => timeline(small.mission, 'team', 1, play.records);
const kinds = (play: Play) => told(play).map(({ type }) => type);

test('the story keeps what matters, in order: handling and good moves are left out', () => {
  const play = new Play().open('letter').send('c', 'e', 'i').hint(2).solve();
  expect(kinds(play)).toEqual(['opened', 'choice', 'hint', 'hint', 'solved']);
  expect(told(play).filter(({ type }) => type === 'hint')).toMatchObject([{ count: 1 }, { count: 2 }]);
  const order = told(play).map(({ seq }) => seq);
  expect(order).toEqual([...order].sort((one, other) => one - other));
});

test('a choice carries the words of its mechanic, what was said to it, and the idea behind it', () => {
  const choice = told(new Play().open('letter').send('c', 'e', 'i')).at(-1);
  expect(choice).toMatchObject({
    type: 'choice',
    puzzle: 'letter',
    kind: 'tiles',
    phrase: { key: 'sent-3' },
    say: ['answer c'],
    misconception: 'just-a-joke',
  });
});

test('a remark is not a choice: it was no try', () => {
  const play = new Play().open('letter').send('a', 'e', 'j');
  const verdicts = play.records.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'moved' ? [event.reply.verdict] : [])),
  );
  expect(verdicts).not.toContain('wrong');
  expect(kinds(play)).not.toContain('choice');
});

test('going in and out of the same puzzle is told once; coming back after another one is told again', () => {
  const play = new Play().open('letter').do({ type: 'leave' }).open('letter').open('desk').open('letter');
  expect(told(play).map((entry) => 'puzzle' in entry && entry.puzzle)).toEqual(['letter', 'desk', 'letter']);
});

test('changing level and the breach are told, and choices are read on the board of their level', () => {
  const play = new Play().open('letter').do({ type: 'level', level: 2 }).send('c', 'e', 'i');
  play.now += 1_000_000;
  play.do({ type: 'due' });
  expect(kinds(play)).toEqual(['opened', 'level', 'choice', 'breach']);
});

test('the other team has its own story', () => {
  const play = new Play().by('other', { type: 'begin' }).by('other', { type: 'open', puzzle: 'letter' });
  expect(told(play)).toEqual([]);
});
