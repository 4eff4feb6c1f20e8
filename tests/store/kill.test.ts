import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { INSTALLING } from '../support/postgres.ts';
import { crashed, killed, strikes } from './kills.ts';
import { type Victims, victims } from './victims.ts';

// Few of each here; `npm run soak` does many.

vi.setConfig({ testTimeout: 90_000 });

let each: Victims;
beforeAll(async () => {
  each = await victims();
}, INSTALLING);
afterAll(() => each.clear());

test('SQLite: a server killed in the middle of its work has kept all that it acknowledged', async () => {
  expect(await strikes(each.sqlite, killed, 3)).toBeGreaterThan(3 * 100);
  expect(each.integrity()).toEqual({ integrity_check: 'ok' });
});

test('PostgreSQL: a server killed in the middle of its work has kept all that it acknowledged', async () => {
  expect(await strikes(each.postgres, killed, 3)).toBeGreaterThan(3 * 100);
});

test('PostgreSQL: the same when the database itself crashes', async () => {
  expect(await strikes(each.postgres, crashed(each.cluster), 1)).toBeGreaterThan(100);
});
