import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase, INSTALLING } from '../support/postgres.ts';
import { ask, createSession, joinSession, Screen } from '../support/screen.ts';
import { killsOfTwo } from './kills.ts';
import { Mortal } from './mortal.ts';

// Few kills here; `npm run soak` does many.
const LONG = 180_000;

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
}, INSTALLING);
afterAll(() => database.drop());

test('two processes share a class; each is killed once, its pages move to the other, nothing is lost', {
  timeout: LONG,
}, async () => {
  expect(await killsOfTwo(database.url, 2)).toBeGreaterThan(100);
});

test('what is done at one process is done at the other', { timeout: LONG }, async () => {
  const own = await freshDatabase();
  const env = { DATABASE_URL: own.url };
  const [one, other] = await Promise.all([Mortal.born(env), Mortal.born(env)]);
  const { code, token } = await createSession(one.origin, { teams: 1 });
  const console = new Screen(other.origin, 'master', token);
  const joined = await joinSession(one.origin, code);
  const here = new Screen(one.origin, 'seat', joined.token);
  const there = new Screen(other.origin, 'seat', (await joinSession(other.origin, code)).token);
  for (const seat of [here, there])
    await seat.until(
      ({ screens }) => screens?.filter((screen) => screen.here).length === 2,
      'both screens know each other',
    );
  await console.ok({ type: 'start' });
  await here.reach(await here.ok({ type: 'begin' }));
  await there.until(({ team }) => team?.stage === 'district', 'the other process has told');

  // Of two commands at the same instant, each is taken once, in one order for everybody.
  const seqs = await Promise.all([
    here.ok({ type: 'star' }),
    there.ok({ type: 'star' }),
    console.ok({ type: 'chime', team: null }),
  ]);
  expect(new Set(seqs).size).toBe(3);
  await Promise.all([here, there].map((seat) => seat.reach(Math.max(...seqs))));
  expect(here.parts.team).toEqual(there.parts.team);
  expect(here.parts.team?.stars).toBe(2);

  // Another device takes the seat at the one process; the device before sits at the other.
  const { body } = await ask<{ code: string }>(other.origin, 'POST', '/api/handover', { seat: joined.seat }, token);
  const taken = await joinSession(other.origin, body.code);
  expect(taken.seat).toBe(joined.seat);
  await expect.poll(() => here.closed, { timeout: 10_000 }).toBe('replaced');

  // Gone at one process, it is gone at both.
  await ask(one.origin, 'DELETE', '/api/session', undefined, token);
  for (const page of [there, console]) await expect.poll(() => page.closed, { timeout: 10_000 }).toBe('session-gone');
  for (const page of [here, there, console]) page.close();
  await Promise.all([one.bury(), other.bury()]);
  await own.drop();
});
