import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { POSTGRES } from './sql.ts';

const LONGEST_PAUSE = 5000;
/** A connection may be cut without either end being told: a question now and then finds out. */
const QUESTION_EVERY = 20_000;

/** Called with what another process sent; with undefined when something may have been missed. */
type Heard = (payload: string | undefined) => void;

/** Hears what other processes tell, on a connection of its own that is made again whenever it is lost. */
export class Listener {
  readonly #connect: () => Client;
  readonly #heard: Heard;
  #client: Client | undefined;
  #asking: NodeJS.Timeout | undefined;
  readonly #closing = new AbortController();

  constructor(connect: () => Client, heard: Heard) {
    this.#connect = connect;
    this.#heard = heard;
  }

  /** Resolves once nothing that is told is missed any more. */
  async open(): Promise<void> {
    const client = this.#connect();
    const lose = () => {
      if (this.#client !== client) return;
      this.#drop();
      void this.#again();
    };
    client.on('error', lose);
    client.on('end', lose);
    client.on('notification', ({ payload }) => this.#heard(payload));
    try {
      await client.connect();
      await client.query(POSTGRES.listen);
    } catch (error) {
      client.end().catch(() => {});
      throw error;
    }
    this.#client = client;
    this.#asking = setInterval(() => client.query('select 1').catch(lose), QUESTION_EVERY).unref();
    if (this.#closing.signal.aborted) this.#drop();
  }

  close(): void {
    this.#closing.abort();
    this.#drop();
  }

  #drop(): void {
    clearInterval(this.#asking);
    // An end that answers no question may not answer a goodbye either: nobody waits for it.
    this.#client?.end().catch(() => {});
    this.#client = undefined;
  }

  async #again(): Promise<void> {
    const { signal } = this.#closing;
    for (let wait = 50; !signal.aborted; wait = Math.min(LONGEST_PAUSE, wait * 2)) {
      try {
        await this.open();
        this.#heard(undefined);
        return;
      } catch {
        // Not all processes come back at the same instant.
        await pause(wait * (0.5 + Math.random()), undefined, { signal }).catch(() => {});
      }
    }
  }
}
