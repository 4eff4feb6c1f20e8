import { readFileSync } from 'node:fs';
import { root, run } from './run.mjs';
import { say, step } from './say.mjs';
import { words } from './words.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

const neededNode = [20, 19];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = neededNode;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  say(words.nodeTooOld(process.versions.node, neededNode.join('.')));
  process.exit(1);
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null} what the lockfile lists, or null when it is absent or unreadable
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** npm writes `node_modules/.package-lock.json` last: it is the truth about what is really installed. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.devOptional || entry.link || present[path]?.version === entry.version,
  );
}

function npmCi() {
  const args = ['ci', '--include=dev', '--no-fund', '--no-audit'];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/** Makes sure that Node is recent enough and that `node_modules` is what the lockfile asks for. */
export async function ensureInstall() {
  checkNode();
  if (isInstalled()) return;
  try {
    await step(words.installing, npmCi);
  } catch {
    say(words.installFailed);
    process.exit(1);
  }
}
