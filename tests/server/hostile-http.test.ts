import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createSession } from '../support/screen.ts';
import { Bystander } from './bystander.ts';
import { type Inside, inside, SETTING_UP } from './inside.ts';
import { type Answered, asked, exchange, helloOf, UPGRADE } from './raw.ts';

const POLLING = '/socket.io/?EIO=4&transport=polling';
const SOCKET = '/socket.io/?EIO=4&transport=websocket';

let server: Inside;
let bystander: Bystander;
beforeAll(async () => {
  server = await inside();
  bystander = await Bystander.beside(server);
}, SETTING_UP);
afterEach(() => bystander.untouched());
afterAll(async () => {
  bystander.close();
  await server.stop();
});

const host = () => `127.0.0.1:${server.port}`;

describe('another site', () => {
  const OTHERS = [
    'http://evil.example',
    'https://127.0.0.1',
    'http://127.0.0.1:1',
    'null',
    'x',
    'http://127.0.0.1.evil.example',
  ];

  test.each(OTHERS)('%s gets neither a WebSocket nor long-polling', async (origin) => {
    const polled = await asked(server.port, `GET ${POLLING}`, { origin });
    expect([polled.status, polled.text.includes('sid')]).toEqual([403, false]);
    const upgraded = await asked(server.port, `GET ${SOCKET}`, { ...UPGRADE, origin });
    expect(upgraded.status).not.toBe(101);
    const { sid } = JSON.parse(
      (await asked(server.port, `GET ${POLLING}`)).text
        .split('\n')
        .join('')
        .replace(/^[^{]*/, ''),
    ) as { sid: string };
    expect(sid).toHaveLength(20);
  });

  test('is named by no answer as one that may read it', async () => {
    for (const path of ['/api/missions', '/healthz', POLLING, '/']) {
      const { headers } = await asked(server.port, `GET ${path}`, { origin: 'http://evil.example' });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      const asks = { origin: 'http://evil.example', 'access-control-request-method': 'POST' };
      const before = await asked(server.port, `OPTIONS ${path}`, asks);
      expect(Object.keys(before.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('our own pages get both', async () => {
    expect((await asked(server.port, `GET ${POLLING}`, { origin: `http://${host()}` })).status).toBe(200);
    expect((await asked(server.port, `GET ${SOCKET}`, { ...UPGRADE, origin: `http://${host()}` })).status).toBe(101);
  });
});

/** Each kind of answer that this server gives. */
const answers = async (): Promise<readonly [string, Answered][]> => {
  const { token } = await createSession(server.origin);
  const json = { 'content-type': 'application/json' };
  const get = async (path: string) => [path, await asked(server.port, `GET ${path}`)] as [string, Answered];
  const opened = await asked(server.port, `GET ${POLLING}`);
  const { sid } = JSON.parse(opened.text.replace(/^[^{]*/, '').replace(/}[^}]*$/, '}')) as { sid: string };
  const polled = `${POLLING}&sid=${sid}`;
  return [
    ...(await Promise.all(
      [
        '/',
        '/mj',
        '/mur',
        '/index.html',
        '/healthz',
        '/metrics',
        '/t/x',
        '/api/missions',
        '/api/door',
        '/api/none',
        '/none.js',
        '/jeu',
        '/%',
        '/api/wall/%ff',
        '/api/wall/AAAA',
        '/socket.io/',
        '/socket.io/?EIO=4',
        `${POLLING}&sid=none`,
        '/socket.io/?EIO=3&transport=polling',
      ].map(get),
    )),
    ['a bad body', await asked(server.port, 'POST /api/join', json, '{')],
    ['a large body', await asked(server.port, 'POST /api/join', json, 'x'.repeat(20_000))],
    ['a refused join', await asked(server.port, 'POST /api/join', json, '{"code":"AAAA"}')],
    [
      'a console’s link',
      await asked(server.port, 'POST /api/link', { ...json, authorization: `Bearer ${token}` }, '{}'),
    ],
    ['another site', await asked(server.port, `GET ${POLLING}`, { origin: 'http://evil.example' })],
    ['long-polling opened', opened],
    [
      'long-polling written',
      await asked(
        server.port,
        `POST ${polled}`,
        { 'content-type': 'text/plain' },
        `40${JSON.stringify(helloOf('master', token))}`,
      ),
    ],
    ['long-polling read', await asked(server.port, `GET ${polled}`)],
  ];
};

describe('every answer', () => {
  test('is protected, breaks nothing on plain http, and sets no cookie', async () => {
    for (const [what, { status, headers }] of await answers()) {
      expect(status, what).toBeGreaterThanOrEqual(200);
      expect(headers['content-security-policy'], what).toMatch(
        /default-src 'self'.*script-src 'self'.*frame-ancestors 'self'/,
      );
      expect(headers['content-security-policy'], what).not.toMatch(/unsafe|upgrade-insecure-requests|\*/);
      expect(headers['x-content-type-options'], what).toBe('nosniff');
      expect(headers['referrer-policy'], what).toBe('no-referrer');
      for (const absent of [
        'set-cookie',
        'strict-transport-security',
        'cross-origin-opener-policy',
        'x-powered-by',
        'server',
      ])
        expect(headers, what).not.toHaveProperty(absent);
    }
  });

  test('that tells of a session is kept by no cache', async () => {
    for (const [what, { headers }] of await answers())
      if (/api|metrics|health|polling|console|join|body|socket/.test(what))
        expect(headers['cache-control'], what).toBe('no-store');
  });

  test('to an upgrade sets no cookie either', async () => {
    const { status, headers } = await asked(server.port, `GET ${SOCKET}`, UPGRADE);
    expect(status).toBe(101);
    expect(headers).not.toHaveProperty('set-cookie');
  });

  test('names in its policy no host but a real one', async () => {
    for (const bad of ["x'; script-src *", 'a b', 'x;y', 'x"y']) {
      const { headers } = await asked(server.port, 'GET /', { host: bad });
      expect(headers['content-security-policy'] ?? "connect-src 'self';").toMatch(/connect-src 'self';/);
    }
  });
});

describe('a path', () => {
  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5cetc%5cpasswd',
    '/....//....//etc/passwd',
    '//etc/passwd',
    '/%00/etc/passwd',
    '/index.html%00.js',
    '/.git/config',
    '/.env',
    '/socket.io/../../package.json',
    '/t/../../package.json',
    '/api/reach/../../../etc/passwd',
    'http://evil.example/../etc/passwd',
    '*',
  ])('leads to nothing but our own pages: %s', async (path) => {
    const { status, text } = await asked(server.port, `GET ${path}`);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/root:|"name":|\[core\]/);
  });
});

describe('what is no HTTP', () => {
  test.each([
    '\0\0\0\0\r\n\r\n',
    'HELLO\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET / HTTP/1.1\r\ncontent-length: -1\r\n\r\n',
    'POST /api/join HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  ])('is refused: %j', async (bytes) => expect((await exchange(server.port, bytes)).status).toBe(400));
});

describe('frames that no page sends', () => {
  const hello = async () => `40${JSON.stringify(helloOf('master', (await createSession(server.origin)).token))}`;
  const FRAMES = [
    ...[
      '',
      '9',
      '2[',
      '2{"__proto__":1}',
      '2"do"',
      '2[]',
      '2[1]',
      '2[null]',
      '2["do"',
      '2["connect"]',
      '2["disconnect"]',
      '2["error"]',
    ],
    ...[
      '20["do"]',
      '2999999999999999999["do"]',
      '51-["do",{"_placeholder":true,"num":0}]',
      '5999999999-["do"]',
      '5-["do"]',
      '61-0["x"]',
    ],
    ...[
      '0/admin,',
      '0/__proto__,{"x":1}',
      '1',
      '4{"message":"x"}',
      '3[]',
      '30[]',
      '2/admin,["do"]',
      '\0',
      '40',
      '40null',
      '40[]',
      '40"x"',
    ],
    ...[
      '2["do",{"n":1,"do":{"type":"star"}},"more",{}]',
      '20["__proto__",{}]',
      '20["constructor"]',
      '20["toString"]',
      '20["do",null]',
    ],
  ];

  test('do no harm, before the hello or after it', async () => {
    const said = await hello();
    const before = server.connections();
    for (const frames of [...FRAMES.map((one) => [one]), ...FRAMES.map((one) => [said, one, said, one])]) {
      const page = new WebSocket(`ws://${host()}${SOCKET}`);
      const gone = new Promise((resolve) => page.on('close', resolve));
      page.on('error', () => {});
      await new Promise((resolve) => page.on('open', resolve));
      for (const one of frames) page.send(one.startsWith('4') || one === '' ? one : `4${one}`);
      page.send(Buffer.from([0, 1, 2]));
      page.send('1');
      page.close();
      await gone;
    }
    await expect.poll(() => server.connections()).toBe(before);
  });
});

describe('the numbers for Prometheus', () => {
  test('are well-formed, count what happened and name nobody', async () => {
    const { code, pin, token } = await createSession(server.origin);
    await asked(server.port, 'POST /api/join', { 'content-type': 'application/json' }, '{"code":"AAAA"}');
    const text = await (await fetch(`${server.origin}/metrics`)).text();
    const series = /^[a-zA-Z_:][a-zA-Z0-9_:]*(\{([a-zA-Z_]+="[^"\\\n]*",?)+\})? (-?[0-9.e+-]+|NaN|[+-]Inf)$/;
    for (const line of text.split('\n')) {
      if (line === '') continue;
      if (line.startsWith('#')) expect(line).toMatch(/^# (HELP|TYPE) [a-zA-Z0-9_:]+ .+$/);
      else expect(line).toMatch(series);
    }
    const numberOf = (start: string) =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(start))
          ?.split(' ')
          .at(-1),
      );
    expect(numberOf('gardiens_connections{role="seat"}')).toBe(1);
    expect(numberOf('gardiens_sessions_live')).toBeGreaterThanOrEqual(1);
    expect(numberOf('gardiens_commands_total{role="seat",outcome="taken"}')).toBeGreaterThan(0);
    expect(numberOf('gardiens_turned_away_total{reason="unknown-code"}')).toBeGreaterThan(0);
    expect(numberOf('gardiens_command_seconds_count')).toBeGreaterThan(0);
    for (const secret of [code, pin, token, bystander.seat.token, bystander.seat.parts.team?.id ?? '?', '127.0.0.1'])
      expect(text).not.toContain(`"${secret}"`);
    expect(text).not.toContain(token);
  });
});
