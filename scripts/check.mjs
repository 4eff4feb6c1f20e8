import { pathToFileURL } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';
import { checkLicences } from './licenses.mjs';
import { checkLockfile } from './lockfile.mjs';
import { runTool } from './run.mjs';
import { elapsed, say, step } from './say.mjs';

/** @typedef {{ title: string, work: () => Promise<void> | void }} Check */

// Biome colours every letter of a diff in CI, which nobody can read in a plain log.
const colours = process.stdout.isTTY ? [] : ['--colors=off'];

/** @type {readonly Check[]} */
const checks = [
  { title: 'Format and lint', work: () => runTool('biome', ['ci', ...colours, '.']) },
  { title: 'Types', work: () => runTool('tsc', ['-b']) },
  { title: 'Dead code and dependencies', work: () => runTool('knip', ['--no-progress', '--no-config-hints']) },
  { title: 'Third-party licences', work: checkLicences },
  { title: 'Lockfile for every platform', work: checkLockfile },
];

/**
 * Runs every check even after one failed, so that one run tells all there is to mend.
 * @param {readonly Check[]} list
 * @returns {Promise<readonly string[]>} titles of the checks that failed
 */
export async function runChecks(list = checks) {
  /** @type {string[]} */
  const failed = [];
  for (const { title, work } of list) {
    try {
      await step(title, work);
    } catch (error) {
      failed.push(title);
      say(`    ${error instanceof Error ? error.message : error}`);
    }
  }
  return failed;
}

/**
 * The last line of a command, and its exit code.
 * @param {readonly string[]} failed
 */
export function conclude(failed) {
  say(failed.length === 0 ? `\n✓ All good in ${elapsed()}.` : `\n✗ Failed after ${elapsed()}: ${failed.join(', ')}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstall();
  conclude(await runChecks());
}
