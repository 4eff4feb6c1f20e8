import { expect, test } from 'vitest';
import { classRows } from '../../src/console/class/class-rows.ts';
import { pageAfter } from '../../src/console/facts/page-after.ts';
import { softTime } from '../../src/console/facts/soft-time.ts';
import { consoleSayIn } from '../../src/console/language/say.ts';
import { classView } from '../../src/core/debrief/class-view.ts';
import { csvOf } from '../../src/core/debrief/csv.ts';
import { sayIn } from '../../src/ui/language/say.ts';
import { Play } from '../debrief/play.ts';
import { small } from '../debrief/small-mission.ts';

const tools = {
  say: consoleSayIn('fr'),
  ui: sayIn('fr'),
  t: (text: string) => text,
  name: (team: string) => `Les ${team}`,
};

test('one line per team in the order of the console, then what each met, then what adults noted', () => {
  const play = new Play().open('letter').send('c', 'e', 'i').solve().do({ type: 'leave' });
  play.by('master:m', { type: 'note', team: null, words: '@all =cmd|calc!A1' });
  play.by('master:m', { type: 'note', team: 'other', words: '+33 "quoted";\tcell' });
  const rows = classRows(classView(small.mission, play.state, play.records), tools);
  const [head = [], one = [], other = []] = rows;
  expect([one[0], other[0]]).toEqual(['Les team', 'Les other']);
  expect(new Set([head.length, one.length, other.length]).size).toBe(1);
  expect(one[head.indexOf('help')]).toBe('Sans aide');
  expect(other.at(-1)).toBe('+33 "quoted";\tcell');
  expect(rows).toContainEqual(['Les team', 'help', 'thought just-a-joke.', 'better just-a-joke', 1, 'oui']);
  expect(rows.at(-1)).toEqual(['@all =cmd|calc!A1']);
});

test('whatever adults noted stays a text in the table', () => {
  const play = new Play();
  for (const words of ['=1+1', '-1', '@x', '\u00a0+1']) play.by('master:m', { type: 'note', team: null, words });
  const table = csvOf(classRows(classView(small.mission, play.state, play.records), tools));
  expect(table.startsWith('\ufeff"Équipe";')).toBe(true);
  const cells = table.replace('\ufeff', '').split(/\r\n|;/);
  expect(cells.filter((cell) => !/^(?:|\d+|"[\s\S]*")$/.test(cell))).toEqual([]);
  expect(cells.filter((cell) => /^"\s*[=+\-@]/.test(cell))).toEqual([]);
});

test('the time of a step is a mark: it fills, and then says so', () => {
  expect(softTime('breathe', { since: 1_000 }, 61_000)).toEqual({
    spent: 60_000,
    of: 120_000,
    share: 0.5,
    over: false,
  });
  expect(softTime('breathe', { since: 1_000 }, 999_999)).toMatchObject({ share: 1, over: true });
  // A console whose clock is a little behind the server's.
  expect(softTime('tell', { since: 5_000 }, 4_000)).toMatchObject({ spent: 0, share: 0 });
});

test('one button leads through each situation and its answers, then on to the next step', () => {
  const after = (page: number | null, answers: boolean) => pageAfter('transfer', { page, answers }, 2);
  expect(after(null, false)).toEqual({ page: 0, answers: true });
  expect(after(0, true)).toEqual({ page: 1, answers: false });
  expect(after(1, true)).toBeNull();
  expect(pageAfter('tell', { page: null, answers: false }, 2)).toBeNull();
});
