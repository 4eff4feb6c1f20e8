import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Record } from '../../src/core/session/event.ts';
import { connected } from '../support/postgres.ts';
import { type RunningServer, startServer } from '../support/server.ts';

/** A server that dies and comes back at the same port, with the same data. */
export class Mortal {
  readonly folder = mkdtempSync(join(tmpdir(), 'gardiens-'));
  readonly #env: Readonly<{ [name: string]: string }>;
  #running: RunningServer | undefined;
  #port = 0;

  private constructor(env: Readonly<{ [name: string]: string }>) {
    this.#env = env;
  }

  static async born(env: Readonly<{ [name: string]: string }> = {}): Promise<Mortal> {
    const mortal = new Mortal(env);
    await mortal.revive();
    return mortal;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }
  get port(): number {
    return this.#port;
  }
  get file(): string {
    return join(this.folder, 'gardiens.sqlite');
  }
  get output(): string {
    return this.#running?.output() ?? '';
  }

  async revive(): Promise<void> {
    this.#running = await startServer({ DATA_DIR: this.folder, PORT: String(this.#port), ...this.#env });
    this.#port = Number(new URL(this.#running.origin).port);
  }

  /** Without warning; resolves when it is gone. */
  async kill(): Promise<void> {
    await this.#running?.stop('SIGKILL');
  }

  /** In order; the code with which it ends. */
  stop(): Promise<number | null> {
    return this.#running?.stop() ?? Promise.resolve(null);
  }

  /** Does something to the database file while nobody has it open. */
  withFile<T>(work: (db: InstanceType<typeof DatabaseSync>) => T): T {
    const db = new DatabaseSync(this.file);
    try {
      return work(db);
    } finally {
      db.close();
    }
  }

  async bury(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const parsed = (rows: readonly { body: string }[]) => rows.map(({ body }) => JSON.parse(body) as Record);
const LOG = 'select body from event order by session, seq';

/** The log of the only session of a database file. */
export const fileLog = (mortal: Mortal): readonly Record[] =>
  mortal.withFile((db) => parsed(db.prepare(LOG).all() as unknown as { body: string }[]));

/** The log of the only session of a PostgreSQL database. */
export const postgresLog = (url: string): Promise<readonly Record[]> =>
  connected(url, async (client) => parsed((await client.query<{ body: string }>(LOG)).rows));
