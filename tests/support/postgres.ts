import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { ownCluster } from './cluster.ts';

/** How long a hook may take that asks for a server first: on a bare machine it is installed. */
export const INSTALLING = 300_000;

export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

let shared: Promise<string> | undefined;

/** The server that DATABASE_URL names, or the one of this run of the tests, or one of this process. */
function sharedServer(): Promise<string> {
  const { DATABASE_URL, POSTGRES_OF_THIS_RUN } = process.env;
  if (DATABASE_URL) return Promise.resolve(DATABASE_URL);
  shared ??= POSTGRES_OF_THIS_RUN ? askFor(POSTGRES_OF_THIS_RUN) : ownCluster().then((cluster) => cluster.url);
  return shared;
}

async function askFor(where: string): Promise<string> {
  const answer = await fetch(where);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}

/** Does something on a connection of its own. */
export async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  // A server that crashes on purpose takes this connection along.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** An empty database of its own, on the shared server unless another one is named. */
export async function freshDatabase(server?: string): Promise<FreshDatabase> {
  const admin = server ?? (await sharedServer());
  const name = `gardiens_test_${randomBytes(6).toString('hex')}`;
  await connected(admin, (client) => client.query(`create database ${name}`));
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => connected(admin, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
}
