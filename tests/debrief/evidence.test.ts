import { describe, expect, test } from 'vitest';
import { evidence } from '../../src/core/debrief/evidence.ts';
import { Play } from './play.ts';
import { small } from './small-mission.ts';

const of = (play: Play, objective: string) =>
  evidence(small.mission, play.team, play.records).find((proof) => proof.objective === objective);

describe('how far a team came with an objective', () => {
  test('alone, with the record that proves it', () => {
    const play = new Play().open('letter').solve();
    const solving = play.records.find(({ events }) => events.some(({ type }) => type === 'solved'));
    expect(of(play, 'help')).toMatchObject({ reached: 'alone', puzzle: 'letter', seq: solving?.seq });
  });

  test.each([
    [1, 'hint'],
    [2, 'hint'],
    [3, 'shown'],
  ])('after %i hints: %s', (hints, reached) => {
    expect(of(new Play().open('letter').hint(hints).solve(), 'help')).toMatchObject({ reached });
  });

  test('finished by Archie once the breach is open: shown', () => {
    const play = new Play().open('letter');
    play.now += 1_000_000;
    play.do({ type: 'due' }).hint(3).do({ type: 'finish-for-us', puzzle: 'letter' });
    expect(of(play, 'help')).toMatchObject({ reached: 'shown', puzzle: 'letter' });
  });

  test('not reached names no puzzle and no record', () => {
    const proof = of(new Play().open('letter').send('c', 'g', 'k'), 'help');
    expect(proof?.reached).toBe('not-reached');
    expect(proof).not.toHaveProperty('puzzle');
    expect(proof).not.toHaveProperty('seq');
  });

  test('the best of the puzzles that serve it counts, whatever their order', () => {
    const play = new Play().open('letter').hint(3).solve().do({ type: 'leave' }).open('desk').solve();
    expect(of(play, 'help')).toMatchObject({ reached: 'alone', puzzle: 'desk' });
    const other = new Play().open('desk').solve().do({ type: 'leave' });
    expect(of(other, 'help')).toMatchObject({ reached: 'alone', puzzle: 'desk' });
  });
});

describe('changes of mind', () => {
  test('a wrong idea is put right by solving its puzzle afterwards', () => {
    const play = new Play().open('letter').send('c', 'e', 'i').send('d', 'e', 'i').send('c', 'e', 'i');
    expect(of(play, 'help')?.changes).toEqual([{ misconception: 'just-a-joke', times: 2, corrected: false }]);
    play.solve();
    expect(of(play, 'help')?.changes).toEqual([{ misconception: 'just-a-joke', times: 2, corrected: true }]);
  });

  test('solving another puzzle puts nothing right', () => {
    const play = new Play().open('letter').send('c', 'e', 'i').open('desk').solve();
    expect(of(play, 'help')?.changes).toMatchObject([{ misconception: 'just-a-joke', corrected: false }]);
  });

  test('an idea belongs to its own objective', () => {
    const play = new Play().open('desk').send('a', 'e', 'k').solve();
    expect(of(play, 'who')?.changes).toMatchObject([{ misconception: 'keep-secret', corrected: true }]);
    expect(of(play, 'help')?.changes).toEqual([]);
  });

  test('a wrong try taken back still happened; what another team did does not count', () => {
    const play = new Play().open('letter').send('c', 'e', 'i').do({ type: 'undo' });
    play.by('other', { type: 'begin' }).by('other', { type: 'open', puzzle: 'letter' });
    for (const tile of ['a', 'g', 'i']) {
      play.by('other', { type: 'move', puzzle: 'letter', step: 0, move: { type: 'take', tile } as never });
    }
    play.by('other', { type: 'move', puzzle: 'letter', step: 0, move: { type: 'send' } });
    expect(of(play, 'help')?.changes).toMatchObject([{ misconception: 'just-a-joke', times: 1 }]);
  });
});
