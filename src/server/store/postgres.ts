import { randomUUID } from 'node:crypto';
import { Listener } from './postgres-listener.ts';
import { connection, openPool, placeOf, prepareDatabase, runOn } from './postgres-pool.ts';
import { SharedPresence } from './postgres-presence.ts';
import { changesIn, Teller } from './postgres-teller.ts';
import { Writer } from './postgres-writer.ts';
import { checkPage } from './refused.ts';
import { POSTGRES } from './sql.ts';
import { sqlStore } from './sql-store.ts';
import type { Change, ServerStore } from './store.ts';
import { step } from './work.ts';

/** A removed session is newer than anything that another process holds of it, and reading it finds nothing. */
const REMOVED = Number.POSITIVE_INFINITY;

/**
 * A store that several processes share: any of them takes any command, and the database lets one append win.
 * @param url such as `postgresql://user:password@host/database`
 */
export async function openPostgres(url: string): Promise<ServerStore> {
  const name = randomUUID();
  const listeners: ((change: Change | undefined) => void)[] = [];
  const tell = (change: Change | undefined) => {
    for (const listener of listeners) listener(change);
  };

  const place = placeOf(url);
  const pool = openPool(url);
  const listener = new Listener(
    () => connection(url),
    (payload) => {
      for (const change of payload === undefined ? [undefined] : changesIn(payload, name)) tell(change);
    },
  );
  try {
    await prepareDatabase(pool, place);
    await listener.open();
  } catch (error) {
    await pool.end();
    throw error;
  }

  const teller = new Teller(pool, name);
  const writer = new Writer(pool, (session, seq) => teller.record(session, seq));
  const presence = new SharedPresence(pool, teller, name);
  const common = sqlStore(runOn(pool), {
    holdMissions: [step(POSTGRES.holdMissions)],
    emptyMissions: [step(POSTGRES.emptyMissions)],
  });

  let closed: Promise<void> | undefined;
  const close = async () => {
    await writer.drained();
    // Without it, others find this process's seats stale a little later.
    await presence.leave().catch(() => {});
    await teller.close();
    listener.close();
    await pool.end();
  };

  return {
    ...common,
    async append(session, record) {
      checkPage(record);
      await writer.append(session, record);
    },
    async remove(session) {
      await common.remove(session);
      teller.record(session, REMOVED);
    },
    beat: (seats) => presence.beat(seats),
    gone: (session, seat) => presence.gone(session, seat),
    present: (session, now) => presence.present(session, now),
    watch(listener) {
      listeners.push(listener);
    },
    async purge(now) {
      const removed = await common.purge(now);
      for (const session of removed) teller.record(session, REMOVED);
      await presence.purge(now);
      return removed;
    },
    close() {
      closed ??= close();
      return closed;
    },
  };
}
