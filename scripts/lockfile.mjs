import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';
import { say } from './say.mjs';

/**
 * A registry that mirrors only some platforms makes npm leave the others out of package-lock.json, and `npm ci` then
 * refuses it everywhere. This lists, for every native package, the entries of the platforms that are missing.
 * @typedef {{ version: string, os: string[], cpu: string[], libc?: string[], dev?: true, optional: true }} PlatformEntry
 * @typedef {{ dev?: boolean, optionalDependencies?: Record<string, string> }} LockedPackage
 */

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * Native packages say in their name what they are for, such as `@oxc-parser/binding-linux-x64-musl`.
 * @param {string} name
 * @param {string} version
 * @param {LockedPackage} parent
 * @returns {PlatformEntry | null} null when the name tells no platform
 */
function platformEntry(name, version, parent) {
  const parts = name.slice(name.lastIndexOf('/') + 1).split('-');
  const os = parts.filter((part) => systems.includes(part));
  const cpu = parts.filter((part) => processors.includes(part));
  if (os.length === 0 || cpu.length === 0 || !/^\d+\.\d+\.\d+/.test(version)) return null;
  const libc = parts.flatMap((part) => (part.startsWith('musl') ? ['musl'] : part.startsWith('gnu') ? ['glibc'] : []));
  return {
    version,
    cpu,
    ...(parent.dev ? { dev: /** @type {const} */ (true) } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    os,
  };
}

/**
 * @param {Record<string, LockedPackage>} packages
 * @returns {Record<string, PlatformEntry>}
 */
function missingPlatforms(packages) {
  /** @type {Record<string, PlatformEntry>} */
  const missing = {};
  for (const parent of Object.values(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const entry = `node_modules/${name}` in packages ? null : platformEntry(name, version, parent);
      if (entry) missing[`node_modules/${name}`] = entry;
    }
  }
  return missing;
}

const file = join(root, 'package-lock.json');
const readLock = () => JSON.parse(readFileSync(file, 'utf8'));

/** Throws when package-lock.json leaves a platform out. */
export function checkLockfile() {
  const missing = Object.keys(missingPlatforms(readLock().packages)).length;
  if (missing === 0) return;
  throw new Error(`package-lock.json lacks ${missing} packages of other platforms: run node scripts/lockfile.mjs`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lock = readLock();
  const missing = missingPlatforms(lock.packages);
  const entries = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  say(`package-lock.json: ${Object.keys(missing).length} packages of other platforms added.`);
}
