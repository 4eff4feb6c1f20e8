import { setImmediate as nextTurn } from 'node:timers/promises';
import { DatabaseError, type Pool } from 'pg';
import type { Record } from '../../core/session/event.ts';
import { conflict, noSession } from './refused.ts';
import { POSTGRES } from './sql.ts';
import { columnsOf } from './sql-store.ts';

interface Item {
  readonly session: string;
  readonly record: Record;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

const MOST = 500;

/**
 * Appends of many sessions in one statement: what comes while one is on its way shares the next. A session has one record in each, as
 * the next one must find it committed.
 */
export class Writer {
  readonly #pool: Pool;
  readonly #kept: (session: string, seq: number) => void;
  #waiting: Item[] = [];
  #work: Promise<void> | undefined;

  constructor(pool: Pool, kept: (session: string, seq: number) => void) {
    this.#pool = pool;
    this.#kept = kept;
  }

  append(session: string, record: Record): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ session, record, resolve, reject });
      this.#work ??= this.#all();
    });
  }

  /** Ends when nothing waits any more. */
  async drained(): Promise<void> {
    await this.#work;
  }

  async #all(): Promise<void> {
    await nextTurn();
    while (this.#waiting.length > 0) await this.#write(this.#next());
    this.#work = undefined;
  }

  #next(): readonly Item[] {
    const batch = new Map<string, Item>();
    const later: Item[] = [];
    for (const item of this.#waiting) {
      if (batch.size < MOST && !batch.has(item.session)) batch.set(item.session, item);
      else later.push(item);
    }
    this.#waiting = later;
    return [...batch.values()];
  }

  async #write(batch: readonly Item[]): Promise<void> {
    try {
      const kept = await this.#insert(batch);
      await this.#refuse(batch.filter(({ session }) => !kept.has(session)));
    } catch (error) {
      for (const { reject } of batch) reject(error as Error);
    }
  }

  /** The sessions whose record is kept. */
  async #insert(batch: readonly Item[]): Promise<ReadonlySet<string>> {
    const rows = batch.map(({ session, record }) => columnsOf(session, record));
    const columns = Array.from({ length: 6 }, (_, column) => rows.map((row) => row[column]));
    try {
      const inserted = await this.#pool.query<{ session: string }>(POSTGRES.append, columns);
      const kept = new Set(inserted.rows.map(({ session }) => session));
      for (const { session, record, resolve } of batch) {
        if (!kept.has(session)) continue;
        this.#kept(session, record.seq);
        resolve();
      }
      return kept;
    } catch (error) {
      // One value that the database refuses, or a deadlock, undid the whole statement: each alone then succeeds or fails for itself.
      if (batch.length === 1 || !isUndone(error)) throw error;
      for (const item of batch) await this.#write([item]);
      return new Set(batch.map(({ session }) => session));
    }
  }

  async #refuse(items: readonly Item[]): Promise<void> {
    if (items.length === 0) return;
    const found = await this.#pool.query<{ id: string }>(POSTGRES.known, [items.map(({ session }) => session)]);
    const known = new Set(found.rows.map(({ id }) => id));
    for (const { session, record, reject } of items) {
      reject(known.has(session) ? conflict(session, record) : noSession(session));
    }
  }
}

/** Bad values, broken rules, and deadlocks: what PostgreSQL then reports is certainly not kept. */
const isUndone = (error: unknown) => error instanceof DatabaseError && /^(22|23|40)/.test(error.code ?? '');
