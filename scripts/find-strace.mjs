import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, hasApt } from './apt.mjs';
import { step } from './say.mjs';

/** @returns {string | null} the program's path */
function findStrace() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, 'strace')).find((path) => existsSync(path)) ?? null;
}

/**
 * Finds strace, which shows what a program asks of the kernel, or installs it where that needs nobody's leave.
 * @returns {Promise<string>} the program's path
 */
export async function ensureStrace() {
  const found = findStrace();
  if (found) return found;
  if (hasApt()) await step('Installing strace with apt', () => aptInstall(['strace'])).catch(() => {});
  const installed = findStrace();
  if (installed) return installed;
  throw new Error(
    'strace was not found and could not be installed, and without it nobody can tell whether the server waits for the disk. Install strace (it is for Linux only), then run the same command again.',
  );
}
