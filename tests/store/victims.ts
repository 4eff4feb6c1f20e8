import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { openPostgres } from '../../src/server/store/postgres.ts';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import { bundle, SQLITE_WORKER } from '../support/bundle.ts';
import { type Cluster, ownCluster } from '../support/cluster.ts';
import { freshDatabase } from '../support/postgres.ts';
import type { Victim } from './kills.ts';

/** A store of each kind, to kill the server of, and the program that is killed. */
export interface Victims {
  readonly sqlite: Victim;
  /** What SQLite finds wrong with its file: `ok` when nothing. */
  readonly integrity: () => unknown;
  readonly postgres: Victim;
  /** PostgreSQL's own server, which nobody else uses. */
  readonly cluster: Cluster;
  readonly clear: () => Promise<void>;
}

export async function victims(): Promise<Victims> {
  const [programs, cluster] = await Promise.all([
    bundle({ ...SQLITE_WORKER, appender: 'tests/store/programs/appender.ts' }),
    ownCluster(),
  ]);
  const program = programs.urlOf('appender');
  const folder = mkdtempSync(join(tmpdir(), 'gardiens-store-'));
  const file = join(folder, 'gardiens.sqlite');
  const { url } = await freshDatabase(cluster.url);
  return {
    sqlite: { place: file, program, open: () => openSqlite(file, programs.urlOf('sqlite-worker')) },
    integrity() {
      const db = new DatabaseSync(file);
      const found = db.prepare('pragma integrity_check').get();
      db.close();
      return found;
    },
    postgres: { place: url, program, open: () => openPostgres(url) },
    cluster,
    async clear() {
      programs.clear();
      rmSync(folder, { recursive: true });
      await cluster.stop();
    },
  };
}
