import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DatabaseInUse } from '../../src/server/store/sqlite-lock.ts';
import { upTo } from './records.ts';
import { type SqlitePlace, sqlitePlace } from './sqlite-place.ts';

let place: SqlitePlace;
beforeAll(async () => {
  place = await sqlitePlace({ holder: 'tests/store/programs/holder.ts' });
});
afterAll(() => place.clear());

let holders: ChildProcess[] = [];
afterEach(async () => {
  for (const holder of holders) await end(holder);
  holders = [];
  for (const rest of ['', '-wal', '-shm', '.lock']) rmSync(place.file + rest, { force: true });
});

async function end(holder: ChildProcess): Promise<void> {
  if (holder.exitCode !== null || holder.signalCode !== null) return;
  holder.kill('SIGKILL');
  await once(holder, 'exit');
}

/** Another process that opens the file; what it says of it: `open`, or the error. */
async function hold(): Promise<{ process: ChildProcess; said: string }> {
  const program = fileURLToPath(place.programs.urlOf('holder'));
  const child = spawn(process.execPath, [program, place.file], { stdio: ['ignore', 'pipe', 'inherit'] });
  holders.push(child);
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  return { process: child, said: value };
}

const errorOf = (opening: Promise<unknown>): Promise<DatabaseInUse> =>
  opening.then(
    () => expect.unreachable('The file could be opened.'),
    (error) => error,
  );

test('a second process is told where and by whom the file is held, and the first goes on', async () => {
  const holder = await hold();
  expect(holder.said).toBe('open');
  const error = await errorOf(place.open());
  expect(error).toBeInstanceOf(DatabaseInUse);
  expect(error).toMatchObject({ file: place.file, pid: holder.process.pid });
  expect(error.message).toContain(`The database ${place.file} is open in another process (${holder.process.pid}).`);
  expect(holder.process.exitCode).toBeNull();
});

test('the same process is told as well', async () => {
  const store = await place.open();
  expect((await errorOf(place.open())).message).toContain(`this very process (${process.pid})`);
  await store.close();
  expect(existsSync(`${place.file}.lock`)).toBe(false);
  await (await place.open()).close();
});

test('the lock of a killed process is taken over', async () => {
  const holder = await hold();
  await end(holder.process);
  expect(readFileSync(`${place.file}.lock`, 'utf8')).toContain(`${holder.process.pid} `);
  const store = await place.open();
  expect(readFileSync(`${place.file}.lock`, 'utf8')).toContain(`${process.pid} `);
  await store.close();
});

test.runIf(process.platform === 'linux')('so is one whose number now belongs to a later process', async () => {
  // In a container, and after a restart of the computer, the server gets the same number again.
  writeFileSync(`${place.file}.lock`, `${process.pid} 1\n`);
  await (await place.open()).close();
});

test.each(['', 'nonsense', '-1', '0'])('a lock that says %j holds nobody up', async (text) => {
  writeFileSync(`${place.file}.lock`, text);
  await (await place.open()).close();
});

test('of several that start at once on a stale lock, one opens the file', async () => {
  const first = await hold();
  await end(first.process);
  const said = (await Promise.all(upTo(4).map(() => hold()))).map((holder) => holder.said);
  expect(said.filter((each) => each === 'open')).toHaveLength(1);
  expect(said.filter((each) => each.startsWith('DatabaseInUse'))).toHaveLength(3);
});
