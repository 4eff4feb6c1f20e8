import type { CompiledMission } from '../../core/scenario/compile.ts';
import type { Record } from '../../core/session/event.ts';
import type { Store } from '../../core/session/store.ts';

/** A session outside its log: how it is found, and until when it is kept. All instants are epoch milliseconds. */
export interface SessionRow {
  readonly id: string;
  /** What children type to join. Unique among the sessions that are kept. */
  readonly code: string;
  /** The game master's PIN, salted and hashed (`secrets.ts`). */
  readonly pin: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/**
 * Something that opens a door, kept as its SHA-256 only: a game master's token, the single-use link to a further console, a seat's
 * token, or the single-use code with which another device takes a seat.
 */
export interface Secret {
  readonly hash: string;
  readonly session: string;
  readonly kind: 'master' | 'link' | 'seat' | 'handover';
  /** The operator or the seat that it belongs to. */
  readonly who: string;
  readonly expiresAt: number;
}

/** One seat that a process holds a connection of; it counts until `until`, unless it is renewed. */
export interface Presence {
  readonly session: string;
  readonly seat: string;
  readonly until: number;
}

/**
 * What another process did: `seq` of the newest record of a session, or 0 when only who is present changed. When the session was removed
 * it is Infinity: newer than anything that is held of it, and reading finds it gone.
 */
export interface Change {
  readonly session: string;
  readonly seq: number;
}

/**
 * Everything that the server keeps. `append` is durable when its promise resolves; it throws `Conflict` when `seq` is not the next one or
 * when that page's command is there already. A mission is kept once per hash, however many sessions play it.
 */
export interface ServerStore extends Omit<Store, 'create' | 'list'> {
  /** Keeps a new session. Refused when another kept session has the same code. */
  create(row: SessionRow, mission: CompiledMission, first: Record): Promise<'kept' | 'code-taken'>;
  byId(id: string): Promise<SessionRow | undefined>;
  byCode(code: string): Promise<SessionRow | undefined>;
  setPin(session: string, pin: string): Promise<void>;
  /** Sessions that have not expired at `now`, oldest first. */
  live(now: number): Promise<readonly SessionRow[]>;

  keepSecret(secret: Secret): Promise<void>;
  /** The secret of that hash, unless it has expired. */
  secret(hash: string, now: number): Promise<Secret | undefined>;
  /** The same, and it is gone: of two who take it at once, one gets it. */
  takeSecret(hash: string, now: number): Promise<Secret | undefined>;
  dropSecrets(session: string, kind: Secret['kind'], who: string): Promise<void>;

  /** Notes that this process holds these seats. */
  beat(seats: readonly Presence[]): Promise<void>;
  /** This process no longer holds the seat. */
  gone(session: string, seat: string): Promise<void>;
  /** Every seat of the session that some process holds at `now`. */
  present(session: string, now: number): Promise<readonly Presence[]>;

  /** Notes that some process was at work at `now`; and when that was last noted, 0 when never. Outages do not count against a team. */
  alive(now: number): Promise<void>;
  lastAlive(): Promise<number>;

  /** Calls back for what other processes changed; after a lost connection, once with `undefined`: anything may have changed. */
  watch(listener: (change: Change | undefined) => void): void;

  /** Removes sessions that have expired, with their logs and secrets, missions that no session plays, and stale presence. Returns their ids. */
  purge(now: number): Promise<readonly string[]>;
  /** Ends after what was accepted is durable. */
  close(): Promise<void>;
}
