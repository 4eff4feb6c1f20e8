import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, hasApt } from './apt.mjs';
import { step } from './say.mjs';

const DEBIAN = '/usr/lib/postgresql';

/** Debian keeps each version in a folder of its own, outside PATH; the newest is the one to use. */
function debianFolders() {
  if (!existsSync(DEBIAN)) return [];
  const newestFirst = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return newestFirst.map((version) => join(DEBIAN, version, 'bin'));
}

/** @returns {string | null} the folder that holds `postgres` and `initdb` */
function findPostgres() {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...debianFolders()];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null;
}

async function installWithApt() {
  // Debian starts a server of its own with the package, which would hold the usual port and serve nobody.
  mkdirSync('/etc/postgresql-common/createcluster.d', { recursive: true });
  writeFileSync('/etc/postgresql-common/createcluster.d/none.conf', 'create_main_cluster = false\n');
  await aptInstall(['postgresql']);
}

/**
 * Finds PostgreSQL's server programs, or installs them where that needs nobody's leave.
 * @returns {Promise<string>} the folder that holds `postgres` and `initdb`
 */
export async function ensurePostgres() {
  const found = findPostgres();
  if (found) return found;
  if (hasApt()) await step('Installing PostgreSQL with apt', installWithApt).catch(() => {});
  const installed = findPostgres();
  if (installed) return installed;
  throw new Error(
    'No PostgreSQL server was found and none could be installed. Install one (its programs postgres and initdb in PATH), or set DATABASE_URL to a database in which databases may be created, then run the same command again.',
  );
}
