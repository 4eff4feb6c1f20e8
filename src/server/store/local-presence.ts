import type { Presence } from './store.ts';

/** Who is present when one process holds every connection. */
export class LocalPresence {
  /** Session, seat, until. Maps, as any text may be a seat's name. */
  readonly #sessions = new Map<string, Map<string, number>>();

  beat(seats: readonly Presence[]): void {
    for (const { session, seat, until } of seats) {
      const held = this.#sessions.get(session) ?? new Map<string, number>();
      this.#sessions.set(session, held.set(seat, until));
    }
  }

  gone(session: string, seat: string): void {
    const held = this.#sessions.get(session);
    held?.delete(seat);
    if (held?.size === 0) this.#sessions.delete(session);
  }

  present(session: string, now: number): readonly Presence[] {
    const held = [...(this.#sessions.get(session) ?? [])].filter(([, until]) => until > now);
    return held.sort(([a], [b]) => (a < b ? -1 : 1)).map(([seat, until]) => ({ session, seat, until }));
  }

  purge(now: number): void {
    for (const [session, seats] of this.#sessions) {
      for (const [seat, until] of seats) if (until <= now) this.gone(session, seat);
    }
  }
}
