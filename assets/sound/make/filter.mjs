import { RATE } from './signal.mjs';

/** Coefficients of the usual second-order filters (RBJ cookbook), divided by a0. */
function coefficients(kind, frequency, q, gainDb) {
  const w = (2 * Math.PI * Math.min(frequency, RATE * 0.45)) / RATE;
  const cos = Math.cos(w);
  const alpha = Math.sin(w) / (2 * q);
  const a0 = 1 + alpha;
  const rest = [(-2 * cos) / a0, (1 - alpha) / a0];
  if (kind === 'low') return [(1 - cos) / 2 / a0, (1 - cos) / a0, (1 - cos) / 2 / a0, ...rest];
  if (kind === 'high') return [(1 + cos) / 2 / a0, -(1 + cos) / a0, (1 + cos) / 2 / a0, ...rest];
  if (kind === 'band') return [alpha / a0, 0, -alpha / a0, ...rest];
  if (kind === 'shelf') {
    const a = 10 ** (gainDb / 40);
    const root = 2 * Math.sqrt(a) * alpha;
    const n = a + 1 - (a - 1) * cos + root;
    return [
      (a * (a + 1 + (a - 1) * cos + root)) / n,
      (-2 * a * (a - 1 + (a + 1) * cos)) / n,
      (a * (a + 1 + (a - 1) * cos - root)) / n,
      (2 * (a - 1 - (a + 1) * cos)) / n,
      (a + 1 - (a - 1) * cos - root) / n,
    ];
  }
  throw new Error(`unknown filter ${kind}`);
}

/**
 * Filters a signal. `kind`: low, high, band (0 dB at the centre) or shelf (high shelf of `gainDb`).
 * `frequency` in hertz, or a function of t in seconds for a sweep.
 */
export function filter(signal, kind, frequency, q = Math.SQRT1_2, gainDb = 0) {
  const out = new Float64Array(signal.length);
  const moving = typeof frequency === 'function';
  let [b0, b1, b2, a1, a2] = coefficients(kind, moving ? frequency(0) : frequency, q, gainDb);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let i = 0; i < signal.length; i++) {
    if (moving && i % 16 === 0) [b0, b1, b2, a1, a2] = coefficients(kind, frequency(i / RATE), q, gainDb);
    const x = signal[i];
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    out[i] = y;
  }
  return out;
}
