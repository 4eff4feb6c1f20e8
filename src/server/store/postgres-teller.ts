import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { POSTGRES } from './sql.ts';
import type { Change } from './store.ts';

/** One notification may hold 8000 bytes. */
const LARGEST = 7500;

/** What travels: who tells, and the changes. JSON has no Infinity, so null stands for a session that was removed. */
type Told = readonly [teller: string, changes: readonly (readonly [session: string, seq: number | null])[]];

/**
 * Tells other processes what this one changed, in statements of their own: a transaction that notifies takes a lock on the whole database
 * until it is on the disk, so one that appends must not. What changes while one is on its way shares the next.
 */
export class Teller {
  readonly #pool: Pool;
  readonly #name: string;
  readonly #records = new Map<string, number>();
  readonly #present = new Set<string>();
  #work: Promise<void> | undefined;
  readonly #closing = new AbortController();

  constructor(pool: Pool, name: string) {
    this.#pool = pool;
    this.#name = name;
  }

  /** The session's newest record; Infinity when the session was removed. */
  record(session: string, seq: number): void {
    this.#records.set(session, Math.max(seq, this.#records.get(session) ?? 0));
    this.#work ??= this.#all();
  }

  /** Who is present in the session. */
  presence(session: string): void {
    this.#present.add(session);
    this.#work ??= this.#all();
  }

  /** Ends when everything is told, or cannot be. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#work;
  }

  async #all(): Promise<void> {
    const { signal } = this.#closing;
    for (let failures = 0; this.#records.size + this.#present.size > 0; ) {
      const changes = [...this.#records, ...[...this.#present].map((session) => [session, 0] as const)];
      this.#records.clear();
      this.#present.clear();
      try {
        await this.#pool.query(POSTGRES.notify, [payloads(this.#name, changes)]);
        failures = 0;
      } catch {
        // Whoever listens has lost its connection as well or soon will, and then reads everything anew. If not, it is told later.
        if (signal.aborted) break;
        for (const [session, seq] of changes) this.#again(session, seq);
        failures += 1;
        await pause(Math.min(5000, 50 * 2 ** failures), undefined, { signal }).catch(() => {});
      }
    }
    this.#work = undefined;
  }

  #again(session: string, seq: number): void {
    if (seq === 0) this.#present.add(session);
    else this.#records.set(session, Math.max(seq, this.#records.get(session) ?? 0));
  }
}

function payloads(name: string, changes: readonly (readonly [string, number])[]): readonly string[] {
  const done: string[] = [];
  let some: string[] = [];
  let size = 0;
  const pack = () => done.push(`[${JSON.stringify(name)},[${some.join()}]]`);
  for (const change of changes) {
    const text = JSON.stringify(change);
    const bytes = Buffer.byteLength(text) + 1;
    if (some.length > 0 && size + bytes > LARGEST) {
      pack();
      some = [];
      size = 0;
    }
    some.push(text);
    size += bytes;
  }
  pack();
  return done;
}

/** What a notification says: nothing when this very teller sent it, undefined when it cannot be understood. */
export function changesIn(payload: string, ownName: string): readonly (Change | undefined)[] {
  try {
    const [name, changes] = JSON.parse(payload) as Told;
    if (name === ownName) return [];
    return changes.map(([session, seq]) => ({ session, seq: seq ?? Number.POSITIVE_INFINITY }));
  } catch {
    return [undefined];
  }
}
