import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ensurePostgres } from './find-postgres.mjs';
import { talkOnStandardError } from './say.mjs';

// A program of its own: a PostgreSQL that lives as long as whoever started this holds its standard input, and leaves nothing behind,
// however that one ended. It says {"url"} on its first line; each line `crash` that it is sent kills the server and starts it again,
// which is answered with a further line.

talkOnStandardError();

// Ctrl-C in a terminal reaches this as well; it ends when whoever started it has ended, and cleans up then.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

/** PostgreSQL refuses to run as root, so that it becomes the user whom Debian makes for it. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  /** @param {string} flag */
  const idOf = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    throw new Error(
      'PostgreSQL refuses to run as root, and there is no user called postgres to run it as. Make that user, or run this as somebody else.',
    );
  }
}

const programs = await ensurePostgres();
const as = unprivileged();
const folder = mkdtempSync(join(tmpdir(), 'gardiens-pg-'));
if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
const data = join(folder, 'data');
const common = { ...as, cwd: folder, env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' } };

/** Nothing listens on the network: the socket lies in the folder, which only its owner may enter. */
const settings = {
  listen_addresses: '',
  unix_socket_directories: folder,
  max_connections: '200',
  fsync: 'on',
  log_min_messages: 'fatal',
};

/** @returns {import('node:child_process').ChildProcess} */
function startServer() {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn(join(programs, 'postgres'), ['-D', data, ...options], {
    ...common,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** @param {string} database */
const urlOf = (database) => `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`;

async function answers() {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** After a crash, the killed server's children go a moment later, and until then it will not start. */
async function running() {
  let said = '';
  for (let tries = 0; tries < 100; tries += 1) {
    const server = startServer();
    server.stderr?.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-2000);
    });
    while (server.exitCode === null && server.signalCode === null) {
      if (await answers()) return server;
      await pause(20);
    }
    await pause(50);
  }
  throw new Error(`PostgreSQL in ${programs} does not start: ${said}`);
}

/** @param {import('node:child_process').ChildProcess} server @param {NodeJS.Signals} signal */
async function end(server, signal) {
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}

try {
  const ways = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'];
  execFileSync(join(programs, 'initdb'), ['-D', data, ...ways], { ...common, stdio: ['ignore', 'ignore', 'inherit'] });
  let server = await running();
  process.stdout.write(`${JSON.stringify({ url: urlOf('postgres') })}\n`);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line !== 'crash') continue;
    await end(server, 'SIGKILL');
    server = await running();
    process.stdout.write('"up"\n');
  }
  await end(server, 'SIGQUIT');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
