import { expect, test } from 'vitest';
import { momentOf } from '../../src/core/debrief/moment.ts';
import { Play } from './play.ts';
import { small } from './small-mission.ts';

const momentIn = (play: Play, objective: string, team = 'team') =>
  momentOf(small.mission, play.state, play.records, team, objective);
const dids = (play: Play, objective: string) =>
  momentIn(play, objective)?.frames.map(({ did }) => [did.what, did.verdict]);

test('a change of mind is shown from the wrong choice to the solved board', () => {
  const play = new Play().open('letter').send('c', 'e', 'i').solve().do({ type: 'leave' });
  const moment = momentIn(play, 'help');
  expect(moment?.puzzle).toBe('letter');
  expect(dids(play, 'help')).toEqual([
    ['start', undefined],
    ['move', 'wrong'],
    ['move', 'none'],
    ['move', 'none'],
    ['move', 'none'],
    ['move', 'none'],
    ['solved', 'right'],
  ]);
  expect(moment?.frames[0]?.solved).toBe(false);
  expect(moment?.frames.at(-1)?.solved).toBe(true);
  expect(moment?.frames[1]?.did.say.length).toBeGreaterThan(0);
  expect(moment?.frames[1]?.did.phrase?.key).toBeTypeOf('string');
});

test('without a change of mind the last moves tell how it was found, hints among them', () => {
  const play = new Play().open('desk').hint().solve();
  expect(dids(play, 'who')?.map(([what]) => what)).toEqual(['start', 'hint', 'move', 'move', 'move', 'move', 'solved']);
});

test('what was never reached has no moment, and an unknown team or objective neither', () => {
  const play = new Play().open('letter').solve();
  expect(momentIn(play, 'later')).toBeUndefined();
  expect(momentIn(play, 'help', 'other')).toBeUndefined();
  expect(momentIn(play, 'help', 'constructor')).toBeUndefined();
  expect(momentIn(play, 'nothing')).toBeUndefined();
});

test('a moment holds boards of that team alone, and no word that anybody typed', () => {
  const play = new Play().open('letter');
  const words = 'A sentence that only the consoles and the team read.';
  play.by('master:m', { type: 'message', team: 'team', words, hold: false });
  play.by('master:m', { type: 'note', team: 'team', words });
  play.by('other', { type: 'begin' }).by('other', { type: 'open', puzzle: 'letter' });
  play.send('c', 'e', 'i').by('other', { type: 'move', puzzle: 'letter', step: 0, move: { type: 'clear' } });
  play.by('other', { type: 'move', puzzle: 'letter', step: 0, move: { type: 'take', tile: 'k' } as never }).solve();
  const moment = momentIn(play, 'help');
  expect(JSON.stringify(moment)).not.toContain(words);
  const others = play.records.filter(({ seat }) => seat === 'other').map(({ seq }) => seq);
  expect(moment?.frames.filter(({ seq }) => others.includes(seq))).toEqual([]);
});

test('the next group on the same screens has its own moments', () => {
  const play = new Play().open('letter').send('c', 'e', 'i').solve();
  play.by('master:m', { type: 'next-group' });
  expect(momentIn(play, 'help')).toBeUndefined();
  play.by('master:m', { type: 'start' }).do({ type: 'begin' }).open('letter').solve();
  expect(dids(play, 'help')?.every(([, verdict]) => verdict !== 'wrong')).toBe(true);
});
