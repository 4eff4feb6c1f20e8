import { newToken } from './secrets.ts';

const LIFE = 10 * 60_000;
const MOST = 500;

/** The self-test "can a second device reach me?": a nonce that another device opens, and the address at which it did. */
export class ReachTests {
  readonly #tests = new Map<string, { readonly until: number; readonly reachedAt: string | null }>();

  start(now: number): string {
    const nonce = newToken().slice(0, 10);
    this.#tests.set(nonce, { until: now + LIFE, reachedAt: null });
    const oldest = this.#tests.keys().next();
    if (this.#tests.size > MOST && !oldest.done) this.#tests.delete(oldest.value);
    return nonce;
  }

  /** A device came, by this address. False when there is no such test. */
  reached(nonce: string, address: string, now: number): boolean {
    const test = this.#tests.get(nonce);
    if (test === undefined || test.until < now) return false;
    this.#tests.set(nonce, { ...test, reachedAt: address });
    return true;
  }

  result(nonce: string, now: number): { readonly reachedAt: string | null } | undefined {
    const test = this.#tests.get(nonce);
    return test === undefined || test.until < now ? undefined : { reachedAt: test.reachedAt };
  }
}
