import type { CompiledMission } from '../core/scenario/compile.ts';
import type { Command } from '../core/session/command.ts';
import type { Record } from '../core/session/event.ts';
import { type LogLine, logLine } from '../core/session/log.ts';
import { isRefusal, refuse } from '../core/session/refusal.ts';
import { type Answer, Room } from '../core/session/room.ts';
import type { Link } from '../core/session/seats.ts';
import type { SessionState } from '../core/session/state.ts';
import type { Kept } from '../core/session/store.ts';
import { tells } from '../core/session/story.ts';
import type { Undoable } from '../core/session/undo.ts';
import { undoList } from '../core/session/undo-list.ts';
import { Audience } from './audience.ts';
import type { Connection } from './connection.ts';
import type { Live } from './live.ts';
import { pickTeam } from './pick-team.ts';
import { SeatPresence } from './presence.ts';
import { newToken } from './secrets.ts';
import type { ServerStore, SessionRow } from './store/store.ts';

/** Lines and acts that a console is shown at most. */
const LINES = 400;
const ACTS = 12;
/** A gap with nobody there beyond this is an outage: it does not count against a team. */
const OUTAGE = 10_000;

export interface LiveOptions {
  readonly row: SessionRow;
  readonly store: ServerStore;
  readonly clock: () => number;
  /** When somebody was last known to be there, before this process took the session up. */
  readonly lastThere: number;
  /** Whether other processes are at work on the same store. */
  readonly isShared: () => boolean;
}

/** A session that this process holds in memory: its room, who is there, and what each page is told. */
export class LiveSession implements Live {
  readonly row: SessionRow;
  readonly mission: CompiledMission;
  readonly presence: SeatPresence;
  /** Records that the debrief needs. */
  readonly story: Record[] = [];
  readonly lines: LogLine[] = [];
  readonly audience: Audience;
  readonly #options: LiveOptions;
  readonly #room: Room;
  readonly #acts: Record[] = [];
  /** Those that are let in, and those on their way in. */
  readonly #pages = new Set<Connection>();
  readonly #self = `room-${newToken().slice(0, 12)}`;
  #n = 0;
  #joining: Promise<unknown> = Promise.resolve();
  #patience = 0;
  #timer: NodeJS.Timeout | undefined;
  #emptySince: number | undefined;

