import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask, createSession, joinSession, Screen } from '../support/screen.ts';
import { HOUR, type Inside, inside, SETTING_UP } from './inside.ts';
import { Mortal } from './mortal.ts';

const LONG = 60_000;

/** What is left in a database file of anything. */
const left = (server: Mortal) =>
  server.withFile((db) =>
    Object.fromEntries(
      ['session', 'event', 'secret', 'mission'].map((table) => [
        table,
        (db.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n,
      ]),
    ),
  );

describe('a session whose time is over', () => {
  let server: Inside;
  beforeAll(async () => {
    server = await inside({ settings: { sessionLife: 2 * HOUR } });
  }, SETTING_UP);
  afterAll(() => server.stop());

  test('takes nothing more, lets nobody in, shows its pages out, and is gone', async () => {
    const { code, token, pin, expiresAt } = await createSession(server.origin);
    expect(expiresAt - server.services.clock()).toBe(2 * HOUR);
    const joined = await joinSession(server.origin, code);
    const seat = new Screen(server.origin, 'seat', joined.token);
    const wall = new Screen(server.origin, 'wall', code);
    await seat.until(({ team }) => team !== undefined, 'the seat has a team');
    await wall.until(({ session }) => session !== undefined, 'the wall is in');
    const row = await server.store.byCode(code);
    server.wait(2 * HOUR - 1_000);
    await seat.ok({ type: 'help', on: true });
    server.wait(1_000);

    expect(await seat.do({ type: 'help', on: false })).toEqual({ refused: 'session-gone' });
    const post = (path: string, body: unknown, by?: string) =>
      ask<{ error: string }>(server.origin, 'POST', path, body, by);
    expect((await post('/api/join', { code })).body).toEqual({ error: 'unknown-code' });
    expect((await post('/api/master', { code, pin })).body).toEqual({ error: 'unknown-code' });
    expect((await post('/api/link', {}, token)).body).toEqual({ error: 'not-allowed' });
    expect((await ask(server.origin, 'GET', `/api/wall/${code}`)).body).toEqual({ error: 'unknown-code' });
    for (const [role, by, why] of [
      ['seat', joined.token, 'unknown-token'],
      ['master', token, 'unknown-token'],
      ['wall', code, 'session-gone'],
    ] as const) {
      const page = new Screen(server.origin, role, by);
      await expect.poll(() => page.closed).toBe(why);
      page.close();
    }

    await server.services.rooms.purge();
    for (const page of [seat, wall]) await expect.poll(() => page.closed).toBe('session-gone');
    expect(await server.store.read(row?.id ?? '')).toBeUndefined();
    expect(server.services.rooms.size).toBe(0);
    seat.close();
    wall.close();
  });

  test('with nobody there is let go of, not lost', async () => {
    const { code } = await createSession(server.origin);
    const { token } = await joinSession(server.origin, code);
    const seat = new Screen(server.origin, 'seat', token);
    await seat.until(({ team }) => team !== undefined, 'the seat has a team');
    const size = server.services.rooms.size;
    seat.close();
    await expect.poll(() => server.connections()).toBe(0);
    server.wait(11 * 60_000);
    await server.services.rooms.purge();
    expect(server.services.rooms.size).toBe(size - 1);
    const back = new Screen(server.origin, 'seat', token);
    await back.until(({ team }) => team?.id === seat.parts.team?.id, 'the seat has its place again');
    back.close();
  });
});

describe('on the disk', () => {
  let server: Mortal;
  afterEach(() => server.bury());

  test('a session that expired while the server was off is gone when it is on again', { timeout: LONG }, async () => {
    server = await Mortal.born({ SESSION_HOURS: '0.001' });
    const { code, token } = await createSession(server.origin);
    const seat = await joinSession(server.origin, code);
    expect(await server.stop()).toBe(0);
    expect(left(server)).toMatchObject({ session: 1, event: 2, mission: 1 });
    await pause(3_700);
    await server.revive();
    expect((await ask(server.origin, 'POST', '/api/join', { code })).status).toBe(404);
    const page = new Screen(server.origin, 'seat', seat.token);
    await expect.poll(() => page.closed).toBe('unknown-token');
    page.close();
    expect((await ask(server.origin, 'GET', '/api/door', undefined, token)).status).toBe(401);
    expect(await server.stop()).toBe(0);
    expect(left(server)).toEqual({ session: 0, event: 0, secret: 0, mission: 0 });
  });

  test('a session that its game master removes leaves nothing, and takes nothing of another', {
    timeout: LONG,
  }, async () => {
    server = await Mortal.born();
    const { code, token } = await createSession(server.origin);
    const other = await createSession(server.origin);
    const seat = new Screen(server.origin, 'seat', (await joinSession(server.origin, code)).token);
    const stays = new Screen(server.origin, 'seat', (await joinSession(server.origin, other.code)).token);
    for (const page of [seat, stays]) await page.until(({ team }) => team !== undefined, 'the seat has a team');
    expect((await ask(server.origin, 'DELETE', '/api/session', undefined, token)).body).toEqual({ erased: true });
    await expect.poll(() => seat.closed).toBe('session-gone');
    expect((await ask(server.origin, 'DELETE', '/api/session', undefined, token)).status).toBe(401);
    expect((await ask(server.origin, 'POST', '/api/join', { code })).status).toBe(404);
    await stays.ok({ type: 'help', on: true });
    expect(await server.stop()).toBe(0);
    expect(left(server)).toEqual({ session: 1, event: 3, secret: 2, mission: 1 });
    seat.close();
    stays.close();
  });
});
