import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { ServerStore } from './store.ts';

/** Where sessions are kept: in PostgreSQL when an address is given, else in one file of a folder. */
export interface Place {
  readonly databaseUrl?: string | undefined;
  readonly folder: string;
}

/**
 * Opens the store that the operator chose. The folder is made when it is not there, for its owner only: it holds what children did.
 * @throws DatabaseInUse when another live process has the file open
 */
export async function openStore({ databaseUrl, folder }: Place): Promise<ServerStore> {
  if (databaseUrl) return openPostgres(databaseUrl);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return openSqlite(join(folder, 'gardiens.sqlite'));
}