  constructor(options: LiveOptions, kept: Kept) {
    const { row, store, clock } = options;
    this.row = row;
    this.mission = kept.mission;
    this.#options = options;
    this.#room = Room.resume(
      {
        session: row.id,
        mission: kept.mission,
        store,
        clock,
        told: (state, record) => this.#told(state, record),
        present: () => this.present,
      },
      kept.records,
    );
    let before = 0;
    for (const record of kept.records) {
      this.#note(this.#room.state, record);
      before = record.at;
    }
    this.#emptySince = Math.max(before, options.lastThere);
    this.presence = new SeatPresence(Object.keys(this.state.seats), clock());
    this.audience = new Audience(this);
  }

  get state(): SessionState {
    return this.#room.state;
  }
  get now(): number {
    return this.#room.now;
  }
  get present(): ReadonlySet<string> {
    return this.presence.present(Object.keys(this.state.seats), this.#options.clock());
  }
  readonly link = (seat: string): Link => this.presence.link(seat, this.#options.clock());
  /** Screens of a team that are connected. */
  connected(team: string): number {
    return Object.entries(this.state.seats).filter(([seat, of]) => of === team && this.link(seat).state === 'connected')
      .length;
  }
  /** Since when nobody has been there; undefined while somebody is. */
  get emptySince(): number | undefined {
    return this.#emptySince;
  }

  /** Acts of game masters that can be taken back now, newest first. */
  get undo(): readonly Undoable[] {
    return undoList(this.state, this.#acts);
  }

  async enter(connection: Connection): Promise<void> {
    const since = this.#emptySince;
    this.#emptySince = undefined;
    this.#pages.add(connection);
    if (connection.role === 'seat') this.presence.came(connection.who);
    // Another process may have died before it told what it kept: whoever moves here has seen it already.
    await this.#room.catchUp();
    if (since !== undefined) await this.#takeUp(since);
    if (connection.role === 'seat' && this.#pages.has(connection)) await this.#beat([connection.who]);
    // It may have gone while it was being let in.
    if (!this.#pages.has(connection)) return;
    // Looked at again: of many that knock at once, those before it are in by now.
    if (!this.audience.hasRoom(connection.role)) return connection.port.close('full');
    this.audience.add(connection);
    this.#plan();
  }

  async leave(connection: Connection): Promise<void> {
    if (!this.#pages.delete(connection)) return;
    this.audience.remove(connection);
    if (this.#pages.size === 0) this.#emptySince = this.#options.clock();
    if (connection.role === 'seat') {
      this.presence.went(connection.who, this.#options.clock());
      if (!this.presence.here.includes(connection.who)) await this.#options.store.gone(this.row.id, connection.who);
      this.audience.presenceChanged(connection.who);
    }
    this.#plan();
  }

  /** A page's command. */
  async take(connection: Connection, n: number, command: Command): Promise<Answer> {
    if (connection.role === 'wall') return refuse('not-allowed');
    const page = `${connection.who.replace('master:', 'm-')}.${connection.page}`;
    const message = { page, n, do: command };
    const answer = await this.#room.take(connection.who, message, connection.rights);
    if (!isRefusal(answer) || !this.#options.isShared()) return answer;
    // It may be refused only for what another process has not told yet.
    const known = this.state.seq;
    await this.#room.catchUp();
    return this.state.seq === known ? answer : this.#room.take(connection.who, message, connection.rights);
  }

  /**
   * A new seat, in the team that was asked for or in the one that chance gives it. One after the other, or all who come at the same
   * instant would be given the same.
   */
  join(seat: string, wanted: string | undefined): Promise<Answer> {
    const joined = this.#joining.then(() => {
      const drawn = this.state.settings.placing === 'master' ? null : pickTeam(this.state, this.present);
      return this.own({ type: 'join', seat, team: wanted ?? drawn });
    });
    this.#joining = joined.catch(() => {});
    return joined;
  }

  /** What the server itself has to say. */
  own(command: Command): Promise<Answer> {
    this.#n += 1;
    return this.#room.take('room', { page: this.#self, n: this.#n, do: command }, 'room');
  }

  /** Another process kept a record, or holds other seats now. */
  async changedElsewhere(seq: number | undefined): Promise<void> {
    if (seq === undefined || seq > this.state.seq) await this.#room.catchUp();
    if (seq === undefined || seq === 0) await this.readPresence();
  }

  catchUp(): Promise<void> {
    return this.#room.catchUp();
  }

  async readPresence(): Promise<void> {
    const now = this.#options.clock();
    const seats = await this.#options.store.present(this.row.id, now);
    const here = new Set(this.presence.here);
    this.presence.elsewhere(
      new Map(seats.filter(({ seat }) => !here.has(seat)).map(({ seat, until }) => [seat, until])),
      now,
    );
    this.audience.presenceChanged();
    this.#plan();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.audience.close();
  }

  /** Puts an outage right, and what a newer version of the rules can no longer read. */
  async #takeUp(since: number): Promise<void> {
    await this.readPresence();
    const now = this.#options.clock();
    // Where several processes share a session, nobody here is not nobody at all.
    const gone = this.presence.isElsewhere(now) ? 0 : now - Math.max(since, this.state.at);
    await this.own({ type: 'mend' });
    if (gone > OUTAGE) await this.own({ type: 'away', ms: gone });
    await this.own({ type: 'due' });
  }

  #beat(seats: readonly string[]): Promise<void> {
    const until = this.#options.clock() + LEASE_ELSEWHERE;
    return this.#options.store.beat(seats.map((seat) => ({ session: this.row.id, seat, until })));
  }

  /** Renews what the other processes know of this one's seats. */
  async beat(): Promise<void> {
    if (this.presence.here.length > 0) await this.#beat(this.presence.here);
  }

  #told(state: SessionState, record: Record): void {
    const line = this.#note(state, record);
    for (const event of record.events)
      if (event.type === 'seat-joined') this.presence.expect(event.seat, this.#options.clock());
    this.audience.told(record, line);
    this.#plan();
    for (const event of record.events) if (event.type === 'seat-handed') void this.#showOutOld(event.seat);
  }

  /** Another device has sat down here: the pages that came in with the token of before are shown out, on every process. */
  async #showOutOld(seat: string): Promise<void> {
    for (const connection of [...this.audience.connections]) {
      if (connection.who !== seat || connection.role !== 'seat') continue;
      const valid = await this.#options.store.secret(connection.secret, this.#options.clock());
      if (valid === undefined) connection.port.close('replaced');
    }
  }

  #note(state: SessionState, record: Record): LogLine | undefined {
    if (tells(record)) this.story.push(record);
    if (record.seat.startsWith('master')) {
      this.#acts.push(record);
      if (this.#acts.length > ACTS) this.#acts.shift();
    }
    const line = logLine(this.mission.mission, state, record);
    if (line === undefined) return undefined;
    this.lines.push(line);
    if (this.lines.length > LINES) this.lines.shift();
    return line;
  }

  /** Wakes up when something happens by itself, or when a lease ends. */
  #plan(): void {
    clearTimeout(this.#timer);
    if (this.audience.size === 0) return;
    const now = this.#options.clock();
    const due = this.#room.due;
    const lease = this.presence.due(now);
    const next = Math.min(due ?? Number.POSITIVE_INFINITY, lease ?? Number.POSITIVE_INFINITY);
    if (next === Number.POSITIVE_INFINITY) return;
    const wait = Math.max(this.#patience, next - now, 0) + 5;
    this.#timer = setTimeout(() => void this.#wake(), Math.min(2 ** 31 - 1, wait));
  }

  async #wake(): Promise<void> {
    const now = this.#options.clock();
    if ((this.#room.due ?? Number.POSITIVE_INFINITY) <= now) {
      const answer = await this.own({ type: 'due' });
      // A store that fails is asked again in a second, not at once and for ever.
      this.#patience = 'refused' in answer ? 1_000 : 0;
    }
    await this.readPresence();
  }
}

/** Other processes count a seat of this one as there for so long after each beat. */
const LEASE_ELSEWHERE = 15_000;
