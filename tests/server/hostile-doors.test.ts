import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ApiError, Created, Entered, Handover, Joined } from '../../src/core/wire/api.ts';
import { WIRE_VERSION } from '../../src/core/wire/message.ts';
import { memoryStore } from '../../src/server/store/memory.ts';
import { ask, createSession, joinSession, Screen } from '../support/screen.ts';
import { Bystander } from './bystander.ts';
import { ODD_STRINGS } from './hostile-values.ts';
import { type Inside, inside, SETTING_UP } from './inside.ts';
import { slowed } from './slow-store.ts';

const HOUR = 3_600_000;
/** Failures are forgotten after so long. */
const LATER = 31 * 60_000;

let server: Inside;
let bystander: Bystander;
beforeAll(async () => {
  server = await inside({ store: slowed(memoryStore(), 15), settings: { sessionLife: 10_000 * HOUR } });
  bystander = await Bystander.beside(server);
}, SETTING_UP);
afterEach(async () => {
  server.wait(LATER);
  await bystander.untouched();
});
afterAll(async () => {
  bystander.close();
  await server.stop();
});

const post = (path: string, body: unknown, token?: string) =>
  ask<ApiError & Created & Entered & Handover & Joined & { link: string }>(server.origin, 'POST', path, body, token);

/** The reason why a page is not let in. */
function knock(role: 'seat' | 'master' | 'wall', token: string, hello: object = {}): Promise<string> {
  const page = new Screen(server.origin, role, token, { hello });
  const why = new Promise<string>((resolve) => {
    page.socket.on('connect', () => resolve('let in'));
    page.socket.on('connect_error', ({ message }) => resolve(message));
  });
  return why.finally(() => page.close());
}

describe('a token', () => {
  test('opens the door it is for, and no other', async () => {
    const { code, token } = await createSession(server.origin);
    const seat = await joinSession(server.origin, code);
    expect(await knock('master', seat.token)).toBe('unknown-token');
    expect(await knock('seat', token)).toBe('unknown-token');
    expect(await knock('wall', token)).toBe('unknown-token');
    expect(await knock('seat', code)).toBe('unknown-token');
    expect(await knock('master', `${token}x`)).toBe('unknown-token');
    const handed = await post('/api/handover', { seat: seat.seat }, token);
    expect(await knock('seat', handed.body.code)).toBe('unknown-token');
    const { link } = (await post('/api/link', {}, token)).body;
    expect(await knock('master', link)).toBe('unknown-token');
    for (const path of ['/api/link', '/api/pin', '/api/reach', '/api/handover'])
      expect((await post(path, { seat: seat.seat }, seat.token)).body).toEqual({ error: 'not-allowed' });
    expect((await ask(server.origin, 'DELETE', '/api/session', undefined, seat.token)).status).toBe(401);
    expect((await ask(server.origin, 'GET', '/api/door', undefined, seat.token)).status).toBe(401);
  });

  test('of one session does not reach the seats of another', async () => {
    const one = await createSession(server.origin);
    const other = await createSession(server.origin);
    const { seat } = await joinSession(server.origin, other.code);
    expect((await post('/api/handover', { seat }, one.token)).body).toEqual({ error: 'bad-request' });
    for (const odd of ODD_STRINGS)
      expect((await post('/api/handover', { seat: odd }, one.token)).body).toEqual({ error: 'bad-request' });
    expect(await ask(server.origin, 'DELETE', '/api/session', undefined, one.token)).toMatchObject({ status: 200 });
    await joinSession(server.origin, other.code);
  });
});

describe('a hello', () => {
  test('of another version is told to load again', async () => {
    const { token } = await createSession(server.origin);
    for (const version of [0, WIRE_VERSION - 1, WIRE_VERSION + 1, 1e300, 0.5])
      expect(await knock('master', token, { version })).toBe('too-old');
  });

  test('that is none is turned away', async () => {
    const { token } = await createSession(server.origin);
    const bad: readonly object[] = [
      ...['admin', 'room', '__proto__', null, 1, ['seat']].map((role) => ({ role })),
      ...['de', '', null, ['fr']].map((language) => ({ language })),
      ...['', 'short', 'UPPER000', 'a'.repeat(40), 'a.b.c.d.e', 7, null, ['page000001']].map((page) => ({ page })),
      ...['', 'abc', 'x'.repeat(200), 7, null, { toString: 'x' }, [token]].map((said) => ({ token: said })),
      ...['1', null, [1], {}].map((version) => ({ version })),
      { more: 1 },
      JSON.parse('{"__proto__":{"role":"master"}}') as object,
    ];
    for (const hello of bad) expect(await knock('master', token, hello), JSON.stringify(hello)).toBe('bad-hello');
  });
});

