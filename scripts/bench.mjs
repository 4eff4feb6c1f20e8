import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstall } from './ensure-install.mjs';
import { root } from './run.mjs';
import { elapsed, say, talkOnStandardError } from './say.mjs';

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

/** @param {Row} row */
const ratioOf = ({ ours, peer }) => (peer ? Number((ours / peer).toPrecision(3)) : undefined);

/** @param {Measurement} measurement @param {readonly Row[]} rows */
function print({ title, peer }, rows) {
  const cells = rows.map((row) => [
    row.what,
    `${short(row.ours)} ${row.unit}`,
    row.peer === undefined ? '–' : `${short(row.peer)} ${row.unit}`,
    row.peer ? `×${ratioOf(row)}` : '–',
    row.budget === undefined ? '–' : `${row.ours <= row.budget ? '✓' : '✗'} ≤ ${short(row.budget)} ${row.unit}`,
  ]);
  const table = [['', 'ours', peer, 'ratio', 'budget'], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  say(`\n${title}`);
  for (const line of table) {
    say(`  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
  }
  say('');
}

await ensureInstall();
const files = readdirSync(join(root, 'scripts/bench')).filter((file) => file.endsWith('.mjs'));
const names = files.map((file) => file.slice(0, -4)).sort();
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  say(`✗ No measurement is called ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(1);
}

/** @type {Record<string, { title: string, peer: string, rows: readonly (Row & { ratio?: number | undefined })[] }>} */
const results = {};
for (const name of names.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  /** @type {Measurement} */
  const measurement = await import(`./bench/${name}.mjs`);
  const { title, peer } = measurement;
  say(`▸ ${title}…`);
  try {
    const rows = await measurement.measure();
    results[name] = { title, peer, rows: rows.map((row) => ({ ...row, ratio: ratioOf(row) })) };
    if (!asJson) print(measurement, rows);
  } catch (error) {
    // The other measurements are still worth having.
    say(`  ✗ ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    process.exitCode = 1;
  }
}
if (asJson) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
say(`Measured in ${elapsed()}.`);
