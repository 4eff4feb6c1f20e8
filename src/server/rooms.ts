import teams from '../../assets/emblems/teams.json' with { type: 'json' };
import { shuffled } from '../core/chance.ts';
import type { CompiledMission } from '../core/scenario/compile.ts';
import { Room } from '../core/session/room.ts';
import type { NewSession } from '../core/wire/api.ts';
import { LiveSession } from './live-session.ts';
import type { Metrics } from './metrics.ts';
import type { Missions } from './missions.ts';
import { newCode, newToken } from './secrets.ts';
import type { ServerStore, SessionRow } from './store/store.ts';

interface RoomsOptions {
  readonly store: ServerStore;
  readonly missions: Missions;
  readonly metrics: Metrics;
  readonly clock: () => number;
  readonly sessionLife: number;
  readonly codeLength: number;
}

/** A session with nobody there is forgotten after so long; the store still has it. */
const IDLE = 10 * 60_000;
const BEAT = 5_000;
const PURGE = 60_000;
/** Codes tried before giving up: with four symbols, a thousand live sessions leave 99.8 % free. */
const DRAWS = 20;

/** The sessions of this process: found in the store when a page asks, forgotten when nobody is there. */
export class Rooms {
  readonly #options: RoomsOptions;
  readonly #live = new Map<string, Promise<LiveSession | undefined>>();
  readonly #open = new Map<string, LiveSession>();
  readonly #timers: NodeJS.Timeout[] = [];
  /** When some process was last at work before this one. */
  #aliveBefore = 0;
  /** Whether another process has ever been heard of. */
  #isShared = false;

  constructor(options: RoomsOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    const { store } = this.#options;
    this.#aliveBefore = await store.lastAlive();
    store.watch((change) => void this.#changed(change).catch(ignored));
    await this.#beat();
    this.#timers.push(setInterval(() => void this.#beat().catch(ignored), BEAT));
    this.#timers.push(setInterval(() => void this.purge().catch(ignored), PURGE));
    await this.purge();
  }

  get size(): number {
    return this.#open.size;
  }
  get open(): Iterable<LiveSession> {
    return this.#open.values();
  }

  /** The session of that id, unless it has expired. */
  async get(id: string): Promise<LiveSession | undefined> {
    const known = this.#live.get(id);
    if (known !== undefined) {
      const live = await known;
      return live !== undefined && live.row.expiresAt > this.#options.clock() ? live : undefined;
    }
    const loading = this.#load(id).catch((error: unknown) => {
      this.#live.delete(id);
      throw error;
    });
    this.#live.set(id, loading);
    const live = await loading;
    if (live === undefined) this.#live.delete(id);
    else {
      this.#open.set(id, live);
      // What other processes did while this one read was told to nobody here.
      await live.changedElsewhere(undefined);
    }
    this.#options.metrics.sessions.set(this.#open.size);
    return live;
  }

  /** Keeps a new session. Undefined when no free code could be drawn. */
  async create(mission: CompiledMission, wanted: NewSession, pin: string): Promise<SessionRow | undefined> {
    const { store, clock, sessionLife, codeLength } = this.#options;
    const [seed] = crypto.getRandomValues(new Uint32Array(1));
    const { teams: count, mission: _id, questions = 'off', ...others } = wanted;
    const settings = { ...others, questions };
    const emblems = shuffled(teams, seed ?? 1).slice(0, count);
    const creation = {
      seed: seed ?? 1,
      settings,
      teams: emblems.map(({ id }) => ({ id, emblem: id, seats: [] })),
    };
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const now = clock();
      const row = {
        id: `s-${newToken()}`,
        code: newCode(codeLength),
        pin,
        createdAt: now,
        expiresAt: now + sessionLife,
      };
      let kept: 'kept' | 'code-taken' = 'kept';
      const first = {
        append: store.append.bind(store),
        read: store.read.bind(store),
        create: async (_session: string, compiled: CompiledMission, record: Parameters<ServerStore['create']>[2]) => {
          kept = await store.create(row, compiled, record);
        },
      };
      await Room.create({ session: row.id, mission, store: first, clock, told: () => {} }, creation);
      if (kept === 'kept') return row;
    }
    return undefined;
  }

  /** Removes a session and everything in it, now. */
  async erase(id: string): Promise<void> {
    await this.#options.store.remove(id);
    await this.#forget(id, true);
  }

  /** Removes what has expired, and forgets what nobody looks at. */
  async purge(): Promise<void> {
    const now = this.#options.clock();
    const gone = await this.#options.store.purge(now);
    this.#options.metrics.purged.inc(gone.length);
    for (const id of gone) await this.#forget(id, true);
    for (const live of [...this.#open.values()]) {
      if (live.row.expiresAt <= now) await this.#forget(live.row.id, true);
      else if (live.emptySince !== undefined && now - live.emptySince > IDLE && live.audience.size === 0)
        await this.#forget(live.row.id, false);
    }
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    for (const live of this.#open.values()) {
      live.audience.showOut('stopping', () => true);
      live.close();
    }
  }

  async #load(id: string): Promise<LiveSession | undefined> {
    const { store, missions, clock } = this.#options;
    const row = await store.byId(id);
    if (row === undefined || row.expiresAt <= clock()) return undefined;
    const kept = await store.read(id);
    if (kept === undefined) return undefined;
    const mission = missions.same(kept.mission);
    const lastThere = this.#aliveBefore;
    const isShared = () => this.#isShared;
    return new LiveSession({ row, store, clock, lastThere, isShared }, { mission, records: kept.records });
  }

  async #forget(id: string, gone: boolean): Promise<void> {
    const live = this.#open.get(id);
    this.#live.delete(id);
    this.#open.delete(id);
    this.#options.metrics.sessions.set(this.#open.size);
    if (gone) live?.audience.showOut('session-gone', () => true);
    live?.close();
  }

  async #changed(change: { readonly session: string; readonly seq: number } | undefined): Promise<void> {
    this.#isShared = true;
    if (change?.seq === Number.POSITIVE_INFINITY) return this.#forget(change.session, true);
    if (change !== undefined) return this.#open.get(change.session)?.changedElsewhere(change.seq);
    await Promise.all([...this.#open.values()].map((live) => live.changedElsewhere(undefined)));
  }

  async #beat(): Promise<void> {
    const now = this.#options.clock();
    await this.#options.store.alive(now);
    for (const live of this.#open.values()) {
      await live.beat();
      // A process that died between keeping a record and telling of it has told nobody: whoever is left asks.
      if (this.#isShared) await live.catchUp();
    }
  }
}

/** The store said already what is wrong; the next beat tries again. */
const ignored = (): void => {};
