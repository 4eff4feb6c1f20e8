import type { Link } from '../core/session/seats.ts';

/** A seat that is dropped for longer lends its lenses to the others (mission-content part 0, rule 5). */
const LEASE = 20_000;

/** A process that lives has renewed what it holds this long before it would end. */
const RENEWED = 6_000;

/** Who is there, in one session: connections of this process, and what other processes say of theirs. It is no part of the log. */
export class SeatPresence {
  readonly #local = new Map<string, number>();
  #elsewhere: ReadonlyMap<string, number> = new Map();
  readonly #dropped = new Map<string, number>();

  /** Right after a restart every seat is on its way back: nobody's lenses are handed on at once. */
  constructor(seats: readonly string[], now: number) {
    for (const seat of seats) this.#dropped.set(seat, now + LEASE);
  }

  /** A seat that is new is on its way in: whoever shares out teams or lenses reckons with it. */
  expect(seat: string, now: number): void {
    if (!this.#local.has(seat)) this.#dropped.set(seat, now + LEASE);
  }

  came(seat: string): void {
    this.#local.set(seat, (this.#local.get(seat) ?? 0) + 1);
    this.#dropped.delete(seat);
  }

  went(seat: string, now: number): void {
    const left = (this.#local.get(seat) ?? 1) - 1;
    if (left > 0) {
      this.#local.set(seat, left);
      return;
    }
    this.#local.delete(seat);
    this.#dropped.set(seat, now + LEASE);
  }

  /** Says that a seat will not come back on its own: its lenses are handed on at once. */
  release(seat: string): void {
    this.#dropped.delete(seat);
  }

  /** What other processes hold now, as the store tells it. */
  elsewhere(seats: ReadonlyMap<string, number>, now: number): void {
    for (const seat of this.#elsewhere.keys()) if (!seats.has(seat)) this.#dropped.set(seat, now + LEASE);
    for (const seat of seats.keys()) this.#dropped.delete(seat);
    this.#elsewhere = seats;
  }

  /** Whether other processes hold seats now. */
  isElsewhere(now: number): boolean {
    return [...this.#elsewhere.values()].some((until) => until > now);
  }

  link(seat: string, now: number): Link {
    if (this.#local.has(seat) || (this.#elsewhere.get(seat) ?? 0) > now) return { state: 'connected' };
    const until = this.#dropped.get(seat) ?? 0;
    return until > now ? { state: 'dropped', until } : { state: 'away' };
  }

  /** Seats that count now: connected, or dropped for less than the lease. */
  present(seats: readonly string[], now: number): ReadonlySet<string> {
    return new Set(seats.filter((seat) => this.link(seat, now).state !== 'away'));
  }

  /** When the next lease ends, or when it is time to ask whether the other processes have renewed theirs. */
  due(now: number): number | undefined {
    const asks = [...this.#elsewhere.values()].map((until) => (until - RENEWED > now ? until - RENEWED : until));
    const ends = [...this.#dropped.values(), ...asks].filter((until) => until > now);
    return ends.length === 0 ? undefined : Math.min(...ends);
  }

  /** Seats that this process holds. */
  get here(): readonly string[] {
    return [...this.#local.keys()];
  }
}
