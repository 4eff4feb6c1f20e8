import { describe, expect, test } from 'vitest';
import { gridFor } from '../../src/console/wall/city/grid.ts';
import { minutesShown, partLeft } from '../../src/console/wall/city/minutes.ts';
import { newsOf } from '../../src/console/wall/city/news.ts';
import { arrivals } from '../../src/console/wall/city/order.ts';
import { codeOf } from '../../src/console/wall/code.ts';
import { fitOf } from '../../src/console/wall/debrief/fit.ts';
import { turned } from '../../src/console/wall/debrief/turned.ts';
import { sceneOf } from '../../src/console/wall/scene.ts';
import type { Led } from '../../src/core/session/led.ts';

const MINUTE = 60_000;

describe('which session', () => {
  test('the code stands behind the hash, or in ?s= as on the cards', () => {
    expect(codeOf({ hash: '#K7QW', search: '' })).toBe('K7QW');
    expect(codeOf({ hash: '', search: '?lang=en&s=k7qw' })).toBe('K7QW');
    expect(codeOf({ hash: '#k7 qw', search: '?s=other' })).toBe('K7QW');
    expect(codeOf({ hash: '', search: '' })).toBe('');
  });

  test('an address that is no address is no code', () => {
    expect(codeOf({ hash: '#%E0%A4%A', search: '' })).toBe('E0A4A');
    expect(codeOf({ hash: '#<script>', search: '' })).toBe('SCRIPT');
  });
});

describe('what is shown', () => {
  const at = (slide: string | null, blank: boolean, state: 'ready' | 'running' | 'paused', show: Led['show'] = null) =>
    sceneOf({ session: { slide, blank, led: { since: 0, page: null, answers: false, show } }, clock: { state } });

  test('the door before the start, then the Cité', () => {
    expect(at(null, false, 'ready')).toBe('arrival');
    expect(at(null, false, 'running')).toBe('city');
    expect(at(null, false, 'paused')).toBe('city');
  });

  test('dark screens darken the wall, but not a slide that they are dark for', () => {
    expect(at(null, true, 'running')).toBe('dark');
    expect(at('tell', true, 'running')).toBe('tell');
  });

  test('the class, or a moment, lies over everything else', () => {
    expect(at('tell', true, 'running', { view: 'class' })).toBe('class');
    expect(at(null, false, 'running', { view: 'moment', team: 'owl', objective: 'help' })).toBe('moment');
  });

  test('a slide of a later version shows the Cité', () => {
    expect(at('sing', false, 'running')).toBe('city');
  });
});

describe('the clock', () => {
  const clock = { state: 'running', spent: 0, since: 1_000, bonus: 0, limit: 15 * MINUTE, shown: true } as const;

  test('whole minutes, rounded up, the last one to its end', () => {
    expect(minutesShown(clock, 1_000)).toBe(15);
    expect(minutesShown(clock, 1_000 + 1)).toBe(15);
    expect(minutesShown(clock, 1_000 + MINUTE)).toBe(14);
    expect(minutesShown(clock, 1_000 + 15 * MINUTE - 1)).toBe(1);
    expect(minutesShown(clock, 1_000 + 20 * MINUTE)).toBe(0);
  });

  test('time that is given counts, a pause does not', () => {
    expect(minutesShown({ ...clock, bonus: 5 * MINUTE }, 1_000)).toBe(20);
    expect(minutesShown({ ...clock, state: 'paused', spent: 2 * MINUTE }, 9e12)).toBe(13);
    expect(partLeft({ ...clock, state: 'paused', spent: 5 * MINUTE, bonus: 5 * MINUTE }, 0)).toBe(0.75);
  });

  test('hidden, or without a limit, nothing is shown', () => {
    expect(minutesShown({ ...clock, shown: false }, 1_000)).toBeNull();
    expect(minutesShown({ ...clock, limit: null }, 1_000)).toBeNull();
  });
});

describe('the order of arrival', () => {
  const team = (id: string, lastAt: number, more: object = {}) => ({
    id,
    lastAt,
    stage: 'ending' as const,
    solved: 4,
    of: 4,
    ...more,
  });

  test('by own play; the same instant is the same place', () => {
    const places = arrivals([team('slow', 900), team('first', 500), team('too', 500)]);
    expect([...places]).toEqual([
      ['slow', 3],
      ['first', 1],
      ['too', 1],
    ]);
  });

  test('who plays on, or was ended before it had found everything, has no place', () => {
    const places = arrivals([
      team('plays', 100, { stage: 'puzzle' }),
      team('ended', 200, { solved: 2 }),
      team('talks', 300, { stage: 'debrief' }),
    ]);
    expect([...places]).toEqual([['talks', 1]]);
  });
});

describe('what concerns everybody', () => {
  const running = { state: 'running' } as const;
  const team = (stage: 'puzzle' | 'ending', breached = false) => ({ stage, breached });

  test('nothing while teams play, the pause, the breach, the lit Cité', () => {
    expect(newsOf(running, [team('puzzle')])).toBeUndefined();
    expect(newsOf({ state: 'paused' }, [team('puzzle', true)])).toBe('paused');
    expect(newsOf(running, [team('puzzle', true), team('ending')])).toBe('time-over');
    expect(newsOf({ state: 'paused' }, [team('ending', true), team('ending')])).toBe('all-lit');
  });
});

describe('how districts are laid out', () => {
  const wide = (teams: number) => gridFor(teams, 1_236, 560);
  const square = (teams: number) => gridFor(teams, 1_236, 800);

  test('on a wide wall', () => {
    const columns = [1, 2, 3, 4, 5, 6, 7, 8].map((teams) => wide(teams).columns);
    expect(columns).toEqual([1, 2, 3, 2, 3, 3, 4, 4]);
    expect(wide(4).label).toBe('beside');
  });

  test('every row fits, on any wall', () => {
    for (const grid of [wide, square])
      for (let teams = 1; teams <= 8; teams += 1) {
        const { columns, row } = grid(teams);
        const rows = Math.ceil(teams / columns);
        expect(rows * row + (rows - 1) * 18).toBeLessThanOrEqual(grid === wide ? 560 : 800);
      }
  });

  test('before anything is measured there is a grid', () => {
    expect(gridFor(3, 0, 0)).toEqual({ columns: 1, row: 0, label: 'under' });
  });
});

describe('pages that turn', () => {
  test('round and round, both ways', () => {
    expect([turned(0, 1, 3), turned(2, 1, 3), turned(0, -1, 3), turned(-1, 0, 3), turned(5, 0, 0)]).toEqual([
      1, 0, 2, 2, 0,
    ]);
  });

  test('a longer text is drawn smaller, never too small to read', () => {
    const sizes = [10, 120, 140, 200, 390].map((letters) => fitOf(['short', 'x'.repeat(letters)]));
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(sizes[0]).toBe(1);
    expect(Math.min(...sizes)).toBeGreaterThan(0.7);
  });
});
