import { request } from 'node:http';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { API_ERRORS } from '../../src/core/wire/api.ts';
import { SEED } from '../support/fake.ts';
import { ask, createSession, NEW_SESSION } from '../support/screen.ts';
import { Bystander } from './bystander.ts';
import { anyValue, ODD_STRINGS, oddString } from './hostile-values.ts';
import { type Inside, inside, SETTING_UP } from './inside.ts';

const RUNS = { seed: SEED, numRuns: 100 };
/** Failures are forgotten after so long: each attempt here is a first one. */
const LATER = 31 * 60_000;

let server: Inside;
let bystander: Bystander;
let token: string;
let code: string;
beforeAll(async () => {
  server = await inside({ settings: { sessionLife: 1_000 * 24 * 3_600_000 } });
  bystander = await Bystander.beside(server);
  ({ token, code } = await createSession(server.origin));
}, SETTING_UP);
afterEach(() => bystander.untouched());
afterAll(async () => {
  bystander.close();
  await server.stop();
});

const POSTS = ['/api/sessions', '/api/join', '/api/master', '/api/link', '/api/pin', '/api/handover', '/api/reach'];
const GETS = ['/api/missions', '/api/door', '/api/wall/', '/api/reach/', '/t/'];
const NEEDS_MASTER = ['/api/link', '/api/pin', '/api/handover', '/api/reach'];

/** Sends exactly this, past every client that would mend it. */
function send(method: string, path: string, body = '', headers: Readonly<Record<string, string>> = {}) {
  server.wait(LATER);
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: server.port,
        method,
        path,
        headers: { 'content-length': Buffer.byteLength(body), ...headers },
      },
      (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

const JSON_BODY = { 'content-type': 'application/json' };

/** A no in the words of the API, and not because something broke. */
function expectNo({ status, text }: { status: number; text: string }, why?: string): void {
  expect(status, text).toBeGreaterThanOrEqual(400);
  expect(status, text).toBeLessThan(500);
  const { error, ...others } = JSON.parse(text) as { error: string };
  expect(API_ERRORS).toContain(error);
  if (why !== undefined) expect(error).toBe(why);
  expect(Object.keys(others).filter((key) => key !== 'waitSeconds')).toEqual([]);
}

const written = (value: unknown): string => JSON.stringify(value) ?? '';

describe('a body', () => {
  test.each(POSTS)('%s says no to anything that is not what it expects', async (path) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyValue.map(written), oddString), async (body) => {
        const answer = await send('POST', path, body, JSON_BODY);
        expectNo(answer);
        if (NEEDS_MASTER.includes(path)) expect([400, 401, 413]).toContain(answer.status);
      }),
      RUNS,
    );
  });

  test('with one odd field is refused as a whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(NEW_SESSION)), anyValue, async (field, value) => {
        fc.pre(typeof value !== 'boolean');
        const { status, text } = await send(
          'POST',
          '/api/sessions',
          written({ ...NEW_SESSION, [field]: value }),
          JSON_BODY,
        );
        // Few values fit by chance: a whole number for the screens, null for the clock, nothing at all for the names.
        if (status !== 200) expectNo({ status, text });
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  test.each([
    '{"__proto__":{"polluted":1}}',
    '{"code":"ABCD","__proto__":{"team":"x"}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    written({ ...NEW_SESSION, names: undefined }).replace(/}$/, ',"names":{"__proto__":"ines"}}'),
  ])('that would change what every object is does not: %s', async (body) => {
    for (const path of POSTS)
      expectNo(await send('POST', path, body, { ...JSON_BODY, authorization: `Bearer ${token}` }));
  });

  test('of another kind, cut short or too large is refused', async () => {
    for (const path of POSTS) {
      expectNo(await send('POST', path, '<x/>', { 'content-type': 'application/xml' }));
      expectNo(await send('POST', path, 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }));
      expectNo(await send('POST', path, '{"code":', JSON_BODY));
      expectNo(await send('POST', path, '', JSON_BODY));
      const large = await send('POST', path, written({ code: 'x'.repeat(17_000) }), JSON_BODY);
      expect(large.status).toBe(413);
      expectNo(large);
      const deep = `${'['.repeat(8_000)}${']'.repeat(8_000)}`;
      expectNo(await send('POST', path, deep, JSON_BODY));
    }
  });
});

describe('an address', () => {
  test('with anything in it is answered in words of the API', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...GETS, ...POSTS),
        fc.oneof(oddString, fc.constantFrom(...ODD_STRINGS)),
        fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'),
        async (path, tail, method) => {
          const answer = await send(method, `${path}${encodeURIComponent(tail.replace(/\p{Surrogate}/gu, ''))}`);
          if (answer.status >= 400) expectNo(answer);
          else expect([200, 302]).toContain(answer.status);
        },
      ),
      { ...RUNS, numRuns: 300 },
    );
  });

  test.each(['/api/wall/%', '/api/wall/%00', '/api/wall/%ff', '/api/reach/%2e%2e', '/api/wall/%E0%A4%A'])(
    'that cannot be read is refused: %s',
    async (path) => expectNo(await send('GET', path)),
  );

  test('finds a wall’s door by its code, whatever stands around it, and by nothing else', async () => {
    expect((await ask(server.origin, 'GET', `/api/wall/${code.toLowerCase()}`)).body).toMatchObject({ code });
    expectNo(await send('GET', `/api/wall/${encodeURIComponent(`${code}\0`)}x`), 'unknown-code');
  });
});

describe('a token', () => {
  test('that is none opens nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NEEDS_MASTER),
        fc.string({ minLength: 0, maxLength: 90 }).filter((said) => said.trim() !== token),
        async (path, said) => {
          const header = said.replace(/[^\x20-\x7e]/g, '');
          for (const authorization of [`Bearer ${header}`, header, `Basic ${header}`, `Bearer ${header}x${token}`])
            expectNo(await send('POST', path, '{}', { ...JSON_BODY, authorization }), 'not-allowed');
          expectNo(await send('GET', '/api/door', '', { authorization: `Bearer ${header}` }), 'not-allowed');
          expectNo(await send('DELETE', '/api/session', '', { authorization: `Bearer ${header}` }), 'not-allowed');
        },
      ),
      { ...RUNS, numRuns: 40 },
    );
  });
});
