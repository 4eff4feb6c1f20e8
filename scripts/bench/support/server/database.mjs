import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const keeper = fileURLToPath(new URL('../../../postgres-cluster.mjs', import.meta.url));

/**
 * Gives an empty database while the work goes on: on the server that DATABASE_URL names, or on one that goes with this process.
 * @template Result
 * @param {(url: string) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withDatabase(work) {
  if (process.env.DATABASE_URL) return inOneOf(process.env.DATABASE_URL, work);
  const child = spawn(process.execPath, [keeper], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  try {
    const { value, done } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
    if (done) throw new Error('PostgreSQL could not be had: see above for the reason.');
    return await inOneOf(JSON.parse(value).url, work);
  } finally {
    child.stdin.end();
    await ended;
  }
}

/**
 * @template Result
 * @param {string} server
 * @param {(url: string) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
async function inOneOf(server, work) {
  const name = `gardiens_bench_${randomBytes(6).toString('hex')}`;
  await ask(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    return await work(url.href);
  } finally {
    await ask(server, `drop database ${name} with (force)`);
  }
}

/** @param {string} server @param {string} sql */
async function ask(server, sql) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