describe('guessing', () => {
  test('forty children who join from one address within a second are all let in', async () => {
    const { code } = await createSession(server.origin, { teams: 8 });
    const joined = await Promise.all(Array.from({ length: 40 }, () => post('/api/join', { code })));
    expect(joined.map(({ status }) => status)).toEqual(joined.map(() => 200));
    expect(new Set(joined.map(({ body }) => body.seat)).size).toBe(40);
    // Chance spreads them, although none has its page open yet.
    const { seats } = [...server.services.rooms.open].find(({ row }) => row.code === code)?.state ?? { seats: {} };
    const sizes = new Map<unknown, number>();
    for (const team of Object.values(seats)) sizes.set(team, (sizes.get(team) ?? 0) + 1);
    expect([...sizes.values()]).toEqual([5, 5, 5, 5, 5, 5, 5, 5]);
  });

  test('codes is slowed, and the right one opens after the wait', async () => {
    const { code } = await createSession(server.origin);
    const answers: ApiError[] = [];
    for (let guess = 0; guess < 12; guess += 1) answers.push((await post('/api/join', { code: 'AAAA' })).body);
    expect(answers.slice(0, 8)).toEqual(answers.slice(0, 8).map(() => ({ error: 'unknown-code' })));
    const last = answers.at(-1);
    expect(last).toEqual({ error: 'too-many-tries', waitSeconds: expect.any(Number) });
    expect((await post('/api/join', { code })).body.error).toBe('too-many-tries');
    expect((await ask<ApiError>(server.origin, 'GET', `/api/wall/${code}`)).body.error).toBe('too-many-tries');
    server.wait((last?.waitSeconds ?? 0) * 1_000);
    expect((await post('/api/join', { code })).status).toBe(200);
  });

  test('many codes at the same time finds no more than one after the other', async () => {
    const { code } = await createSession(server.origin);
    const guesses = Array.from({ length: 60 }, () => post('/api/join', { code: 'AAAA' }));
    const right = post('/api/join', { code });
    const errors = (await Promise.all(guesses)).map(({ body }) => body.error);
    expect(errors.filter((error) => error === 'unknown-code').length).toBeLessThanOrEqual(10);
    expect([200, 429]).toContain((await right).status);
  });

  test('codes at the door of the consoles is slowed as well', async () => {
    const symbols = [...'BCDFGHJKLMNP'];
    const errors: string[] = [];
    for (const symbol of symbols)
      errors.push((await post('/api/master', { code: symbol.repeat(5), pin: '0' })).body.error);
    expect(errors.slice(0, 8)).toEqual(errors.slice(0, 8).map(() => 'unknown-code'));
    expect(errors.at(-1)).toBe('too-many-tries');
  });

  test('a PIN is slowed even when all tries are made at once; consoles that are in go on; the real PIN opens after the wait', async () => {
    const { code, pin, token } = await createSession(server.origin);
    const console = new Screen(server.origin, 'master', token);
    await console.until(({ session }) => session !== undefined, 'the console is in');
    const wrong = pin === '000000' ? '000001' : '000000';
    const tried = await Promise.all(Array.from({ length: 24 }, () => post('/api/master', { code, pin: wrong })));
    const errors = tried.map(({ body }) => body.error);
    expect(errors.filter((error) => error === 'wrong-pin').length).toBeLessThanOrEqual(10);
    expect(errors.filter((error) => error === 'wrong-pin').length).toBeGreaterThanOrEqual(1);
    const refused = (await post('/api/master', { code, pin })).body;
    expect(refused).toEqual({ error: 'too-many-tries', waitSeconds: expect.any(Number) });
    server.wait(1_000);
    await console.ok({ type: 'start' });
    expect((await post('/api/link', {}, token)).status).toBe(200);
    const back = new Screen(server.origin, 'master', token);
    await back.until(({ session }) => session !== undefined, 'a console comes back while its PIN is guessed');
    server.wait((refused.waitSeconds ?? 0) * 1_000);
    const { status, body } = await post('/api/master', { code, pin });
    expect([status, body.code]).toEqual([200, code]);
    console.close();
    back.close();
  });

  test('the PIN of one session does not slow the PIN of another', async () => {
    const one = await createSession(server.origin);
    const other = await createSession(server.origin);
    for (let guess = 0; guess < 10; guess += 1) await post('/api/master', { code: one.code, pin: 'x' });
    expect((await post('/api/master', { code: one.code, pin: one.pin })).status).toBe(429);
    expect((await post('/api/master', { code: other.code, pin: other.pin })).status).toBe(200);
  });

  test('a new PIN closes the old one', async () => {
    const { code, pin, token } = await createSession(server.origin);
    const fresh = (await post('/api/pin', {}, token)).body.pin;
    if (fresh !== pin) expect((await post('/api/master', { code, pin })).body.error).toBe('wrong-pin');
    expect((await post('/api/master', { code, pin: fresh })).status).toBe(200);
  });

  test('a wall’s code is slowed at the socket as well', async () => {
    const whys: string[] = [];
    for (let guess = 0; guess < 10; guess += 1) whys.push(await knock('wall', 'AAAA'));
    expect(whys.slice(0, 8)).toEqual(whys.slice(0, 8).map(() => 'unknown-token'));
    expect(whys.at(-1)).toBe('too-many');
  });
});

