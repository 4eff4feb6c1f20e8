import { chance } from './chance.mjs';
import { filter } from './filter.mjs';
import { draw, mix, RATE, shape, silence } from './signal.mjs';

/** White noise. */
export function noise(seconds, seed) {
  const random = chance(seed);
  return draw(seconds, () => random() * 2 - 1);
}

/** Sum of decaying sines `[hertz, decaySeconds, amplitude]`; `attack` in seconds softens the blow. */
export function modes(seconds, list, attack = 0.001) {
  return draw(seconds, (t) => {
    let sum = 0;
    for (const [hertz, decay, amplitude] of list)
      sum += amplitude * Math.exp(-t / decay) * Math.sin(2 * Math.PI * hertz * t);
    return sum * (1 - Math.exp(-t / attack));
  });
}

/** A small wooden block or bar struck with a soft stick. `size` stretches how long it rings. */
export function wood(hertz, seed, { size = 1, contact = 0.35 } = {}) {
  const seconds = 0.3 * size + 0.05;
  const body = modes(seconds, [
    [hertz, 0.045 * size, 1],
    [hertz * 2.57, 0.022 * size, 0.45],
    [hertz * 4.95, 0.01 * size, 0.18],
  ]);
  const touch = shape(filter(noise(seconds, seed), 'low', 3200), (t) => Math.exp(-t / 0.004));
  return mix(seconds, [body], [touch, 0, contact]);
}

/**
 * Paper: grains of noise between `low` and `high` hertz (numbers or functions of t), `density` grains per second
 * (number or function of t), loudness `envelope(t)`.
 */
export function paper(seconds, seed, { low = 1200, high = 5200, density = 260, envelope = () => 1 }) {
  const random = chance(seed);
  const grains = silence(seconds);
  const rate = typeof density === 'function' ? density : () => density;
  let energy = 0;
  let fall = 0.99;
  for (let i = 0; i < grains.length; i++) {
    if (random() < rate(i / RATE) / RATE) {
      energy = Math.max(energy, 0.25 + random() ** 2);
      fall = Math.exp(-1 / ((0.0015 + 0.006 * random()) * RATE));
    }
    energy *= fall;
    grains[i] = (random() * 2 - 1) * (energy + 0.05);
  }
  return shape(filter(filter(grains, 'high', low), 'low', high), envelope);
}

/** Moving air: noise through a band that sweeps along `hertz(t)`. */
export const air = (seconds, seed, hertz, q, envelope) =>
  shape(filter(filter(noise(seconds, seed), 'band', hertz, q), 'low', 6000), envelope);

/** A felt mallet on a warm bar: nearly pure, rings for `decay` seconds. */
export const mallet = (hertz, decay, seconds = decay * 3) =>
  modes(
    seconds,
    [
      [hertz, decay, 1],
      [hertz * 2, decay * 0.5, 0.16],
      [hertz * 3.93, decay * 0.16, 0.12],
    ],
    0.003,
  );

/** A small glass or bell, clearer than the mallet. */
export const glass = (hertz, decay, seconds = decay * 3) =>
  modes(
    seconds,
    [
      [hertz, decay, 1],
      [hertz * 2.01, decay * 0.6, 0.3],
      [hertz * 2.76, decay * 0.35, 0.22],
      [hertz * 5.4, decay * 0.12, 0.08],
    ],
    0.002,
  );

/** A sustained warm tone with a little of the second and third partial; `envelope(t)` gives its shape. */
export const glow = (seconds, hertz, envelope) =>
  draw(seconds, (t) => {
    const turn = 2 * Math.PI * hertz * t;
    return envelope(t) * (Math.sin(turn) + 0.25 * Math.sin(2 * turn) + 0.1 * Math.sin(3 * turn + 0.4));
  });

/** A low soft blow that falls in pitch: what gives weight to a drop or a closing drawer. */
export function thump(seconds, from, to, decay) {
  let turn = 0;
  return draw(seconds, (t) => {
    turn += (2 * Math.PI * (to + (from - to) * Math.exp(-t / 0.03))) / RATE;
    return Math.sin(turn) * Math.exp(-t / decay) * (1 - Math.exp(-t / 0.002));
  });
}

/** Equal-tempered hertz of a MIDI number, so that tuned effects agree with the music (C major, A minor). */
export const pitch = (midi) => 440 * 2 ** ((midi - 69) / 12);
