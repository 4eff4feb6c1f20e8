import { expect, test, vi } from 'vitest';
import { Conflict } from '../../src/core/session/store.ts';
import type { ServerStore } from '../../src/server/store/store.ts';
import { small } from '../support/mission.ts';
import { postgresPlace } from './postgres-place.ts';
import { begin, HOUR, isKept, NOW, record, secret, seqsOf, upTo } from './records.ts';

vi.setConfig({ testTimeout: 90_000 });

const place = postgresPlace();
const two = async (): Promise<readonly [ServerStore, ServerStore]> => [await place.open(), await place.open()];

test('of 200 appends at once from two processes, one wins each number', async () => {
  const stores = await two();
  await begin(stores[0], 's');
  const burst = stores.flatMap((store, process) =>
    upTo(100).map((number) => isKept(store.append('s', record(2, { page: `${process} ${number}` })))),
  );
  expect((await Promise.all(burst)).filter(Boolean)).toHaveLength(1);
  expect(await seqsOf(stores[1], 's')).toEqual([1, 2]);
});

test('two processes that play one session each get all their commands in, once', async () => {
  const stores = await two();
  await begin(stores[0], 's');
  let conflicts = 0;
  const play = async (store: ServerStore, page: string) => {
    let last = 1;
    for (const n of upTo(100)) {
      while (!(await isKept(store.append('s', record(last + 1, { page, n }))))) {
        conflicts += 1;
        last = (await store.read('s', last))?.records.at(-1)?.seq ?? last;
      }
      last += 1;
    }
  };
  await Promise.all(stores.map((store, process) => play(store, `page ${process}`)));
  const records = (await stores[0].read('s'))?.records ?? [];
  expect(records.map(({ seq }) => seq)).toEqual(upTo(201));
  expect(new Set(records.map(({ page, n }) => `${page} ${n}`)).size).toBe(201);
  expect(conflicts).toBeGreaterThan(0);
});

test('neither leaves a gap, though the other has only just written', async () => {
  const [first, second] = await two();
  await begin(first, 's');
  const answers = await Promise.allSettled([
    first.append('s', record(2)),
    second.append('s', record(3)),
    second.append('s', record(4)),
  ]);
  const kept = (await seqsOf(first, 's')) ?? [];
  expect(kept).toEqual(upTo(kept.length));
  expect(answers[0]?.status).toBe('fulfilled');
  for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(Conflict);
});

test('batches of many sessions in any order never lock each other out', async () => {
  const stores = await two();
  const sessions = upTo(400).map((number) => `s${number}`);
  await Promise.all(sessions.map((id) => begin(stores[0], id)));
  const orders = [sessions, [...sessions].reverse()];
  for (const seq of upTo(10).map((number) => number + 1)) {
    const asked = stores.map((store, process) =>
      Promise.all(
        (orders[process] ?? []).map((id) => isKept(store.append(id, record(seq, { page: `${process}`, n: seq })))),
      ),
    );
    const [one = [], other = []] = await Promise.all(asked);
    expect(one.filter(Boolean).length + other.filter(Boolean).length).toBe(400);
  }
  // PostgreSQL counts when connections end.
  await Promise.all(stores.map((store) => store.close()));
  expect(await place.rows('select deadlocks from pg_stat_database where datname = current_database()')).toEqual([
    { deadlocks: '0' },
  ]);
});

test('a secret that two processes take at once goes to one', async () => {
  const stores = await two();
  for (const number of upTo(20)) {
    await stores[0].keepSecret(secret(`hash ${number}`));
    const taken = await Promise.all(stores.map((store) => store.takeSecret(`hash ${number}`, NOW)));
    expect(taken.filter((found) => found !== undefined)).toHaveLength(1);
  }
});

test('who is present is known to all, whichever process holds the seat', async () => {
  const [first, second] = await two();
  await first.beat([{ session: 's', seat: 'a', until: NOW + 10 }]);
  await second.beat([
    { session: 's', seat: 'a', until: NOW + 20 },
    { session: 's', seat: 'b', until: NOW + 30 },
  ]);
  const seats = async (now: number) => (await first.present('s', now)).map(({ seat, until }) => [seat, until - NOW]);
  expect(await seats(NOW)).toEqual([
    ['a', 20],
    ['b', 30],
  ]);
  await second.gone('s', 'a');
  expect(await seats(NOW)).toEqual([
    ['a', 10],
    ['b', 30],
  ]);
  expect(await seats(NOW + 10)).toEqual([['b', 30]]);
});

test('a process that ends in order lets its seats go', async () => {
  const [first, second] = await two();
  await second.beat([{ session: 's', seat: 'a', until: NOW + 10 }]);
  await second.close();
  expect(await first.present('s', NOW)).toEqual([]);
});

test('of two that purge at once, each removed session is told by one', async () => {
  const stores = await two();
  const sessions = upTo(20).map((number) => `s${number}`);
  await Promise.all(sessions.map((id) => begin(stores[0], id, { expiresAt: NOW })));
  const removed = (await Promise.all(stores.map((store) => store.purge(NOW)))).flat();
  expect([...removed].sort()).toEqual([...sessions].sort());
});

test('a mission does not go while a new session takes it up', async () => {
  const [first, second] = await two();
  for (const number of upTo(25)) {
    const mission = small();
    await begin(first, `old ${number}`, { expiresAt: NOW }, mission);
    await Promise.all([begin(first, `new ${number}`, {}, mission), second.purge(NOW)]);
    // Asked by the other process, which does not remember the mission.
    expect((await second.read(`new ${number}`))?.mission.hash).toBe(mission.hash);
  }
});

test('an append that meets the removal of its session leaves nothing behind', async () => {
  const [first, second] = await two();
  for (const number of upTo(25)) {
    const id = `s${number}`;
    await begin(first, id, { expiresAt: NOW + HOUR });
    await Promise.allSettled([...upTo(5).map((at) => first.append(id, record(at + 1))), second.remove(id)]);
  }
  expect(await place.rows('select session from event')).toEqual([]);
});

test('processes that start at once on an empty database all start', async () => {
  await place.rows('drop schema public cascade; create schema public');
  const stores = await Promise.all(upTo(6).map(() => place.open()));
  for (const [index, store] of stores.entries()) expect(await begin(store, `s${index}`)).toBe('kept');
  expect(await place.rows('select count(*)::integer as n from migration')).toEqual([{ n: 1 }]);
});
