import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type RunningServer, spawnServer, startServer } from '../support/server.ts';

let running: RunningServer | null = null;

afterEach(async () => {
  await running?.stop('SIGKILL');
  running = null;
});

async function start(): Promise<RunningServer> {
  running = await startServer();
  return running;
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'stops gracefully on %s, even while a browser holds a connection',
  async (signal) => {
    const server = await start();
    expect((await fetch(`${server.origin}/healthz`)).ok).toBe(true);
    const held = connect(Number(new URL(server.origin).port), 'localhost');
    await once(held, 'connect');
    held.on('error', () => {});
    expect(await server.stop(signal)).toBe(0);
    expect(server.output()).toContain('Stopping');
  },
);

test('prints where to find it and never who came', async () => {
  const server = await start();
  await fetch(`${server.origin}/`);
  expect(server.output()).toContain(`open ${server.origin}`);
  await server.stop();
  expect(server.output()).not.toMatch(/127\.0\.0\.1|::1|::ffff/);
});

test('says in a sentence that the port is taken', async () => {
  const other = createServer();
  other.listen(0);
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const server = await spawnServer({ PORT: String(port) });
  expect(await server.exited).toBe(1);
  expect(server.output()).toMatch(new RegExp(`^Port ${port} is already in use\\..*\\n$`));
  other.close();
});

test('says in a sentence that the port is none', async () => {
  const server = await spawnServer({ PORT: 'huit' });
  expect(await server.exited).toBe(1);
  expect(server.output()).toMatch(/^PORT=huit is not a port.*\n$/);
});

test('says where a session is run from, and where the wall is', async () => {
  const server = await start();
  await expect
    .poll(() => server.output())
    .toMatch(/several teams: http:\/\/\S+:\d+\/mj +The wall: http:\/\/\S+:\d+\/mur/);
  for (const door of ['/mj', '/mur']) expect((await fetch(`${server.origin}${door}`)).status).toBe(200);
});

test('says in a sentence that another server has its sessions open', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gardiens-'));
  running = await startServer({ DATA_DIR: folder });
  const second = await spawnServer({ DATA_DIR: folder });
  expect(await second.exited).toBe(1);
  expect(second.output()).toMatch(/^The database .*gardiens\.sqlite is open in another process .*\n$/);
  expect((await fetch(`${running.origin}/healthz`)).ok).toBe(true);
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  { env: { SESSION_HOURS: 'long' }, says: /^SESSION_HOURS=long: a number from .*\n$/ },
  { env: { DATABASE_URL: 'mysql://x' }, says: /^DATABASE_URL is no address of a PostgreSQL database.*\n$/ },
])('says in a sentence that a setting cannot be used: $env', async ({ env, says }) => {
  const server = await spawnServer(env);
  expect(await server.exited).toBe(1);
  expect(server.output()).toMatch(says);
});

test('speaks French to a French machine', async () => {
  const server = await spawnServer({ PORT: 'huit', LC_ALL: 'fr_FR.UTF-8' });
  await server.exited;
  expect(server.output()).toContain("n'est pas un port");
});
