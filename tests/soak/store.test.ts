import { afterAll, beforeAll, expect, test } from 'vitest';
import { crashed, killed, strikes } from '../store/kills.ts';
import { type Victims, victims } from '../store/victims.ts';

const TIMES = 25;

let each: Victims;
beforeAll(async () => {
  each = await victims();
});
afterAll(() => each.clear());

test(`SQLite: a server killed ${TIMES} times has kept all that it acknowledged`, async () => {
  const acknowledged = await strikes(each.sqlite, killed, TIMES);
  console.info(`SQLite, ${TIMES} kills: ${acknowledged} records acknowledged, none lost.`);
  expect(acknowledged).toBeGreaterThan(100 * TIMES);
  expect(each.integrity()).toEqual({ integrity_check: 'ok' });
});

test(`PostgreSQL: a server killed ${TIMES} times has kept all that it acknowledged`, async () => {
  const acknowledged = await strikes(each.postgres, killed, TIMES);
  console.info(`PostgreSQL, ${TIMES} kills: ${acknowledged} records acknowledged, none lost.`);
  expect(acknowledged).toBeGreaterThan(100 * TIMES);
});

test(`PostgreSQL: the same when the database itself crashes ${TIMES} times`, async () => {
  const acknowledged = await strikes(each.postgres, crashed(each.cluster), TIMES);
  console.info(`PostgreSQL, ${TIMES} crashes: ${acknowledged} records acknowledged, none lost.`);
  expect(acknowledged).toBeGreaterThan(100 * TIMES);
});
