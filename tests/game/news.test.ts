import { describe, expect, test } from 'vitest';
import type { Happened } from '../../src/core/session/happened.ts';
import { broughtBy, joined, newsOf, worthSaying } from '../../src/game/seat/news.ts';
import { SeveralScreens, say } from './several-screens.ts';

async function inPuzzle(screens: number): Promise<SeveralScreens> {
  const team = await SeveralScreens.set(screens);
  await team.table.ok({ type: 'begin' });
  await team.table.open('snowball');
  return team;
}

describe('what changed around this screen', () => {
  test('a screen that leaves hands its lenses on, and the hand with them', async () => {
    const team = await inPuzzle(2);
    const before = team.at('seat-1');
    team.here.delete('seat-2');
    const lenses = 'l’Œil, la Trace, la Carte et la Règle';
    expect(newsOf(before, team.at('seat-1'), 'seat-1', say)).toEqual([
      say('news-away-lenses', { n: 2, lenses }),
      say('news-hand'),
    ]);
  });

  test('and takes them back', async () => {
    const team = await inPuzzle(2);
    team.here.delete('seat-2');
    const before = team.at('seat-1');
    team.here.add('seat-2');
    expect(newsOf(before, team.at('seat-1'), 'seat-1', say)).toEqual([
      say('news-here-lenses', { n: 2, lenses: 'l’Œil et la Trace' }),
    ]);
  });

  test('between two puzzles only who is there is told: lenses turn by themselves', async () => {
    const team = await SeveralScreens.set(3);
    await team.table.ok({ type: 'begin' });
    const before = team.at('seat-1');
    team.here.delete('seat-3');
    expect(newsOf(before, team.at('seat-1'), 'seat-1', say)).toEqual([say('news-away', { n: 3 })]);
    const waiting = team.at('seat-1');
    await team.table.open('vault');
    expect(newsOf(waiting, team.at('seat-1'), 'seat-1', say)).toEqual([]);
  });

  test('a hand that is raised is told to every screen of the team', async () => {
    const team = await inPuzzle(2);
    const before = team.at('seat-2');
    await team.table.ok({ type: 'help', on: true });
    expect(newsOf(before, team.at('seat-2'), 'seat-2', say)).toEqual([say('help-said')]);
    expect(newsOf(team.at('seat-2'), before, 'seat-2', say)).toEqual([]);
  });

  test('another group is another game', async () => {
    const team = await inPuzzle(2);
    const before = team.at('seat-1');
    team.here.delete('seat-2');
    expect(newsOf(before, { ...team.at('seat-1'), group: 2 }, 'seat-1', say)).toEqual([]);
  });
});

describe('who brought this screen here', () => {
  const tools = { say, title: () => 'La boule de neige' };
  const opened = (by: string): Happened => ({
    seq: 9,
    by,
    events: [{ type: 'opened', team: 'otter', puzzle: 'snowball' }],
  });
  test('another screen of the team', () => {
    expect(broughtBy(opened('seat-2'), 'seat-1', tools)).toBe(say('news-opened', { puzzle: 'La boule de neige' }));
  });
  test.each(['seat-1', 'room', 'master:one'])('not %s', (by) => {
    expect(broughtBy(opened(by), 'seat-1', tools)).toBeUndefined();
  });
});

test('who comes second with the same wish needs no word; a refusal that hinders gets one', () => {
  expect(worthSaying({ id: 1, of: 'leave', code: 'wrong-stage' })).toBe(false);
  expect(worthSaying({ id: 1, of: 'begin', code: 'wrong-stage' })).toBe(false);
  expect(worthSaying({ id: 1, of: 'move', code: 'not-your-hand' })).toBe(true);
  expect(worthSaying({ id: 1, of: 'leave', code: 'paused' })).toBe(true);
});

test('names in a row', () => {
  expect([[], ['1'], ['1', '3'], ['1', '2', '4']].map((names) => joined(names, say))).toEqual([
    '',
    '1',
    '1 et 3',
    '1, 2 et 4',
  ]);
});
