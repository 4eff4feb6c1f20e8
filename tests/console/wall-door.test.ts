import { describe, expect, test } from 'vitest';
import {
  addressesFor,
  consoleUrl,
  isLoopback,
  joinUrl,
  reachUrl,
  spoken,
  wallUrl,
} from '../../src/console/door/address.ts';
import { dayWord, hoursLeft } from '../../src/console/door/end.ts';
import { pagesOf } from '../../src/console/door/pages-of.ts';
import { standOf } from '../../src/console/door/reach.ts';

const WIFI = 'http://192.168.1.20:8080';
const CABLE = 'http://10.0.0.4:8080';

describe('addresses', () => {
  test('on the server’s own machine: those that the server knows', () => {
    expect(addressesFor({ origin: 'http://localhost:8080', hostname: 'localhost' }, [WIFI, CABLE])).toEqual([
      WIFI,
      CABLE,
    ]);
  });

  test('from elsewhere: the one that has just worked, in front and once', () => {
    expect(addressesFor({ origin: CABLE, hostname: '10.0.0.4' }, [WIFI, CABLE])).toEqual([CABLE, WIFI]);
    const hosted = { origin: 'https://jeu.example.org', hostname: 'jeu.example.org' };
    expect(addressesFor(hosted, [])).toEqual(['https://jeu.example.org']);
  });

  test('without any network: the page’s own, which is better than none', () => {
    expect(addressesFor({ origin: 'http://localhost:8080', hostname: 'localhost' }, [])).toEqual([
      'http://localhost:8080',
    ]);
  });

  test('names of this very machine', () => {
    expect(['localhost', '127.0.0.1', '127.1.2.3', '[::1]', 'x.localhost'].every(isLoopback)).toBe(true);
    expect(['192.168.1.20', 'localhost.example.org', '10.127.0.1', 'jeu.example.org'].some(isLoopback)).toBe(false);
  });

  test('what squares and cards lead to', () => {
    expect(joinUrl(WIFI, 'K7QW')).toBe('http://192.168.1.20:8080/?s=K7QW');
    expect(joinUrl(WIFI, 'K7QW', 't1')).toBe('http://192.168.1.20:8080/?s=K7QW&t=t1');
    expect(joinUrl(WIFI, 'K7QW', 'a&b')).toBe('http://192.168.1.20:8080/?s=K7QW&t=a%26b');
    expect(wallUrl(WIFI, 'K7QW')).toBe('http://192.168.1.20:8080/mur#K7QW');
    expect(consoleUrl(WIFI, 'x_-1')).toBe('http://192.168.1.20:8080/mj#x_-1');
    expect(reachUrl(WIFI, 'abc')).toBe('http://192.168.1.20:8080/t/abc');
  });

  test('what people type', () => {
    expect([spoken(WIFI), spoken('https://jeu.example.org/')]).toEqual(['192.168.1.20:8080', 'jeu.example.org']);
  });
});

describe('the self-test', () => {
  test('waits, advises after forty seconds, and believes only another device', () => {
    expect(standOf({ reachedAt: null }, 0, 39_999)).toEqual({ found: null, late: false });
    expect(standOf({ reachedAt: null }, 0, 40_000)).toEqual({ found: null, late: true });
    expect(standOf({ reachedAt: WIFI }, 0, 50_000)).toEqual({ found: WIFI });
    expect(standOf({ reachedAt: 'http://127.0.0.1:8080' }, 0, 1_000)).toEqual({ found: null, late: false });
    expect(standOf({ reachedAt: 'odd host' }, 0, 1_000)).toEqual({ found: 'odd host' });
  });
});

describe('the end', () => {
  test('in whole hours, none below one', () => {
    expect([0, 59, 60, 89, 91, 1_440].map((minutes) => hoursLeft(minutes * 60_000, 0))).toEqual([0, 0, 1, 1, 2, 24]);
  });

  test('a day by its word when it is near', () => {
    const noon = new Date(2026, 10, 12, 12).getTime();
    const at = (day: number, hour: number) => dayWord(new Date(2026, 10, day, hour).getTime(), noon);
    expect([at(12, 23), at(13, 0), at(13, 23), at(14, 1)]).toEqual([
      'day-today',
      'day-tomorrow',
      'day-tomorrow',
      undefined,
    ]);
  });
});

test('cards are cut into pages, the last one as it comes', () => {
  expect(pagesOf([1, 2, 3, 4, 5], 4)).toEqual([[1, 2, 3, 4], [5]]);
  expect(pagesOf([], 4)).toEqual([]);
});
