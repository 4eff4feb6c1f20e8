import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, createSession, joinSession } from '../support/screen.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let port: number;
beforeAll(async () => {
  server = await startServer();
  port = Number(new URL(server.origin).port);
});
afterAll(() => server.stop());

const HALVES = {
  headers: 'GET / HTTP/1.1\r\nhost: x\r\nx-slow: ',
  body: 'POST /api/join HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 90\r\n\r\n{"co',
};

test.each(['headers', 'body'] as const)(
  'two thousand requests whose %s never end are cut, and a class joins meanwhile',
  async (what) => {
    const { code } = await createSession(server.origin, { teams: 8 });
    const halves = Array.from({ length: 2_000 }, () => connect(port, '127.0.0.1'));
    const cut = Promise.all(halves.map((half) => once(half.resume(), 'close')));
    for (const half of halves) {
      half.on('error', () => {});
      half.write(HALVES[what]);
    }
    const joined = await Promise.all(Array.from({ length: 40 }, () => joinSession(server.origin, code)));
    expect(joined).toHaveLength(40);
    // A drip of bytes does not keep one alive.
    const dripping = setInterval(() => {
      for (const half of halves) if (half.writable) half.write(' ');
    }, 1_000);
    await cut;
    clearInterval(dripping);
    expect((await ask(server.origin, 'GET', '/healthz')).status).toBe(200);
  },
  180_000,
);
