import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstall } from './ensure-install.mjs';
import { root } from './run.mjs';
import { say, talkOnStandardError } from './say.mjs';

/**
 * One line of a measurement. `ours` and `peer` are in `unit`; the ratio is what to read, as absolute times depend on
 * the machine. `peer` is missing where there is nothing fair to compare with; `budget` is the most that `ours` may be.
 * @typedef {{ what: string, unit: string, ours: number, peer?: number, budget?: number }} Row
 * @typedef {{ title: string, peer: string, measure: () => Promise<readonly Row[]> }} Measurement
 */

const asJson = process.argv.includes('--json');
if (asJson) talkOnStandardError();
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** @param {number} value */
const short = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1));

/** @param {Measurement} measurement @param {readonly Row[]} rows */
function print({ title, peer }, rows) {
  const cells = rows.map((row) => [
    row.what,
    `${short(row.ours)} ${row.unit}`,
    row.peer === undefined ? '–' : `${short(row.peer)} ${row.unit}`,
    row.peer ? `×${(row.ours / row.peer).toFixed(2)}` : '–',
    row.budget === undefined ? '–' : `${row.ours <= row.budget ? '✓' : '✗'} ≤ ${short(row.budget)} ${row.unit}`,
  ]);
  const table = [['', 'ours', peer, 'ratio', 'budget'], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  say(`\n${title}`);
  for (const line of table) say(`  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`);
}

await ensureInstall();
const files = readdirSync(join(root, 'scripts/bench')).filter((file) => file.endsWith('.mjs'));
/** @type {Record<string, readonly Row[]>} */
const results = {};
for (const file of files.sort()) {
  const name = file.slice(0, -4);
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  /** @type {Measurement} */
  const measurement = await import(`./bench/${file}`);
  say(`▸ ${measurement.title}…`);
  const rows = await measurement.measure();
  results[name] = rows;
  if (!asJson) print(measurement, rows);
}
if (asJson) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
