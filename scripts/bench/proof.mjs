import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listIds } from '../../assets/ids.mjs';
import { ensureCommand } from '../build-command.mjs';
import { root } from '../run.mjs';
import { buildForNode } from './support/builds.mjs';

/**
 * @typedef {{
 *   measureGrowth: typeof import('./support/proof/growth.ts').measureGrowth,
 *   sixMissions: typeof import('./support/proof/growth.ts').sixMissions,
 * }} Growth
 */

export const title = 'How long a proof takes as missions grow (each size beside the one before)';
export const peer = 'size before';

const MISSIONS = ['cyberharassment', 'influence', 'privacy'];
/** Six missions must be checked and proved by then, seconds. */
const BUDGET = 10;

export async function measure() {
  const growth = /** @type {Growth} */ (await buildForNode('scripts/bench/support/proof/growth.ts'));
  const sources = MISSIONS.map((id) => readFileSync(join(root, `scenarios/${id}.json`), 'utf8'));
  const sizes = growth.measureGrowth(sources[0] ?? '');
  const rows = sizes.flatMap((one, at) => {
    const before = sizes[at - 1];
    if (before === undefined || before.of !== one.of) return [];
    const states = one.of === 'screens' ? '' : ` (${one.states} states${one.whole ? '' : ', bounded'})`;
    const what = `${one.size} ${one.of} beside ${before.size}${states}`;
    return [{ what, unit: 'ms', ours: one.milliseconds, peer: before.milliseconds }];
  });
  const six = await commandSeconds(growth.sixMissions(sources, await listIds()));
  return [
    ...rows,
    { what: 'six missions of the size of the shipped ones, beside three', unit: 's', ...six, budget: BUDGET },
  ];
}

/**
 * The author's command on three missions, then on all six.
 * @param {Record<string, string>} files
 */
async function commandSeconds(files) {
  const command = await ensureCommand();
  const folder = mkdtempSync(join(tmpdir(), 'proof-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const names = Object.keys(files).map((name) => join(folder, name));
    const seconds = (/** @type {readonly string[]} */ some) => {
      const before = performance.now();
      const { status, stdout } = spawnSync(process.execPath, [command, 'check', ...some], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`The check of missions failed: ${stdout}`);
      return (performance.now() - before) / 1_000;
    };
    const three = seconds(names.filter((_, at) => at % 2 === 0));
    return { peer: three, ours: seconds(names) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
