import { Client, type ClientConfig, Pool, type PoolClient, types } from 'pg';
import { MIGRATION_FOUND, MIGRATION_TABLE, migrationsAfter } from './schema.ts';
import { POSTGRES } from './sql.ts';
import type { Row, Run, Work } from './work.ts';

const INT8 = 20;

/** Epoch milliseconds and counts are 64 bits wide in the tables, and fit a number. */
const numbers = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

const config = (url: string): ClientConfig => ({
  connectionString: url,
  application_name: 'gardiens',
  keepAlive: true,
  connectionTimeoutMillis: 10_000,
  // A network that swallows everything must not keep a class waiting for ever.
  query_timeout: 30_000,
  types: numbers,
});

/** One connection outside the pool. */
export const connection = (url: string): Client => new Client(config(url));

/** The connections that statements share. */
export function openPool(url: string): Pool {
  const pool = new Pool({ ...config(url), max: 10 });
  // A lost connection is replaced when the next one is needed, and whoever uses it is told by its statement. Unheard, the event would end
  // the process: the pool's own for a connection that nobody uses, the connection's own between two statements of a transaction.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Runs one work: a single statement by itself, several in a transaction. */
export const runOn =
  (pool: Pool): Run =>
  async (work) => {
    if (work.length === 1) return steps(pool, work);
    const client = await pool.connect();
    try {
      await client.query('begin');
      const rows = await steps(client, work);
      await client.query(rows === undefined ? 'rollback' : 'commit');
      client.release();
      return rows;
    } catch (error) {
      // The connection is closed, and with it what was begun.
      client.release(true);
      throw error;
    }
  };

/** What the pool and one connection of it have in common. */
type Asked = Pick<PoolClient, 'query'>;

async function steps(asked: Asked, work: Work) {
  const all: (readonly Row[])[] = [];
  for (const { sql, values, needed } of work) {
    const { rows } = await asked.query<Row>(sql, [...values]);
    if (needed && rows.length === 0) return undefined;
    all.push(rows);
  }
  return all;
}

/**
 * Where a database is, without the password.
 * @throws when this is no address of one
 */
export function placeOf(url: string): string {
  try {
    if (!/^postgres(ql)?:/.test(url)) throw new Error('Another scheme.');
    const { host, port, database } = connection(url);
    return `The PostgreSQL database ${database} at ${host}:${port}`;
  } catch {
    throw new Error(
      'DATABASE_URL is no address of a PostgreSQL database, such as postgresql://user:password@host/name.',
    );
  }
}

/**
 * Brings the tables to the newest version; of several processes that start at once, one does it.
 * @throws when the server may forget what it acknowledged, or a newer server has written the database
 */
export async function prepareDatabase(pool: Pool, place: string): Promise<void> {
  await checkServer(pool, place);
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(POSTGRES.holdSchema);
    await client.query(MIGRATION_TABLE);
    const found = await client.query<{ version: number }>(MIGRATION_FOUND);
    for (const sql of migrationsAfter(found.rows[0]?.version ?? 0, 'postgres', place)) await client.query(sql);
    await client.query('commit');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function checkServer(pool: Pool, place: string): Promise<void> {
  const { rows } = await pool.query<{ name: string; setting: string }>(POSTGRES.settings).catch((error) => {
    // Node gives several reasons, one for each address it tried, and no message of its own.
    const why = error instanceof AggregateError ? error.errors.map(String).join(', ') : String(error);
    throw new Error(`${place} cannot be used (${why}). Check that it runs and that DATABASE_URL is right.`);
  });
  for (const { name, setting } of rows) {
    if (setting !== 'off') continue;
    throw new Error(`${place} has ${name} = off: it may lose what it acknowledged. Set ${name} = on there.`);
  }
}
