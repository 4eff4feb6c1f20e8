import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureStrace } from '../../scripts/find-strace.mjs';
import { connected, INSTALLING } from '../support/postgres.ts';
import { type Victims, victims } from './victims.ts';

// A kill proves nothing about a power cut, as what was written outlives the process in the system's memory. What is counted here does.

vi.setConfig({ testTimeout: 90_000 });

const ONE_BY_ONE = 50;
const TOGETHER = 400;

const execute = promisify(execFile);

let strace: string;
let each: Victims;
beforeAll(async () => {
  strace = await ensureStrace();
  each = await victims();
}, INSTALLING);
afterAll(() => each.clear());

/** What the program did, in order: `sync` when the disk had answered, and the lines that it said. */
async function traced(...tasks: readonly string[]): Promise<readonly string[]> {
  const log = `${each.sqlite.place}.strace`;
  const program = [process.execPath, fileURLToPath(each.sqlite.program), each.sqlite.place, ...tasks];
  // The filter stops the program at these calls only. Where nobody may watch a process, strace says so and fails, and the test with it.
  await execute(strace, ['-f', '--seccomp-bpf', '-o', log, '-e', 'trace=fsync,fdatasync,write', ...program]);
  const lines = readFileSync(log, 'utf8').split('\n');
  rmSync(log);
  return lines.flatMap((line) => {
    if (/(?:fsync|fdatasync)(?:\(\d+| resumed>)\) += 0$/.test(line)) return ['sync'];
    const said = /write\(1, "(.*)\\n"/.exec(line)?.[1];
    return said === undefined ? [] : [said];
  });
}

test('SQLite: the disk has answered before each acknowledgement', async () => {
  const done = await traced(`one-by-one ${ONE_BY_ONE}`);
  const acknowledged = done.flatMap((what, index) => (/^one-by-one \d+$/.test(what) ? [index] : []));
  expect(acknowledged).toHaveLength(ONE_BY_ONE);
  for (const [index, at] of acknowledged.entries()) {
    const before = acknowledged[index - 1] ?? done.indexOf('one-by-one');
    expect(done.slice(before + 1, at)).toContain('sync');
  }
});

test('SQLite: appends that come together share its answers', async () => {
  const done = await traced(`begin ${TOGETHER}`, `together ${TOGETHER}`);
  const between = done.slice(done.indexOf('together') + 1, done.indexOf('done'));
  expect(between.length).toBeGreaterThanOrEqual(1);
  expect(between.length).toBeLessThan(TOGETHER / 10);
});

/** How often PostgreSQL has waited for the disk with its log. */
const walSyncs = () =>
  connected(each.cluster.url, async (client) => {
    const version = Number((await client.query('show server_version_num')).rows[0].server_version_num);
    const counted =
      version >= 180_000
        ? "select sum(fsyncs)::integer as n from pg_stat_io where object = 'wal'"
        : 'select wal_sync::integer as n from pg_stat_wal';
    return (await client.query(counted)).rows[0].n as number;
  });

/** How many waits a program's whole run cost; PostgreSQL counts them when its connections end. */
async function walSyncsOf(...tasks: readonly string[]): Promise<number> {
  const before = await walSyncs();
  await execute(process.execPath, [fileURLToPath(each.postgres.program), each.postgres.place, ...tasks]);
  return (await walSyncs()) - before;
}

test('PostgreSQL: each append alone waits for the disk, many together share the wait', async () => {
  // The tables are made before anything is counted.
  await (await each.postgres.open()).close();
  const alone = await walSyncsOf(`one-by-one ${ONE_BY_ONE}`);
  expect(alone).toBeGreaterThanOrEqual(ONE_BY_ONE);
  await walSyncsOf(`begin ${TOGETHER}`);
  const together = await walSyncsOf(`together ${TOGETHER}`);
  expect(together).toBeGreaterThanOrEqual(1);
  expect(together).toBeLessThan(TOGETHER / 10);
});
