import { afterEach, expect, test, vi } from 'vitest';
import { forgetSeat, type KeptSeat, keepSeat, keptSeat } from '../../src/game/kept-seat.ts';

const SEAT: KeptSeat = { code: '62NP', seat: 'pabc', token: 'secret', team: 'fox' };

function storage(kept: Record<string, string> = {}): void {
  const map = new Map(Object.entries(kept));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  });
}

afterEach(() => vi.unstubAllGlobals());

test('a seat is kept on the device until it is left', () => {
  storage();
  expect(keptSeat()).toBeUndefined();
  keepSeat(SEAT);
  expect(keptSeat()).toEqual(SEAT);
  const { team: _, ...drawn } = SEAT;
  keepSeat(drawn);
  expect(keptSeat()).toEqual(drawn);
  forgetSeat();
  expect(keptSeat()).toBeUndefined();
});

test.each(['{', 'null', '7', '{"code":"62NP"}', '{"code":"62NP","seat":1,"token":"x"}'])(
  'what is no seat is none: %s',
  (kept) => {
    storage({ 'gardiens.seat': kept });
    expect(keptSeat()).toBeUndefined();
  },
);

test('a browser that keeps nothing still plays', () => {
  const refuses = () => {
    throw new Error('denied');
  };
  vi.stubGlobal('localStorage', { getItem: refuses, setItem: refuses, removeItem: refuses });
  keepSeat(SEAT);
  forgetSeat();
  expect(keptSeat()).toBeUndefined();
});
