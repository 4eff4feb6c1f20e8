/** Failures that cost nothing: a mistyped code happens to everybody, and a class shares one address. */
const FREE = 8;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 15 * 60_000;
/** A key that failed last so long ago starts afresh. */
const FORGET = 30 * 60_000;
const MOST_KEYS = 20_000;

interface Kept {
  readonly failures: number;
  readonly until: number;
  readonly at: number;
}

/** Slows guessing. It counts failures only, so thirty pupils behind one address who join within seconds are never held up. */
export class FailureLimit {
  readonly #kept = new Map<string, Kept>();

  /** Milliseconds that this key still has to wait; 0 when it may try. */
  wait(key: string, now: number): number {
    return Math.max(0, (this.#kept.get(key)?.until ?? 0) - now);
  }

  fail(key: string, now: number): void {
    const before = this.#kept.get(key);
    const failures = before === undefined || now - before.at > FORGET ? 1 : before.failures + 1;
    const wait = failures <= FREE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - FREE - 1));
    // Last in, last out: when the map is full, the key that was silent longest is forgotten.
    this.#kept.delete(key);
    this.#kept.set(key, { failures, until: now + wait, at: now });
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > MOST_KEYS && !oldest.done) this.#kept.delete(oldest.value);
  }

  forgive(key: string): void {
    this.#kept.delete(key);
  }
}

/** So many at once, and so many a second after that. */
export class Bucket {
  readonly #most: number;
  readonly #perSecond: number;
  #level: number;
  #at: number;

  constructor(most: number, perSecond: number, now: number) {
    this.#most = most;
    this.#perSecond = perSecond;
    this.#level = most;
    this.#at = now;
  }

  take(now: number): boolean {
    this.#level = Math.min(this.#most, this.#level + (Math.max(0, now - this.#at) / 1_000) * this.#perSecond);
    this.#at = now;
    if (this.#level < 1) return false;
    this.#level -= 1;
    return true;
  }
}
