import { type IDBPDatabase, openDB } from 'idb';
import type { CompiledMission } from '../core/scenario/compile.ts';
import type { Record } from '../core/session/event.ts';
import { memoryStore, type Store } from '../core/session/store.ts';

const NAME = 'gardiens';

interface Row {
  readonly session: string;
  readonly seq: number;
  readonly record: Record;
}

/** A store in this browser (IndexedDB): each append is on disk before it is acknowledged. */
async function indexedStore(): Promise<Store> {
  const db: IDBPDatabase = await openDB(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('sessions', { keyPath: 'session' });
      fresh.createObjectStore('records', { keyPath: ['session', 'seq'] });
    },
  });
  const all = (session: string, from = 0) => IDBKeyRange.bound([session, from], [session, Number.MAX_SAFE_INTEGER]);
  return {
    async create(session, mission, first) {
      const change = db.transaction(['sessions', 'records'], 'readwrite', { durability: 'strict' });
      await Promise.all([
        change.objectStore('sessions').put({ session, mission, at: first.at }),
        change.objectStore('records').add({ session, seq: first.seq, record: first }),
        change.done,
      ]);
    },
    async append(session, record) {
      const change = db.transaction('records', 'readwrite', { durability: 'strict' });
      // `add` refuses a number that is there already: two authorities can never both write it.
      await Promise.all([change.store.add({ session, seq: record.seq, record }), change.done]);
    },
    async read(session, after = 0) {
      const kept = (await db.get('sessions', session)) as { mission: CompiledMission } | undefined;
      if (kept === undefined) return undefined;
      const rows = (await db.getAll('records', all(session, after + 1))) as Row[];
      return { mission: kept.mission, records: rows.map((row) => row.record) };
    },
    async list() {
      const rows = (await db.getAll('sessions')) as { session: string; at: number }[];
      return rows.sort((one, other) => other.at - one.at).map(({ session }) => session);
    },
    async remove(session) {
      const change = db.transaction(['sessions', 'records'], 'readwrite');
      await Promise.all([
        change.objectStore('sessions').delete(session),
        change.objectStore('records').delete(all(session)),
        change.done,
      ]);
    },
  };
}

/** This browser's store; `keeps` is false where it keeps nothing (some private windows) and memory stands in. */
export async function browserStore(): Promise<{ readonly store: Store; readonly keeps: boolean }> {
  try {
    return { store: await indexedStore(), keeps: true };
  } catch {
    return { store: memoryStore(), keeps: false };
  }
}
