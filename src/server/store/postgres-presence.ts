import type { Pool } from 'pg';
import type { Teller } from './postgres-teller.ts';
import { POSTGRES } from './sql.ts';
import type { Presence } from './store.ts';

/** Who is present when several processes hold connections: each has rows of its own, which count until they are stale. */
export class SharedPresence {
  readonly #pool: Pool;
  readonly #teller: Teller;
  readonly #name: string;

  constructor(pool: Pool, teller: Teller, name: string) {
    this.#pool = pool;
    this.#teller = teller;
    this.#name = name;
  }

  async beat(seats: readonly Presence[]): Promise<void> {
    // One statement may not touch a row twice.
    const each = [...new Map(seats.map((held) => [JSON.stringify([held.session, held.seat]), held])).values()];
    if (each.length === 0) return;
    const { rows } = await this.#pool.query<{ session: string; was: number | null }>(POSTGRES.beat, [
      each.map(({ session }) => session),
      each.map(({ seat }) => seat),
      this.#name,
      each.map(({ until }) => until),
    ]);
    // A renewal changes nothing for the others, unless it came so late that they took the seat for gone.
    const now = Date.now();
    for (const { session, was } of rows) if (was === null || was <= now) this.#teller.presence(session);
  }

  async gone(session: string, seat: string): Promise<void> {
    const { rows } = await this.#pool.query(POSTGRES.gone, [session, seat, this.#name]);
    if (rows.length > 0) this.#teller.presence(session);
  }

  async present(session: string, now: number): Promise<readonly Presence[]> {
    return (await this.#pool.query<Presence>(POSTGRES.present, [session, now])).rows;
  }

  async purge(now: number): Promise<void> {
    await this.#pool.query(POSTGRES.dropPresence, [now]);
  }

  /** This process holds no seat any more. */
  async leave(): Promise<void> {
    const { rows } = await this.#pool.query<{ session: string }>(POSTGRES.leave, [this.#name]);
    for (const { session } of rows) this.#teller.presence(session);
  }
}
