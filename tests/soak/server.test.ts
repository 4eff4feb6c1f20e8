import { afterAll, beforeAll, expect, test } from 'vitest';
import { killsOfTwo, killsWhilePlaying } from '../server/kills.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres.ts';

const TIMES = 25;

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test(`a class whose server is killed ${TIMES} times loses nothing and plays to the end`, async () => {
  const acknowledged = await killsWhilePlaying(TIMES);
  console.info(`One server, ${TIMES} kills: ${acknowledged} commands acknowledged, none lost.`);
  expect(acknowledged).toBeGreaterThan(20 * TIMES);
});

test(`two processes on one database, of which one is killed ${TIMES} times, lose nothing`, async () => {
  const acknowledged = await killsOfTwo(database.url, TIMES);
  console.info(`Two servers, ${TIMES} kills: ${acknowledged} commands acknowledged, none lost.`);
  expect(acknowledged).toBeGreaterThan(20 * TIMES);
});
