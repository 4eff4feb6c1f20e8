import { filter } from './filter.mjs';
import { RATE } from './signal.mjs';

/** Samples weighted as in ITU-R BS.1770: lows count less, the presence region counts more. */
const weighted = (signal) => filter(filter(signal, 'shelf', 1682, Math.SQRT1_2, 4), 'high', 38, 0.5);

/** Mean squares of overlapping windows of `window` seconds. */
function powers(signal, window) {
  const squared = weighted(signal).map((value) => value * value);
  const size = Math.round(window * RATE);
  const hop = Math.round(size / 4);
  const out = [];
  for (let start = 0; start === 0 || start + size <= squared.length; start += hop) {
    let sum = 0;
    for (let i = start; i < Math.min(start + size, squared.length); i++) sum += squared[i];
    out.push(sum / size);
  }
  return out;
}

const toLufs = (power) => -0.691 + 10 * Math.log10(power + 1e-12);
const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;

/** Integrated loudness in LUFS, gated (400 ms windows). */
export function integratedLoudness(signal) {
  const heard = powers(signal, 0.4).filter((power) => toLufs(power) > -70);
  const gate = toLufs(mean(heard)) - 10;
  return toLufs(mean(heard.filter((power) => toLufs(power) > gate)));
}

/** Loudest 100 ms, in LUFS: how loud a short sound seems beside another. */
export const shortestLoudness = (signal) => toLufs(Math.max(...powers(signal, 0.1)));
