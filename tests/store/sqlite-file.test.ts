import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/server/store/open.ts';
import { SqliteFile } from '../../src/server/store/sqlite-file.ts';
import { needed, step } from '../../src/server/store/work.ts';
import { begin, record, seqsOf } from './records.ts';
import { type SqlitePlace, sqlitePlace } from './sqlite-place.ts';

let place: SqlitePlace;
beforeAll(async () => {
  place = await sqlitePlace();
});
afterAll(() => place.clear());

afterEach(() => {
  for (const end of ['', '-wal', '-shm', '.lock']) rmSync(place.file + end, { force: true });
});

/** Reads the file as another program would. */
function look<T>(sql: string): T {
  const db = new DatabaseSync(place.file);
  const row = db.prepare(sql).get();
  db.close();
  return row as T;
}

test('what was kept is there when the file is opened again', async () => {
  const first = await place.open();
  await begin(first, 's');
  // Closing waits for what was asked before.
  const appended = first.append('s', record(2));
  await first.close();
  await appended;
  const again = await place.open();
  expect(await seqsOf(again, 's')).toEqual([1, 2]);
  await again.close();
});

test('a closed store says so', async () => {
  const store = await place.open();
  await store.close();
  await expect(store.byId('s')).rejects.toThrow(`${place.file}: its store has been closed.`);
  await store.close();
});

test('only the owner may read the file, and the folder is made for the owner only', async () => {
  const store = await place.open();
  await begin(store, 's');
  for (const end of ['', '-wal', '.lock']) expect(statSync(place.file + end).mode & 0o777).toBe(0o600);
  await store.close();
  const folder = join(dirname(place.file), 'made', 'here');
  // Without a build there is no thread beside it; the folder comes first.
  await expect(openStore({ folder })).rejects.toThrow('gardiens.sqlite');
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a file that is no database is named', async () => {
  writeFileSync(place.file, 'Dear diary, today I learned what a database is not. '.repeat(20));
  await expect(place.open()).rejects.toThrow(`The database ${place.file} cannot be opened: file is not a database.`);
});

test('a file that a newer server has written is left alone', async () => {
  await (await place.open()).close();
  const db = new DatabaseSync(place.file);
  db.exec('insert into migration (version) values (99)');
  db.close();
  await expect(place.open()).rejects.toThrow('tables of version 99');
  expect(look<{ version: number }>('select max(version) as version from migration').version).toBe(99);
});

test('a mission is in the file once, however many play it', async () => {
  const store = await place.open();
  for (const id of ['s', 't', 'u']) await begin(store, id);
  expect(look('select count(*) as n from mission')).toEqual({ n: 1 });
  for (const id of ['s', 't']) await store.remove(id);
  await store.purge(0);
  expect(look('select count(*) as n from mission')).toEqual({ n: 1 });
  await store.remove('u');
  await store.purge(0);
  expect(look('select count(*) as n from mission')).toEqual({ n: 0 });
  await store.close();
});

test('in a group, each work counts for itself', () => {
  const file = new SqliteFile(place.file);
  const add = (hash: string) => step('insert into mission (hash, body) values ($1, $2) returning hash', hash, '');
  const outcomes = file.group([
    [add('kept')],
    [add('undone'), step('insert into nowhere values (1)')],
    [add('undone too'), needed('select 1 where false')],
    [add('kept as well')],
    [add('kept')],
    [step('select hash from mission order by hash')],
  ]);
  file.close();
  expect(outcomes).toEqual([
    { rows: [[{ hash: 'kept' }]] },
    { error: expect.stringContaining('nowhere') },
    { rows: undefined },
    { rows: [[{ hash: 'kept as well' }]] },
    { error: expect.stringContaining('UNIQUE') },
    { rows: [[{ hash: 'kept' }, { hash: 'kept as well' }]] },
  ]);
});

test('on a full disk a whole group fails, says so, and the next one is taken when there is room', () => {
  const file = new SqliteFile(place.file);
  const add = (hash: string, size = 1) =>
    step('insert into mission (hash, body) values ($1, $2) returning hash', hash, 'x'.repeat(size));
  const room = (pages: number) => file.group([[step(`pragma max_page_count = ${pages}`)]]);
  room(30);
  const full = file.group([[add('small')], [add('large', 1_000_000)], [add('small too')]]);
  expect(full.filter((outcome) => 'error' in outcome).map((outcome) => outcome)).toContainEqual({
    error: 'database or disk is full',
  });
  room(10_000);
  const kept = full.flatMap((outcome) => ('rows' in outcome ? (outcome.rows?.[0] ?? []) : []));
  expect(file.group([[step('select hash from mission')]])).toEqual([{ rows: [kept] }]);
  expect(file.group([[add('large', 1_000_000)]])).toEqual([{ rows: [[{ hash: 'large' }]] }]);
  file.close();
  expect(readFileSync(place.file).length).toBeGreaterThan(1_000_000);
});
