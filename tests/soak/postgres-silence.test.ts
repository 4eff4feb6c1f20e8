import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openPostgres } from '../../src/server/store/postgres.ts';
import type { Change } from '../../src/server/store/store.ts';
import { begin, record, seqsOf } from '../store/records.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres.ts';

// A cable that is pulled out ends no connection: both ends wait for words that never come.

let database: FreshDatabase;
let network: Server;
let silent = false;
const ends = new Set<Socket>();
beforeAll(async () => {
  database = await freshDatabase();
  const folder = new URL(database.url).searchParams.get('host');
  if (folder === null) throw new Error('This test needs a server of its own: run it without DATABASE_URL.');
  network = createServer((near) => {
    const far = connect(join(folder, '.s.PGSQL.5432'));
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      // What comes during the silence is lost for ever, and so is the connection.
      from.on('data', (bytes) => silent || to.write(bytes));
      from.on('error', () => {});
      from.on('close', () => silent || to.destroy());
    }
  });
  await new Promise<void>((resolve) => network.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  for (const end of ends) end.destroy();
  network.close();
  await database.drop();
});

test('after a silence of the network, the store has noticed, and goes on', async () => {
  const url = new URL(database.url);
  url.searchParams.delete('host');
  url.host = `127.0.0.1:${(network.address() as { port: number }).port}`;
  const store = await openPostgres(url.href);
  const heard: (Change | undefined)[] = [];
  store.watch((change) => heard.push(change));
  await begin(store, 's');
  await store.append('s', record(2));

  silent = true;
  await expect(store.append('s', record(3))).rejects.toThrow('timeout');
  await new Promise((resolve) => setTimeout(resolve, 25_000));
  silent = false;

  await vi.waitFor(() => expect(heard).toEqual([undefined]), { timeout: 60_000, interval: 200 });
  const next = ((await seqsOf(store, 's'))?.length ?? 0) + 1;
  await store.append('s', record(next, { page: 'later' }));
  expect(await seqsOf(store, 's')).toHaveLength(next);

  const other = await openPostgres(database.url);
  await other.append('s', record(next + 1, { page: 'other' }));
  await vi.waitFor(() => expect(heard).toEqual([undefined, { session: 's', seq: next + 1 }]), 10_000);
  await other.close();
  await store.close();
});
