import { join } from 'node:path';
import { listIds } from '../../assets/ids.mjs';
import { root } from '../run.mjs';
import { buildForNode } from './support/builds.mjs';

/** @typedef {{ measureRules: typeof import('./support/rules/measures.ts').measureRules }} Measures */

export const title = 'Speed of the rules in whole missions, both levels (per second: more is better)';
export const peer = 'without rules';

/** What the rules do in a second, beside as many plain objects kept, written as JSON or visited without any rule. */
export async function measure() {
  const measures = /** @type {Measures} */ (await buildForNode('scripts/bench/support/rules/measures.ts'));
  const paces = await measures.measureRules(join(root, 'scenarios'), await listIds());
  const rows = /** @type {const} */ ([
    ['events through the room, beside appending them as JSON', 'events/s', paces.room],
    ['events decided and applied, beside appending them as JSON', 'events/s', paces.decided],
    ['screens seen and worded, beside writing them as JSON', 'screens/s', paces.seen],
    ['states visited by the proof, beside plain objects', 'states/s', paces.proof],
  ]);
  return rows.map(([what, unit, pace]) => ({
    what,
    unit,
    ours: Math.round(pace.ours),
    peer: Math.round(pace.peer),
  }));
}
