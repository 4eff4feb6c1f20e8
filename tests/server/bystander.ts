import { expect } from 'vitest';
import { ask, createSession, joinSession, Screen } from '../support/screen.ts';
import type { Inside } from './inside.ts';

/** A session beside the one that is attacked: what it looks like afterwards tells whether the attack went further than it should. */
export class Bystander {
  readonly #server: Inside;
  readonly #session: string;
  readonly seat: Screen<'seat'>;
  readonly console: Screen<'master'>;
  #on = false;
  #seq = 0;

  private constructor(server: Inside, session: string, seat: Screen<'seat'>, console: Screen<'master'>) {
    this.#server = server;
    this.#session = session;
    this.seat = seat;
    this.console = console;
  }

  static async beside(server: Inside): Promise<Bystander> {
    const { code, token } = await createSession(server.origin, { teams: 1 });
    const joined = await joinSession(server.origin, code);
    const seat = new Screen(server.origin, 'seat', joined.token);
    const console = new Screen(server.origin, 'master', token);
    await seat.until(({ team }) => team !== undefined, 'the bystander has a team');
    await console.until(({ session }) => session !== undefined, 'the bystander’s console is in');
    const row = await server.store.byCode(code);
    const bystander = new Bystander(server, row?.id ?? '', seat, console);
    bystander.#seq = seat.seq;
    return bystander;
  }

  /** The server answers, nothing happened here but what these pages do, and they go on as before. */
  async untouched(): Promise<void> {
    this.#server.wait(10_000);
    this.#on = !this.#on;
    this.#seq += 1;
    expect(await this.seat.ok({ type: 'help', on: this.#on })).toBe(this.#seq);
    const team = `team:${this.seat.parts.team?.id}` as const;
    await this.console.until((parts) => parts[team]?.help === this.#on, 'the bystander’s console is told');
    const kept = await this.#server.store.read(this.#session);
    expect(kept?.records).toHaveLength(this.#seq);
    expect((await ask(this.#server.origin, 'GET', '/healthz')).status).toBe(200);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }

  close(): void {
    this.seat.close();
    this.console.close();
  }
}
