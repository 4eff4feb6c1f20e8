import { expect, test } from 'vitest';
import { type Current, NOW, ODD_NAMES } from './records.ts';

/** Who is present, and how long. */
export function presenceConforms(store: Current): void {
  test('a seat is present until its time is over', async () => {
    const held = { session: 's', seat: 'a', until: NOW + 10 };
    await store().beat([held, { session: 't', seat: 'b', until: NOW + 10 }]);
    expect(await store().present('s', NOW)).toEqual([held]);
    expect(await store().present('s', NOW + 9)).toEqual([held]);
    expect(await store().present('s', NOW + 10)).toEqual([]);
    expect(await store().present('nobody', NOW)).toEqual([]);
  });

  test('a renewed seat stays', async () => {
    await store().beat([{ session: 's', seat: 'a', until: NOW + 10 }]);
    await store().beat([{ session: 's', seat: 'a', until: NOW + 20 }]);
    expect(await store().present('s', NOW + 15)).toEqual([{ session: 's', seat: 'a', until: NOW + 20 }]);
  });

  test('a seat that this process lets go is gone at once', async () => {
    await store().beat(['a', 'b'].map((seat) => ({ session: 's', seat, until: NOW + 10 })));
    await store().gone('s', 'a');
    await store().gone('s', 'never there');
    expect((await store().present('s', NOW)).map(({ seat }) => seat)).toEqual(['b']);
  });

  test('nothing may be noted, and the same seat twice', async () => {
    await store().beat([]);
    await store().beat([1, 2].map((more) => ({ session: 's', seat: 'a', until: NOW + more })));
    expect(await store().present('s', NOW)).toEqual([{ session: 's', seat: 'a', until: NOW + 2 }]);
  });

  test('a purge takes what is stale only', async () => {
    await store().beat([
      { session: 's', seat: 'stale', until: NOW + 1 },
      { session: 's', seat: 'held', until: NOW + 2 },
    ]);
    await store().purge(NOW + 1);
    expect((await store().present('s', NOW)).map(({ seat }) => seat)).toEqual(['held']);
  });

  test('any text may be a seat', async () => {
    await store().beat(ODD_NAMES.map((name) => ({ session: name, seat: name, until: NOW + 1 })));
    for (const name of ODD_NAMES) {
      expect(await store().present(name, NOW)).toEqual([{ session: name, seat: name, until: NOW + 1 }]);
    }
    expect(await store().present('toString', NOW)).toEqual([]);
  });
}
