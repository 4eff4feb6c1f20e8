import type { CompiledMission } from '../scenario/compile.ts';
import { apply, replay } from './apply.ts';
import { type Envelope, envelope } from './command.ts';
import { decide } from './decide.ts';
import { due } from './due.ts';
import type { Event, Record } from './event.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { RULES_VERSION, type SessionState, type Settings } from './state.ts';
import type { Store } from './store.ts';

/** What a room is given: nothing of its own touches a disk, a network or a clock. */
export interface RoomOptions {
  readonly session: string;
  readonly mission: CompiledMission;
  readonly store: Store;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** Told after each record is durable: the state that now is, and what just happened. */
  readonly told: (state: SessionState, record: Record) => void;
}

export interface Creation {
  readonly seed: number;
  readonly settings: Settings;
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

  static async create(options: RoomOptions, { seed, settings, teams }: Creation): Promise<Room> {
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

  take(seat: string, message: unknown): Promise<Answer> {
    const answer = this.#queue.then(() => this.#take(seat, message));
    // A command that breaks is its sender's trouble: the ones that wait behind it are still taken.
    this.#queue = answer.catch(() => {});
    return answer;
  }

  async #take(seat: string, message: unknown): Promise<Answer> {
    const parsed = envelope.safeParse(message);
    if (!parsed.success) return refuse('malformed');
    return this.#accept(seat, parsed.data);
  }

  async #accept(seat: string, { page, n, do: command }: Envelope): Promise<Answer> {
    const state = this.#state;
    // A resent command was taken already: it is acknowledged again and not done again.
    if ((state.heard[page] ?? 0) >= n) return { seq: state.seq };
    const now = this.now;
    const events = decide(this.#options.mission, state, seat, command, now);
    if (isRefusal(events)) return events;
    if (events.length === 0) return { seq: state.seq };
    const next = record(state.seq + 1, now, seat, page, n, command, events);
    try {
      await this.#options.store.append(this.#options.session, next);
    } catch {
      return refuse('store-failed');
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
