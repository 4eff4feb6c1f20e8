import type { Event, Record } from '../core/session/event.ts';
import type { LogLine } from '../core/session/log.ts';
import type { TeamState } from '../core/session/state.ts';
import type { Closing } from '../core/wire/message.ts';
import type { Connection } from './connection.ts';
import type { Live } from './live.ts';
import { mirrorOf, tellMaster, tellSeat, tellWall } from './views.ts';

/** Consoles and walls are told together what came within so long: nobody there waits for a hundredth of a second. */
const GATHER = 40;

/** Pages of one session: eight teams many times over. Its consoles are not counted: nobody keeps them out. */
const PER_SESSION = 150;
/** All walls have the same code. */
const WALLS = 24;
/** Pages with the same token: a tablet that comes back again and again leaves some behind for half a minute. */
const PER_TOKEN = 12;

/** The open pages of one session, and who is told what: the team that a record concerns, the consoles, the wall; nobody else. */
export class Audience {
  readonly #live: Live;
  readonly #connections = new Set<Connection>();
  #timer: NodeJS.Timeout | undefined;
  /** Teams whose panels changed since consoles and walls were last told; `all` when anything may have. */
  #stale = new Set<string>();
  #allStale = false;
  #lines: LogLine[] = [];

  constructor(live: Live) {
    this.#live = live;
  }

  get size(): number {
    return this.#connections.size;
  }
  get connections(): ReadonlySet<Connection> {
    return this.#connections;
  }

  /** Whether one more page may come in. */
  hasRoom(role: Connection['role']): boolean {
    if (role === 'wall' && this.#with('wall').length >= WALLS) return false;
    return role === 'master' || this.#connections.size < PER_SESSION;
  }

  #with(who: string): readonly Connection[] {
    return [...this.#connections].filter((connection) => connection.who === who);
  }

  add(connection: Connection): void {
    this.#connections.add(connection);
    const [oldest, ...others] = this.#with(connection.who);
    // Whoever comes last is there; it is the oldest that gives way.
    if (connection.role !== 'wall' && others.length >= PER_TOKEN) oldest?.port.close('too-many');
    this.#welcome(connection);
    if (connection.role === 'seat') this.presenceChanged(connection.who);
  }

  remove(connection: Connection): void {
    this.#connections.delete(connection);
    if (this.#connections.size > 0) return;
    // Forgotten as well, or nobody who comes later would ever be told again.
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** The whole picture again, in another language. */
  speak(connection: Connection, language: Connection['language']): void {
    connection.picture.speak(language);
    this.#welcome(connection);
    if (connection.watches !== null) connection.send('mirror', mirrorOf(this.#live, connection));
  }

  watch(connection: Connection, team: string | null): void {
    connection.watches = team;
    if (team !== null) connection.send('mirror', mirrorOf(this.#live, connection));
  }

  /** A record was kept. */
  told(record: Record, line: LogLine | undefined): void {
    // First names changed: sentences that were sent already bear the old ones.
    if (record.events.some((event) => event.type === 'policy-set' && event.settings.names !== undefined)) {
      this.#tellAllAnew();
      return;
    }
    const concerned = teamsOf(record.events);
    const { seats } = this.#live.state;
    for (const connection of this.#connections) {
      if (connection.role !== 'seat') continue;
      const team = seats[connection.who];
      const moved = record.events.some((event) => 'seat' in event && event.seat === connection.who);
      if (concerned === 'all' || moved || (team != null && concerned.has(team)))
        connection.send('told', tellSeat(this.#live, connection, record));
    }
    if (line !== undefined) this.#lines.push(line);
    if (concerned === 'all') this.#allStale = true;
    else for (const team of concerned) this.#stale.add(team);
    this.#gather();
  }

  #tellAllAnew(): void {
    for (const connection of this.#connections) {
      connection.picture.forget();
      this.#welcome(connection);
    }
  }

  /** Somebody came or went: the screens of that seat's team hold other lenses now. */
  presenceChanged(seat?: string): void {
    const { seats } = this.#live.state;
    const team = seat === undefined ? undefined : seats[seat];
    for (const connection of this.#connections) {
      if (connection.role !== 'seat') continue;
      const own = seats[connection.who];
      if (own != null && (seat === undefined || own === team)) {
        const told = tellSeat(this.#live, connection);
        if (Object.keys(told.parts).some((part) => part !== 'now')) connection.send('told', told);
      }
    }
    if (team == null) this.#allStale = true;
    else this.#stale.add(team);
    this.#gather();
  }

  /** Shows out whoever a test finds. */
  showOut(why: Closing, whom: (connection: Connection) => boolean): void {
    for (const connection of [...this.#connections]) if (whom(connection)) connection.port.close(why);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #welcome(connection: Connection): void {
    const live = this.#live;
    if (connection.role === 'seat') connection.send('told', tellSeat(live, connection));
    else if (connection.role === 'wall') connection.send('told', tellWall(live, connection, []));
    else connection.send('told', tellMaster(live, connection, [], live.lines, live.undo));
  }

  #gather(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#tellOthers();
    }, GATHER);
  }

  #tellOthers(): void {
    const live = this.#live;
    const { teams } = live.state;
    const changed: readonly TeamState[] = this.#allStale
      ? Object.values(teams)
      : [...this.#stale].flatMap((id) => (teams[id] === undefined ? [] : [teams[id]]));
    const lines = this.#lines;
    const stale = this.#stale;
    const all = this.#allStale;
    this.#lines = [];
    this.#stale = new Set();
    this.#allStale = false;
    const undo = live.undo;
    for (const connection of this.#connections) {
      if (connection.role === 'wall') {
        const told = tellWall(live, connection, changed);
        // Most of what a team does shows on no wall.
        if (Object.keys(told.parts).length > 0) connection.send('told', told);
      }
      if (connection.role !== 'master') continue;
      connection.send('told', tellMaster(live, connection, changed, lines, undo));
      if (connection.watches !== null && (all || stale.has(connection.watches)))
        connection.send('mirror', mirrorOf(live, connection));
    }
  }
}

/** The teams that a record concerns. */
function teamsOf(events: readonly Event[]): ReadonlySet<string> | 'all' {
  const teams = new Set<string>();
  for (const event of events) {
    if ('team' in event) teams.add(event.team);
    else if (event.type === 'noted') continue;
    else if (event.type === 'seat-joined') event.into !== null && teams.add(event.into);
    else if (event.type === 'seat-placed')
      for (const team of [event.from, event.into]) team !== null && teams.add(team);
    else if (event.type === 'seat-removed') event.from !== null && teams.add(event.from);
    else if (event.type !== 'seat-handed') return 'all';
  }
  return teams;
}