describe('what opens once', () => {
  test('a link to a further console, of two who take it at once, lets one in', async () => {
    const { token } = await createSession(server.origin);
    const { link } = (await post('/api/link', {}, token)).body;
    const tried = await Promise.all([post('/api/master', { link }), post('/api/master', { link })]);
    expect(tried.map(({ status }) => status).sort()).toEqual([200, 403]);
    expect((await post('/api/master', { link })).body).toEqual({ error: 'used-link' });
    const late = (await post('/api/link', {}, token)).body.link;
    server.wait(16 * 60_000);
    expect((await post('/api/master', { link: late })).body).toEqual({ error: 'used-link' });
  });

  test('a seat’s code: the device before is shown out, and its token is worth nothing', async () => {
    const { code, token } = await createSession(server.origin);
    const { seat, token: old } = await joinSession(server.origin, code);
    const before = new Screen(server.origin, 'seat', old);
    await before.until(({ team }) => team !== undefined, 'the seat has a team');
    const first = (await post('/api/handover', { seat }, token)).body.code;
    const second = (await post('/api/handover', { seat }, token)).body.code;
    // The one shown last is the one that counts.
    expect((await post('/api/join', { code: first })).body).toEqual({ error: 'unknown-code' });
    const taken = await Promise.all([post('/api/join', { code: second }), post('/api/join', { code: second })]);
    expect(taken.map(({ status }) => status).sort()).toEqual([200, 404]);
    const device = taken.find(({ status }) => status === 200)?.body;
    expect(device?.seat).toBe(seat);
    await expect.poll(() => before.closed).toBe('replaced');
    expect(await knock('seat', old)).toBe('unknown-token');
    const after = new Screen(server.origin, 'seat', device?.token ?? '');
    await after.until(({ team }) => team?.id === before.parts.team?.id, 'the new device is in the same place');
    before.close();
    after.close();
  });

  test('a seat’s code that nobody used in time is worth nothing', async () => {
    const { code, token } = await createSession(server.origin);
    const { seat } = await joinSession(server.origin, code);
    const late = (await post('/api/handover', { seat }, token)).body.code;
    server.wait(16 * 60_000);
    expect((await post('/api/join', { code: late })).body).toEqual({ error: 'unknown-code' });
  });

  test('a session that is full says so', async () => {
    const { code } = await createSession(server.origin, { teams: 1 });
    const joined = await Promise.all(Array.from({ length: 70 }, () => post('/api/join', { code })));
    expect(joined.filter(({ status }) => status === 200)).toHaveLength(64);
    expect(joined.filter(({ body }) => body.error === 'session-full')).toHaveLength(6);
  });
});
