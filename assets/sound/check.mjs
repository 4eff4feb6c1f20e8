/**
 * Measures the rendered sounds: `node assets/sound/check.mjs`. Says each number, and fails when one is out of bounds.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { integratedLoudness, shortestLoudness } from './make/loudness.mjs';
import { peak, RATE, toDb } from './make/signal.mjs';
import { decode, missingTools } from './make/tools.mjs';

/** What one mission may fetch: its own music, and the sounds that all share. */
const BUDGET = 480_000;
/** The pieces that have stems. */
const STEMMED = ['college', 'building', 'studio'];
const here = (name) => join(import.meta.dirname, name);
const places = (name) => JSON.parse(readFileSync(here(name), 'utf8'));
const at = (ms) => Math.round((ms / 1000) * RATE);

const faults = [];
function expect(ok, what) {
  if (!ok) faults.push(what);
  return ok ? '' : '  <-- out of bounds';
}

const missing = missingTools();
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'sound-'));
const load = (file) => decode(here(file), join(folder, 'decoded'));

/** The step from the last sample of the loop to the first, beside the largest step anywhere in it. */
function seam(signal, start, end) {
  let largest = 0;
  for (let i = start + 1; i < end; i++) largest = Math.max(largest, Math.abs(signal[i] - signal[i - 1]));
  return Math.abs(signal[start] - signal[end - 1]) / largest;
}

function checkMusic(extension) {
  const takes = new Map(STEMMED.map((piece) => [piece, { lengths: new Set(), loud: [], mixed: [] }]));
  for (const [id, [start, duration, loops]] of Object.entries(places('music.json'))) {
    const signal = load(`${id}.${extension}`);
    const body = signal.slice(at(start), at(start + duration));
    const lufs = integratedLoudness(body);
    const top = toDb(peak(signal));
    const step = loops ? seam(signal, at(start), at(start + duration)) : 0;
    const note = [
      expect(body.length === at(duration), `${id}.${extension}: shorter than its place`),
      expect(lufs > -35 && lufs < -23, `${id}.${extension}: loudness`),
      expect(top < -6, `${id}.${extension}: peak`),
      expect(step <= 1, `${id}.${extension}: seam`),
      expect(loops || peak(signal.slice(-480)) < 0.001, `${id}.${extension}: does not end in silence`),
    ].join('');
    console.log(
      `${id}.${extension}: ${signal.length} samples, ${lufs.toFixed(1)} LUFS, peak ${top.toFixed(1)} dBFS, seam ${step.toFixed(2)}${note}`,
    );
    const take = takes.get(id.replace(/-\d$/, ''));
    if (take) {
      const { lengths, loud, mixed } = take;
      lengths.add(signal.length);
      body.forEach((value, i) => {
        mixed[i] = (mixed[i] ?? 0) + value;
      });
      loud.push(integratedLoudness(Float64Array.from(mixed)).toFixed(1));
    }
  }
  for (const [piece, { lengths, loud, mixed }] of takes) {
    expect(lengths.size === 1, `${piece}: stems of ${extension} differ in length`);
    const whole = integratedLoudness(Float64Array.from(mixed));
    const note = expect(Math.abs(whole + 26) < 1.5, `${piece} mix of ${extension}: loudness`);
    console.log(
      `${piece}, one to four stems: ${loud.join(', ')} LUFS, peak ${toDb(peak(mixed)).toFixed(1)} dBFS${note}`,
    );
  }
}

function checkEffects(extension) {
  const signal = load(`effects.${extension}`);
  let end = 0;
  for (const [id, [start, duration]] of Object.entries(places('effects.json'))) {
    const between = toDb(peak(signal.slice(at(end + 12), at(start - 12))));
    const body = signal.slice(at(start), at(start + duration));
    const top = toDb(peak(body));
    const note = [
      expect(start - end === 60, `${id}: gap`),
      expect(top < -9, `${id}.${extension}: peak`),
      expect(between < -54, `${id}.${extension}: the silence before it`),
    ].join('');
    console.log(
      `${id}: ${duration} ms, ${shortestLoudness(body).toFixed(1)} LUFS, peak ${top.toFixed(1)} dBFS, silence ${between.toFixed(0)}${note}`,
    );
    end = start + duration;
  }
}

for (const extension of ['webm', 'mp3']) {
  checkMusic(extension);
  checkEffects(extension);
  const bytesOf = (ids) => ids.reduce((sum, id) => sum + statSync(here(`${id}.${extension}`)).size, 0);
  const ids = Object.keys(places('music.json'));
  const shared = ids.filter((id) => !STEMMED.some((piece) => id.startsWith(`${piece}-`)));
  for (const piece of STEMMED) {
    const bytes = bytesOf([...shared, 'effects', ...ids.filter((id) => id.startsWith(`${piece}-`))]);
    const note = expect(bytes <= BUDGET, `${piece}, ${extension}: over budget`);
    console.log(`${piece}, ${extension}: ${bytes} bytes of ${BUDGET}${note}`);
  }
}
rmSync(folder, { recursive: true });
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
