import type { CompiledMission } from '../scenario/compile.ts';
import { apply, replay } from './apply.ts';
import { type Envelope, envelope } from './command.ts';
import { decide } from './decide.ts';
import { due } from './due.ts';
import type { Event, Record } from './event.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { may, type Role } from './rights.ts';
import { RULES_VERSION, type SessionState, type Settings } from './state.ts';
import { Conflict, type Store } from './store.ts';

/** Others that write to the same session may come first so many times in a row before a command is given back. */
const TRIES = 20;

/** What a room is given: nothing of its own touches a disk, a network or a clock. */
export interface RoomOptions {
  readonly session: string;
  readonly mission: CompiledMission;
  readonly store: Pick<Store, 'append' | 'read'>;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** Told after each record is durable: the state that now is, and what just happened. */
  readonly told: (state: SessionState, record: Record) => void;
  /** The seats that are there now; nothing in one page, where the one seat is. */
  readonly present?: () => ReadonlySet<string>;
}

export interface Creation {
  readonly seed: number;
  readonly settings: Partial<Settings>;
  readonly teams: readonly { readonly id: string; readonly emblem: string; readonly seats: readonly string[] }[];
}

/** Taken, with the number of the record; or refused, with the reason. */
export type Answer = { readonly seq: number } | Refusal;

/** The authority of one session. Commands are taken one at a time; each is durable before it is acknowledged. */
export class Room {
  readonly #options: RoomOptions;
  #state: SessionState;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(options: RoomOptions, state: SessionState) {
    this.#options = options;
    this.#state = state;
  }

  static async create(
    options: RoomOptions & { readonly store: Pick<Store, 'create'> },
    { seed, settings, teams }: Creation,
  ): Promise<Room> {
    const { mission, hash } = options.mission;
    const created: Event = { type: 'created', mission: mission.id, hash, seed, settings, teams };
    const first = record(1, options.clock(), 'room', 'room', 1, { type: 'create' }, [created]);
    await options.store.create(options.session, options.mission, first);
    return new Room(options, replay([first]));
  }

  /** A room on a log that is kept already. */
  static resume(options: RoomOptions, records: readonly Record[]): Room {
    return new Room(options, replay(records));
  }

  get state(): SessionState {
    return this.#state;
  }

  /** The next instant at which something happens by itself: whoever holds the room sends `due` then. */
  get due(): number | undefined {
    return due(this.#state);
  }

  /** The authority's time: it never runs backwards. */
  get now(): number {
    return Math.max(this.#options.clock(), this.#state.at);
  }

  take(seat: string, message: unknown, role: Role = 'alone'): Promise<Answer> {
    return this.#afterOthers(() => this.#take(seat, message, role));
  }

  /** Takes over what another authority of this session has kept in the meantime. */
  catchUp(): Promise<void> {
    return this.#afterOthers(() => this.#catchUp());
  }

  #afterOthers<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#queue.then(work);
    // A command that breaks is its sender's trouble: the ones that wait behind it are still taken.
    this.#queue = done.catch(() => {});
    return done;
  }

  async #catchUp(): Promise<void> {
    const kept = await this.#options.store.read(this.#options.session, this.#state.seq);
    for (const next of kept?.records ?? []) {
      this.#state = apply(this.#state, next);
      this.#options.told(this.#state, next);
    }
  }

  async #take(seat: string, message: unknown, role: Role): Promise<Answer> {
    const parsed = envelope.safeParse(message);
    if (!parsed.success) return refuse('malformed');
    if (!may(role, parsed.data.do)) return refuse('not-allowed');
    for (let tries = 0; tries < TRIES; tries += 1) {
      const answer = await this.#accept(seat, parsed.data);
      if (answer !== 'conflict') return answer;
      await this.#catchUp();
    }
    return refuse('store-failed');
  }

  async #accept(seat: string, { page, n, do: command }: Envelope): Promise<Answer | 'conflict'> {
    const state = this.#state;
    // A resent command was taken already: it is acknowledged again and not done again.
    if ((state.heard[page] ?? 0) >= n) return { seq: state.seq };
    const now = this.now;
    const events = decide(this.#options.mission, state, seat, command, now, this.#options.present?.());
    if (isRefusal(events)) return events;
    if (events.length === 0) return { seq: state.seq };
    const next = record(state.seq + 1, now, seat, page, n, command, events);
    try {
      await this.#options.store.append(this.#options.session, next);
    } catch (error) {
      return error instanceof Conflict ? 'conflict' : refuse('store-failed');
    }
    this.#state = apply(state, next);
    this.#options.told(this.#state, next);
    return { seq: next.seq };
  }
}

function record(
  seq: number,
  at: number,
  seat: string,
  page: string,
  n: number,
  command: Record['command'],
  events: readonly Event[],
): Record {
  return { seq, at, seat, page, n, command, events, rules: RULES_VERSION };
}
