import { afterAll, afterEach, beforeAll } from 'vitest';
import { openPostgres } from '../../src/server/store/postgres.ts';
import type { ServerStore } from '../../src/server/store/store.ts';
import { connected, type FreshDatabase, freshDatabase, INSTALLING } from '../support/postgres.ts';

/** A database of the test file, on which each test opens as many stores as it likes. */
export interface PostgresPlace {
  readonly url: () => string;
  /** One more process, as it were. It is closed after the test. */
  open(): Promise<ServerStore>;
  /** What a statement finds. */
  rows<T = unknown>(sql: string, ...values: readonly unknown[]): Promise<readonly T[]>;
}

/** To be called at the top of a test file. Each test begins with empty tables. */
export function postgresPlace(): PostgresPlace {
  let database: FreshDatabase;
  let open: ServerStore[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
  }, INSTALLING);
  afterEach(async () => {
    await Promise.all(open.map((store) => store.close()));
    open = [];
    const store = await openPostgres(database.url);
    await store.purge(Number.MAX_SAFE_INTEGER);
    await store.close();
  });
  afterAll(() => database.drop());

  return {
    url: () => database.url,
    async open() {
      const store = await openPostgres(database.url);
      open.push(store);
      return store;
    },
    rows: (sql, ...values) => connected(database.url, async (client) => (await client.query(sql, [...values])).rows),
  };
}
