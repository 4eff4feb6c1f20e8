import { LocalPresence } from './local-presence.ts';
import { checkPage, conflict, noSession } from './refused.ts';
import { SQLITE } from './sql.ts';
import { columnsOf, sqlStore } from './sql-store.ts';
import { startThread } from './sqlite-thread.ts';
import type { ServerStore } from './store.ts';
import { needed } from './work.ts';

/** Where the build lays the thread's program. From `dist/server`, `dist/chunks` and `dist/command` alike, this leads to it. */
const BUILT = new URL('../server/sqlite-worker.js', import.meta.url);

/**
 * A store in one file, for one process: the whole school's sessions on one computer.
 * @param program the built `sqlite-worker.ts`, for those who do not run from `dist`
 * @throws DatabaseInUse when another live process has the file open
 */
export async function openSqlite(file: string, program: URL = BUILT): Promise<ServerStore> {
  const thread = await startThread(file, program);
  const presence = new LocalPresence();
  const common = sqlStore(thread.run, { holdMissions: [], emptyMissions: [] });
  return {
    ...common,
    async append(session, record) {
      checkPage(record);
      const kept = await thread.run([needed(SQLITE.append, ...columnsOf(session, record))]);
      if (kept !== undefined) return;
      throw (await common.byId(session)) === undefined ? noSession(session) : conflict(session, record);
    },
    async beat(seats) {
      presence.beat(seats);
    },
    async gone(session, seat) {
      presence.gone(session, seat);
    },
    async present(session, now) {
      return presence.present(session, now);
    },
    watch() {
      // The lock beside the file sees to it that no other process changes anything.
    },
    async purge(now) {
      presence.purge(now);
      return common.purge(now);
    },
    close: thread.close,
  };
}
