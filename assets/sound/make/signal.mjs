/** A signal is a mono Float64Array at RATE samples per second, full scale ±1. Times are in seconds, levels in dB. */
export const RATE = 48000;

export const fromDb = (db) => 10 ** (db / 20);
export const toDb = (amplitude) => 20 * Math.log10(Math.max(amplitude, 1e-9));

export const silence = (seconds) => new Float64Array(Math.round(seconds * RATE));

/** Draws a signal sample by sample: `at(t, i)` with t in seconds. */
export function draw(seconds, at) {
  const out = silence(seconds);
  for (let i = 0; i < out.length; i++) out[i] = at(i / RATE, i);
  return out;
}

/** Sums layers `[signal, startSeconds, gain]` into one signal of the given length; what runs over is dropped. */
export function mix(seconds, ...layers) {
  const out = silence(seconds);
  for (const [signal, start = 0, gain = 1] of layers) {
    const first = Math.round(start * RATE);
    for (let i = Math.max(0, -first); i < signal.length && first + i < out.length; i++)
      out[first + i] += signal[i] * gain;
  }
  return out;
}

/** Multiplies by an envelope given as a function of t. */
export const shape = (signal, envelope) => signal.map((value, i) => value * envelope(i / RATE));

export const scale = (signal, gain) => signal.map((value) => value * gain);

export function peak(signal) {
  let top = 0;
  for (const value of signal) top = Math.max(top, Math.abs(value));
  return top;
}

/** Raised-cosine fades, so that neither edge clicks. */
export function fadeEdges(signal, fadeIn, fadeOut) {
  const last = signal.length / RATE;
  const ramp = (x) => 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, Math.max(0, x)));
  return shape(signal, (t) => ramp(t / fadeIn) * ramp((last - t) / fadeOut));
}

/** Linear interpolation through points `[t, value]`; constant outside them. */
export function curve(...points) {
  return (t) => {
    const next = points.findIndex(([at]) => at > t);
    if (next === 0) return points[0][1];
    if (next < 0) return points.at(-1)[1];
    const [t0, v0] = points[next - 1];
    const [t1, v1] = points[next];
    return v0 + ((v1 - v0) * (t - t0)) / (t1 - t0);
  };
}
