import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from './page.ts';

/** The two screens of one team, and what its next command is. */
export interface Crew {
  readonly screens: readonly [Page, Page];
  readonly next: () => { readonly by: 0 | 1; readonly message: object };
}

/** Milliseconds, one entry per command. */
export interface Delays {
  /** Until the team's other screen was told. */
  readonly screen: number[];
  /** Until it was acknowledged to the sender. */
  readonly ack: number[];
}

/** Nothing takes so long on a machine that works. */
const LOST = 20_000;

/** Teams that give commands, each one at a time. */
export class Crews {
  readonly #crews: readonly Crew[];
  readonly #busy = new Set<Crew>();
  #at = 0;
  #delays: Delays = { screen: [], ack: [] };
  #failed: Error | undefined;

  constructor(crews: readonly Crew[]) {
    this.#crews = crews;
  }

  /** So many commands a second in all, whatever comes of the ones before: a team whose last one is not through yet loses its turn. */
  async paced(perSecond: number, ms: number): Promise<Delays> {
    const begin = this.#begin();
    let given = 0;
    for (let now = begin; now - begin < ms; now = performance.now()) {
      for (const due = ((now - begin) * perSecond) / 1_000; given < due; given += 1) {
        const crew = this.#crews[this.#at % this.#crews.length];
        this.#at += 1;
        if (crew !== undefined && !this.#busy.has(crew)) this.#give(crew);
      }
      await pause(1);
    }
    return this.#end();
  }

  /** Every team gives its next command as soon as the last one is through. */
  async flatOut(ms: number): Promise<Delays> {
    const begin = this.#begin();
    const again = (crew: Crew) => {
      if (performance.now() - begin < ms) this.#give(crew, again);
    };
    for (const crew of this.#crews) again(crew);
    await pause(ms);
    return this.#end();
  }

  #begin(): number {
    this.#delays = { screen: [], ack: [] };
    return performance.now();
  }

  async #end(): Promise<Delays> {
    const latest = performance.now() + LOST;
    while (this.#busy.size > 0 && this.#failed === undefined && performance.now() < latest) await pause(1);
    if (this.#busy.size > 0) throw this.#failed ?? new Error(`${this.#busy.size} commands were lost.`);
    return this.#delays;
  }

  #give(crew: Crew, after: (crew: Crew) => void = () => {}): void {
    const { by, message } = crew.next();
    const [sender, mate] = by === 0 ? crew.screens : ([crew.screens[1], crew.screens[0]] as const);
    const { screen, ack } = this.#delays;
    const begin = performance.now();
    let awaited = 2;
    const through = (delays: number[]) => {
      delays.push(performance.now() - begin);
      awaited -= 1;
      if (awaited > 0) return;
      this.#busy.delete(crew);
      after(crew);
    };
    this.#busy.add(crew);
    mate.heard = () => through(screen);
    sender.act(message, (answer) => {
      if (answer.includes('"refused"')) this.#failed = new Error(`${JSON.stringify(message)}: ${answer}`);
      else through(ack);
    });
  }
}

/** The value that this part (0 to 1) of all stays below. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
