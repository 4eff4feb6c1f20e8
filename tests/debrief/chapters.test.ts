import { expect, test } from 'vitest';
import { chaptersOf } from '../../src/game/debrief/chapters.ts';
import { Play } from './play.ts';

const shape = (play: Play) =>
  chaptersOf(play.report.story).map(({ puzzle, again, strips }) => [puzzle, again, strips.map(({ type }) => type)]);

test('each stay in a puzzle is a chapter, and coming back says so', () => {
  const play = new Play().open('letter').send('c', 'e', 'i').open('desk').hint().open('letter').solve();
  expect(shape(play)).toEqual([
    ['letter', false, ['choice']],
    ['desk', false, ['hint']],
    ['letter', true, ['solved']],
  ]);
});

test('the same wrong try is one strip with how often; another one is its own', () => {
  const play = new Play().open('letter').send('c', 'e', 'i').send('c', 'e', 'i').send('d', 'e', 'i');
  const [chapter] = chaptersOf(play.report.story);
  expect(chapter?.strips.map((strip) => strip.times)).toEqual([2, 1]);
});

test('what happens between two puzzles is told too', () => {
  const play = new Play().do({ type: 'level', level: 2 });
  expect(shape(play)).toEqual([[undefined, false, ['level']]]);
});
