import type { CompiledMission } from '../scenario/compile.ts';
import type { Record } from './event.ts';

/** Thrown by `append`: another authority has written in the meantime. The room reads what is new and decides again. */
export class Conflict extends Error {}

/** Where records are kept. An append is durable when its promise resolves; it throws `Conflict` when `seq` is not the next one. */
export interface Store {
  /** Keeps a new session: its exact checked mission and its first record. */
  create(session: string, mission: CompiledMission, first: Record): Promise<void>;
  append(session: string, record: Record): Promise<void>;
  /** The mission and the log behind record `after`, in order; undefined for a session that is not (or no longer) there. */
  read(session: string, after?: number): Promise<Kept | undefined>;
  /** Sessions kept, newest first. */
  list(): Promise<readonly string[]>;
  remove(session: string): Promise<void>;
}

export interface Kept {
  readonly mission: CompiledMission;
  readonly records: readonly Record[];
}

/** A store that forgets when the page goes: for tests, and where the browser keeps nothing. */
export function memoryStore(): Store {
  const sessions = new Map<string, { mission: CompiledMission; records: Record[] }>();
  return {
    async create(session, mission, first) {
      sessions.set(session, { mission, records: [first] });
    },
    async append(session, record) {
      const kept = sessions.get(session);
      const last = kept?.records.at(-1)?.seq ?? 0;
      if (kept === undefined) throw new Error(`No session is called ${session}.`);
      if (record.seq !== last + 1) throw new Conflict(`Record ${record.seq} does not follow ${last}.`);
      kept.records.push(record);
    },
    async read(session, after = 0) {
      const kept = sessions.get(session);
      return kept === undefined ? undefined : { ...kept, records: kept.records.filter((record) => record.seq > after) };
    },
    async list() {
      return [...sessions.keys()].reverse();
    },
    async remove(session) {
      sessions.delete(session);
    },
  };
}
