import type { Record } from '../../core/session/event.ts';
import { missionCache } from './mission-cache.ts';
import { checkPage, idTaken } from './refused.ts';
import { SQL } from './sql.ts';
import type { Secret, ServerStore, SessionRow } from './store.ts';
import { needed, type Row, type Run, type Step, step, type Value } from './work.ts';

/** What every database does alike; each kind adds how it appends, who is present, and what other processes did. */
export type SqlStore = Omit<ServerStore, 'append' | 'beat' | 'gone' | 'present' | 'watch' | 'close'>;

/** Steps that go before a work, where several processes share the database. */
export interface Locks {
  /** Before a mission is named by a new session. */
  readonly holdMissions: readonly Step[];
  /** Before missions that no session names are removed. */
  readonly emptyMissions: readonly Step[];
}

/** The columns of one record, in the order in which every statement takes them. */
export const columnsOf = (session: string, record: Record) =>
  [session, record.seq, record.page, record.n, record.at, JSON.stringify(record)] as const;

/** Later than any session ends: the one that a person removes has not expired. */
const ANY_TIME = Number.MAX_SAFE_INTEGER;

/** The part of a store that is SQL, on anything that can run it. */
export function sqlStore(run: Run, locks: Locks): SqlStore {
  const rows = async (sql: string, ...values: readonly Value[]): Promise<readonly Row[]> =>
    (await run([step(sql, ...values)]))?.[0] ?? [];
  const row = async <T>(sql: string, ...values: readonly Value[]): Promise<T | undefined> =>
    (await rows(sql, ...values))[0] as T | undefined;
  const missions = missionCache(async (hash) => (await row<{ body: string }>(SQL.mission, hash))?.body);

  /** True when it was there and is gone, with all that belongs to it. */
  const drop = async (id: string, expiredAt: number): Promise<boolean> => {
    const dropped = await run([
      needed(SQL.dropSession, id, expiredAt),
      step(SQL.dropEvents, id),
      step(SQL.dropSecretsOf, id),
    ]);
    return dropped !== undefined;
  };

  return {
    async create({ id, code, pin, createdAt, expiresAt }, mission, first) {
      checkPage(first);
      const { hash } = mission;
      const kept = await run([
        ...locks.holdMissions,
        needed(SQL.keepSession, id, code, pin, hash, createdAt, expiresAt),
        step(SQL.keepMission, hash, JSON.stringify(mission)),
        step(SQL.keepFirst, ...columnsOf(id, first)),
      ]);
      if (kept !== undefined) return 'kept';
      if ((await rows(SQL.byId, id)).length > 0) throw idTaken(id);
      return 'code-taken';
    },
    async read(session, after = 0) {
      const found = (await rows(SQL.read, session, after)) as readonly { mission: string; body: string | null }[];
      const mission = found[0] && (await missions(found[0].mission));
      // A mission goes after the last session that plays it: without one, the session was removed between the two readings.
      if (mission === undefined) return undefined;
      const records = found.flatMap(({ body }) => (body === null ? [] : [JSON.parse(body) as Record]));
      return { mission, records };
    },
    async remove(session) {
      await drop(session, ANY_TIME);
    },
    byId: (id) => row<SessionRow>(SQL.byId, id),
    byCode: (code) => row<SessionRow>(SQL.byCode, code),
    live: async (now) => (await rows(SQL.live, now)) as unknown as readonly SessionRow[],

    async setPin(session, pin) {
      await rows(SQL.setPin, session, pin);
    },
    async alive(now) {
      await rows(SQL.alive, now);
    },
    lastAlive: async () => (await row<{ at: number }>(SQL.lastAlive))?.at ?? 0,

    async keepSecret({ hash, session, kind, who, expiresAt }) {
      await rows(SQL.keepSecret, hash, session, kind, who, expiresAt);
    },
    secret: (hash, now) => row<Secret>(SQL.secret, hash, now),
    takeSecret: (hash, now) => row<Secret>(SQL.takeSecret, hash, now),
    async dropSecrets(session, kind, who) {
      await rows(SQL.dropSecrets, session, kind, who);
    },

    async purge(now) {
      const dropped: string[] = [];
      for (const { id } of (await rows(SQL.expired, now)) as readonly { id: string }[]) {
        // One at a time: a large purge must not keep others waiting, and of two processes that purge, one removes it.
        if (await drop(id, now)) dropped.push(id);
      }
      await run([...locks.emptyMissions, step(SQL.dropMissions), step(SQL.dropOldSecrets, now)]);
      return dropped;
    },
  };
}
