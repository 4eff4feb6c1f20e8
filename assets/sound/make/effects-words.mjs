import { filter } from './filter.mjs';
import { curve, draw, mix, RATE } from './signal.mjs';
import { air, glass, glow, mallet, pitch, thump, wood } from './timbre.mjs';

/** Archie's lantern: one short note that leans upwards, like a raised eyebrow. */
function lantern() {
  const hertz = curve([0, pitch(72)], [0.05, pitch(72)], [0.11, pitch(76)], [0.3, pitch(76)]);
  let turn = 0;
  return draw(0.26, (t) => {
    turn += (2 * Math.PI * hertz(t)) / RATE;
    return (Math.sin(turn) + 0.2 * Math.sin(2 * turn)) * Math.sin((Math.PI * t) / 0.26) ** 1.2;
  });
}

/** C, G, C, E and D: rolled softly, no rising jingle; the glow under it outlasts the strokes. */
function warmChord() {
  const bed = [48, 55, 60, 64].map((note, i) => [
    glow(1.5, pitch(note), curve([0, 0], [0.22, 1], [0.8, 0.75], [1.5, 0])),
    0,
    0.2 - i * 0.025,
  ]);
  const strokes = [60, 67, 64, 74].map((note, i) => [mallet(pitch(note), 0.42), i * 0.045, 0.34 - i * 0.03]);
  return filter(mix(1.5, ...bed, ...strokes), 'low', 3200);
}

/** Windows come on one after another, not in order of pitch, and the street warms. */
function windows() {
  const notes = [67, 72, 64, 69, 67];
  const lit = notes.map((note, i) => [mallet(pitch(note), 0.2), 0.05 + i * 0.13, 0.3]);
  const ticks = notes.map((_, i) => [wood(900 - i * 60, 70 + i, { size: 0.25 }), 0.04 + i * 0.13, 0.25]);
  const warmth = [48, 55, 64].map((note) => [glow(1.2, pitch(note), curve([0, 0], [0.7, 1], [1.2, 0])), 0, 0.14]);
  return filter(mix(1.2, ...lit, ...ticks, ...warmth), 'low', 4000);
}

const two = (first, second) => mix(0.6, [mallet(pitch(first), 0.14), 0, 0.8], [mallet(pitch(second), 0.2), 0.13, 0.8]);

/** Sounds that answer: `{ id: { signal, level } }`, levels as for handling. */
export const words = {
  token: {
    level: -30,
    signal: mix(
      0.95,
      [mallet(pitch(67), 0.28), 0, 0.6],
      [mallet(pitch(72), 0.36), 0.09, 0.7],
      [glow(0.95, pitch(60), curve([0, 0], [0.15, 1], [0.95, 0])), 0, 0.16],
    ),
  },
  solved: { level: -29, signal: warmChord() },
  remark: { level: -33, signal: mix(0.28, [wood(pitch(62), 64, { size: 0.8, contact: 0.15 })]) },
  refuse: {
    level: -33,
    signal: mix(
      0.36,
      [air(0.34, 65, curve([0, 520], [0.34, 300]), 0.8, (t) => Math.exp(-t / 0.09) * Math.min(1, t / 0.02)), 0, 1.2],
      [thump(0.3, 165, 120, 0.07), 0, 0.3],
    ),
  },
  hint: { level: -33, signal: mix(0.85, [glass(pitch(76), 0.2), 0, 0.5], [glass(pitch(81), 0.26), 0.14, 0.5]) },
  archie: { level: -35, signal: lantern() },
  pause: {
    level: -34,
    signal: mix(
      0.42,
      [air(0.4, 66, curve([0, 700], [0.4, 380]), 1, (t) => Math.sin((Math.PI * t) / 0.4)), 0, 0.5],
      [wood(330, 67, { size: 0.6, contact: 0.2 }), 0, 0.6],
      [wood(262, 68, { size: 0.7, contact: 0.2 }), 0.14, 0.7],
    ),
  },
  'pause-on': { level: -33, signal: two(72, 67) },
  'pause-off': { level: -33, signal: two(67, 72) },
  light: { level: -31, signal: windows() },
};
