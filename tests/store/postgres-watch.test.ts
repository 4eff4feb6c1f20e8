import { expect, test, vi } from 'vitest';
import type { Change, ServerStore } from '../../src/server/store/store.ts';
import { postgresPlace } from './postgres-place.ts';
import { begin, HOUR, NOW, record, seqsOf, upTo } from './records.ts';

vi.setConfig({ testTimeout: 90_000 });

const place = postgresPlace();

/** What a store is told from now on. */
function heardBy(store: ServerStore): (Change | undefined)[] {
  const heard: (Change | undefined)[] = [];
  store.watch((change) => heard.push(change));
  return heard;
}

/** Ends connections of the stores as a broken network would, from the other side. */
const cut = (which: string) =>
  place.rows(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'gardiens' and query ${which}`,
  );

const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 20 });

test('each hears what the others did, and not what it did itself', async () => {
  const [first, second, third] = [await place.open(), await place.open(), await place.open()];
  const [ofFirst, ofSecond, ofThird] = [heardBy(first), heardBy(second), heardBy(third)];
  await begin(first, 's');
  await first.append('s', record(2));
  await soon(() => expect(ofSecond).toContainEqual({ session: 's', seq: 2 }));
  await second.append('s', record(3));
  await soon(() => expect(ofFirst).toEqual([{ session: 's', seq: 3 }]));
  await soon(() =>
    expect(ofThird).toEqual([
      { session: 's', seq: 2 },
      { session: 's', seq: 3 },
    ]),
  );
  expect(ofSecond).toEqual([{ session: 's', seq: 2 }]);
});

test('a refused append tells nothing', async () => {
  const [first, second] = [await place.open(), await place.open()];
  const heard = heardBy(second);
  await begin(first, 's');
  await expect(first.append('s', record(9))).rejects.toThrow();
  await first.append('s', record(2));
  await soon(() => expect(heard).toHaveLength(1));
  expect(heard).toEqual([{ session: 's', seq: 2 }]);
});

test('who comes and who goes is told, who stays is not', async () => {
  const [first, second] = [await place.open(), await place.open()];
  const heard = heardBy(second);
  const held = (ms: number) => ({ session: 's', seat: 'a', until: Date.now() + ms });
  await first.beat([held(HOUR)]);
  await soon(() => expect(heard).toEqual([{ session: 's', seq: 0 }]));
  await first.beat([held(HOUR)]);
  await first.gone('s', 'nobody');
  await begin(first, 't');
  await first.append('t', record(2));
  await soon(() => expect(heard).toContainEqual({ session: 't', seq: 2 }));
  expect(heard).toHaveLength(2);
  await first.gone('s', 'a');
  await soon(() => expect(heard.at(-1)).toEqual({ session: 's', seq: 0 }));
  // Held too late, the seat was away for the others in the meantime.
  await first.beat([held(-1)]);
  await soon(() => expect(heard).toHaveLength(4));
  await first.beat([held(HOUR)]);
  await soon(() => expect(heard).toHaveLength(5));
});

test('a removed session is told as newer than anything', async () => {
  const [first, second] = [await place.open(), await place.open()];
  const heard = heardBy(second);
  await begin(first, 's');
  await begin(first, 't', { expiresAt: NOW });
  await first.remove('s');
  await first.purge(NOW);
  await soon(() => expect(heard).toHaveLength(2));
  expect(heard.map((change) => change?.session).sort()).toEqual(['s', 't']);
  expect(heard.every((change) => change?.seq === Number.POSITIVE_INFINITY)).toBe(true);
});

test('more changes than one notification holds are all told', async () => {
  const [first, second] = [await place.open(), await place.open()];
  const heard = heardBy(second);
  const sessions = upTo(300).map((number) => `${number} ${'é'.repeat(100)}`);
  await first.beat(sessions.map((session) => ({ session, seat: 'a', until: NOW })));
  await soon(() => expect(heard).toHaveLength(300));
  expect(heard.map((change) => change?.session).sort()).toEqual([...sessions].sort());
});

test('after its connection is cut, each is told once that anything may have changed, and hears again', async () => {
  const [first, second] = [await place.open(), await place.open()];
  const [ofFirst, ofSecond] = [heardBy(first), heardBy(second)];
  await begin(first, 's');
  for (const seq of [2, 3]) {
    ofFirst.length = 0;
    ofSecond.length = 0;
    await cut("= 'listen gardiens'");
    await soon(() => expect([ofFirst, ofSecond]).toEqual([[undefined], [undefined]]));
    await first.append('s', record(seq));
    await soon(() => expect(ofSecond).toEqual([undefined, { session: 's', seq }]));
  }
});

test('what nobody can read in the channel may mean anything', async () => {
  const heard = heardBy(await place.open());
  await place.rows("select pg_notify('gardiens', 'no JSON')");
  await soon(() => expect(heard).toEqual([undefined]));
});

test('every connection cut again and again under load: the store goes on, and keeps what it acknowledged', async () => {
  const store = await place.open();
  const sessions = upTo(10).map((number) => `s${number}`);
  await Promise.all(sessions.map((id) => begin(store, id)));
  let cutting = true;
  let failures = 0;
  const acknowledged = new Map<string, number>();
  const play = async (id: string) => {
    for (let last = 1, n = 1; cutting; n += 1) {
      try {
        await store.append(id, record(last + 1, { page: 'load', n }));
        last += 1;
        acknowledged.set(id, last);
      } catch {
        // Whether it was kept is unknown, as after any broken connection: read, as the room does.
        failures += 1;
        last = (await store.read(id).catch(() => undefined))?.records.at(-1)?.seq ?? last;
      }
    }
  };
  const create = async (name: string) => {
    // In a transaction, a connection may be lost between two statements as well.
    for (let number = 1; cutting; number += 1) await begin(store, `${name} ${number}`).catch(() => {});
  };
  const playing = Promise.all([...sessions.map(play), ...['a', 'b', 'c'].map(create)]);
  // At least five times, and until one of the cuts has met an append on its way.
  for (let times = 0; times < 5 || (failures === 0 && times < 200); times += 1) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    await cut('is not null');
  }
  cutting = false;
  await playing;
  expect(failures).toBeGreaterThan(0);
  for (const id of sessions) {
    const kept = (await seqsOf(store, id)) ?? [];
    expect(kept).toEqual(upTo(kept.length));
    expect(kept.length).toBeGreaterThanOrEqual(acknowledged.get(id) ?? Number.NaN);
  }
});
