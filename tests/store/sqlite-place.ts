import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import type { ServerStore } from '../../src/server/store/store.ts';
import { type Bundle, bundle, SQLITE_WORKER } from '../support/bundle.ts';

/** A folder for database files, and the program of their thread; both are cleared together. */
export interface SqlitePlace {
  readonly file: string;
  readonly programs: Bundle;
  open(): Promise<ServerStore>;
  clear(): void;
}

/** A new folder. Other programs can be bundled along. */
export async function sqlitePlace(others: Readonly<Record<string, string>> = {}): Promise<SqlitePlace> {
  const folder = mkdtempSync(join(tmpdir(), 'gardiens-store-'));
  const programs = await bundle({ ...SQLITE_WORKER, ...others });
  const file = join(folder, 'gardiens.sqlite');
  return {
    file,
    programs,
    open: () => openSqlite(file, programs.urlOf('sqlite-worker')),
    clear() {
      programs.clear();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
