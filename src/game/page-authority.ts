import type { CompiledMission } from '../core/scenario/compile.ts';
import type { Language } from '../core/scenario/language.ts';
import type { Command } from '../core/session/command.ts';
import type { Record } from '../core/session/event.ts';
import { type Happened, happenedFor } from '../core/session/happened.ts';
import { type Answer, type Creation, Room } from '../core/session/room.ts';
import { ONE_SCREEN } from '../core/session/share.ts';
import type { SessionState } from '../core/session/state.ts';
import type { Kept, Store } from '../core/session/store.ts';
import type { Authority, Told } from './authority.ts';
import { beat, lastBeat } from './heartbeat.ts';
import { lookBack, tell } from './tell.ts';

/** The one team and the one seat of a game in a page. */
export const TEAM = 'team';
export const SEAT = 'seat';

/** The authority in the page: the same room as on a server, with the browser's store, clock and timers. */
export class PageAuthority implements Authority {
  readonly #room: Room;
  readonly #mission: CompiledMission;
  readonly #records: Record[];
  readonly #page = `page-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  readonly #stopBeat: () => void;
  #n = 0;
  #own = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #language: Language;
  #listener: (told: Told) => void = () => {};

  private constructor(
    mission: CompiledMission,
    language: Language,
    records: Record[],
    open: (told: (state: SessionState, record: Record) => void) => Room,
  ) {
    this.#mission = mission;
    this.#language = language;
    this.#records = records;
    this.#room = open((_, record) => this.#told(record));
    this.#stopBeat = beat((gap) => void this.#self({ type: 'away', ms: gap }));
  }

  static async create(
    store: Store,
    session: string,
    mission: CompiledMission,
    language: Language,
    creation: Creation,
  ): Promise<PageAuthority> {
    const listeners: ((state: SessionState, record: Record) => void)[] = [];
    const told = (state: SessionState, record: Record) => {
      for (const listener of listeners) listener(state, record);
    };
    const room = await Room.create({ session, mission, store, clock: Date.now, told }, creation);
    const kept = await store.read(session);
    return new PageAuthority(mission, language, [...(kept?.records ?? [])], (listener) => {
      listeners.push(listener);
      return room;
    });
  }

  /** A game that this browser kept. Time with the tab closed does not count. */
  static async resume(store: Store, session: string, kept: Kept, language: Language): Promise<PageAuthority> {
    const authority = new PageAuthority(kept.mission, language, [...kept.records], (told) =>
      Room.resume({ session, mission: kept.mission, store, clock: Date.now, told }, kept.records),
    );
    const since = Math.max(lastBeat(), kept.records.at(-1)?.at ?? 0);
    const gone = Date.now() - since;
    await authority.#self({ type: 'mend' });
    if (gone > 2_000) await authority.#self({ type: 'away', ms: gone });
    return authority;
  }

  listen(listener: (told: Told) => void): void {
    this.#listener = listener;
    listener(this.#now());
    this.#plan();
  }

  speak(language: Language): void {
    this.#language = language;
    this.#listener(this.#now());
  }

  send(command: Command): Promise<Answer> {
    this.#n += 1;
    return this.#room.take(SEAT, { page: this.#page, n: this.#n, do: command });
  }

  look: Authority['look'] = (objective, language) =>
    lookBack({ mission: this.#mission, state: this.#room.state, records: this.#records }, TEAM, objective, language);

  close(): void {
    clearTimeout(this.#timer);
    this.#stopBeat();
    this.#listener = () => {};
  }

  /** What the page itself, as the holder of the session, has to say. */
  #self(command: Command): Promise<Answer> {
    this.#own += 1;
    return this.#room.take('room', { page: `${this.#page}-own`, n: this.#own, do: command });
  }

  #told(record: Record): void {
    this.#records.push(record);
    this.#listener({ ...this.#now(happenedFor(TEAM, record)) });
    this.#plan();
  }

  #now(happened?: Happened): Told {
    const { state, now } = this.#room;
    const held = { mission: this.#mission, state, records: this.#records, now };
    return tell(held, { team: TEAM, ...ONE_SCREEN }, this.#language, happened);
  }

  /** Sends `due` at the instant at which something happens by itself. */
  #plan(): void {
    clearTimeout(this.#timer);
    const at = this.#room.due;
    if (at === undefined) return;
    this.#timer = setTimeout(
      () => void this.#self({ type: 'due' }),
      Math.min(2 ** 31 - 1, Math.max(0, at - Date.now()) + 5),
    );
  }
}
