import { expect, test } from 'vitest';
import { Play } from './play.ts';

const through = (play: Play) =>
  play.open('letter').solve().do({ type: 'leave' }).open('desk').solve().do({ type: 'leave' });

test('the numbers of a team that found everything: the bonus is not missing', () => {
  const { solved, of, hints, breached, hardest } = through(new Play().do({ type: 'level', level: 2 })).do({
    type: 'debrief',
  }).report;
  expect({ solved, of, hints, breached, hardest }).toEqual({
    solved: 2,
    of: 2,
    hints: 0,
    breached: false,
    hardest: undefined,
  });
});

test('minutes stop when the debrief begins', () => {
  const play = through(new Play()).do({ type: 'debrief' });
  const { minutes } = play.report;
  play.now += 600_000;
  expect(play.do({ type: 'mood', mood: 'calm' }).report.minutes).toBe(minutes);
});

test('only ideas that this team met are handed over, and the puzzle with most trouble is the hardest', () => {
  const play = new Play().open('letter').send('c', 'e', 'i').solve().do({ type: 'leave' }).open('desk');
  play.hint().send('a', 'e', 'k').solve();
  expect(play.report.misconceptions.map(({ id }) => id)).toEqual(['just-a-joke', 'keep-secret']);
  expect(play.report.hardest).toBe('desk');
});

test('a breached team is told what it did, and nothing is called lost', () => {
  const play = new Play().open('letter').solve().do({ type: 'leave' });
  play.now += 1_000_000;
  const { breached, solved, objectives } = play.do({ type: 'due' }, { type: 'debrief' }).report;
  expect({ breached, solved }).toEqual({ breached: true, solved: 1 });
  expect(objectives.map(({ evidence, station }) => [evidence.reached, station])).toEqual([
    ['alone', 'title letter'],
    ['not-reached', undefined],
    ['not-reached', undefined],
  ]);
});
