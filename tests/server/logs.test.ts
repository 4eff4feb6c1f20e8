import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { networkAddresses } from '../../src/server/addresses.ts';
import { ask, createSession, joinSession, Screen } from '../support/screen.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { asked, exchange, helloOf, rawPage } from './raw.ts';

const LONG = 60_000;
/** An address that a proxy names: for documentation, so that nothing else says it. */
const FORWARDED = '203.0.113.77';

let server: RunningServer;
let port: number;
beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'trace', TRUST_PROXY: '1' });
  port = Number(new URL(server.origin).port);
}, LONG);
afterAll(() => server.stop('SIGKILL'));

test('not even the most talkative log tells who came, or how to come in', { timeout: LONG }, async () => {
  const banner = server.output();
  const { code, pin, token } = await createSession(server.origin);
  const joined = await joinSession(server.origin, code);
  const seat = new Screen(server.origin, 'seat', joined.token, { extraHeaders: { 'x-forwarded-for': FORWARDED } });
  const console = new Screen(server.origin, 'master', token, { transports: ['polling'] });
  await seat.until(({ team }) => team !== undefined, 'the seat has a team');
  await console.until(({ session }) => session !== undefined, 'the console is in');
  await console.ok({ type: 'note', team: null, words: 'Une note de la classe.' });
  const { body } = await ask<{ link: string }>(server.origin, 'POST', '/api/link', {}, token);

  // What goes wrong is what logs like to talk about.
  const json = { 'content-type': 'application/json', 'x-forwarded-for': FORWARDED };
  for (const wrong of ['{', '{"code":"AAAA"}', `{"code":"${code}","team":"x"}`, 'x'.repeat(20_000)])
    await asked(port, 'POST /api/join', json, wrong);
  await asked(port, 'POST /api/master', json, JSON.stringify({ code, pin: `${pin}0` }));
  await asked(port, 'GET /%ff', json);
  await asked(port, 'GET /socket.io/?EIO=4&transport=polling', { origin: 'http://evil.example', ...json });
  await exchange(port, 'HELLO\r\n\r\n');
  const cut = await rawPage(port, 'master', token);
  cut.resetAndDestroy();
  const large = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`);
  await new Promise((resolve) => large.on('open', resolve));
  large.send(`40${JSON.stringify(helloOf('seat', joined.token))}`);
  large.send('x'.repeat(20_000));
  await new Promise((resolve) => large.on('close', resolve));
  const wrong = new Screen(server.origin, 'master', 'no-token-at-all');
  await expect.poll(() => wrong.closed).toBe('unknown-token');
  for (const page of [seat, console, wrong]) page.close();
  expect(await server.stop()).toBe(0);

  const said = server.output().slice(banner.length);
  const lines = said.split('\n').filter((line) => line.startsWith('{'));
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines)
    expect(JSON.parse(line)).toEqual(expect.objectContaining({ level: expect.any(Number), msg: expect.any(String) }));
  // What the terminal says to the operator names this machine's addresses: that is no log.
  const logged = lines.join('\n');
  const own = networkAddresses(networkInterfaces(), port).map((address) => new URL(address).hostname);
  for (const secret of [
    '127.0.0.1',
    '::1',
    '::ffff',
    FORWARDED,
    ...own,
    code,
    token,
    pin,
    joined.token,
    body.link,
    'Une note',
  ])
    expect(logged).not.toContain(secret);
});
