import { filter } from './filter.mjs';
import { curve, draw, mix, shape } from './signal.mjs';
import { air, glass, modes, noise, paper, pitch, thump, wood } from './timbre.mjs';

const arch = (seconds) => (t) => Math.sin((Math.PI * Math.min(t, seconds)) / seconds) ** 1.5;

/** The snowball: a low roll whose turns come faster and faster, over crunching snow. */
function snowball() {
  const turns = (t) => 2 * Math.PI * (5 * t + 3.2 * t * t);
  const grow = curve([0, 0], [0.25, 0.5], [0.95, 1], [1.2, 0]);
  const rumble = filter(filter(noise(1.2, 41), 'low', 420), 'high', 110);
  return mix(
    1.2,
    [shape(rumble, (t) => grow(t) * (0.55 + 0.45 * Math.sin(turns(t)))), 0, 2.2],
    [paper(1.2, 42, { low: 700, high: 2600, density: curve([0, 90], [1.2, 260]), envelope: grow }), 0, 0.5],
  );
}

/** A phone shivering on a table: its own note has overtones, since small speakers have no lows. */
function buzz(seconds, seed) {
  const motor = draw(
    seconds,
    (t) => Math.tanh(2.4 * Math.sin(2 * Math.PI * 172 * t)) * (0.8 + 0.2 * Math.sin(2 * Math.PI * 29 * t)),
  );
  const table = shape(filter(noise(seconds, seed), 'band', 900, 1.2), (t) =>
    Math.max(0, Math.sin(2 * Math.PI * 172 * t)),
  );
  return shape(mix(seconds, [filter(motor, 'low', 1100), 0, 0.6], [table, 0, 0.7]), arch(seconds));
}

/** A sneeze full of confetti: a crackling breath in, then a burst of paper. */
function sneeze() {
  return mix(
    0.78,
    [
      paper(0.26, 43, {
        low: 900,
        high: curve([0, 1800], [0.26, 4200]),
        density: curve([0, 40], [0.26, 300]),
        envelope: curve([0, 0], [0.22, 0.8], [0.26, 0]),
      }),
      0,
      1.6,
    ],
    [air(0.26, 44, curve([0, 600], [0.26, 1300]), 2.5, curve([0, 0], [0.2, 0.6], [0.26, 0])), 0, 1.2],
    [air(0.34, 45, curve([0, 3000], [0.1, 1700], [0.34, 900]), 1.3, (t) => Math.exp(-t / 0.07)), 0.33, 1.4],
    [
      paper(0.44, 46, {
        low: 1300,
        high: 5000,
        density: curve([0, 700], [0.44, 60]),
        envelope: (t) => Math.exp(-t / 0.13),
      }),
      0.33,
      0.9,
    ],
    [thump(0.2, 260, 150, 0.045), 0.33, 0.35],
  );
}

/** An old bell under a cushion: two notes in quick turn, then left to ring. */
function bell() {
  const strokes = Array.from({ length: 8 }, (_, i) => [
    glass(pitch(i % 2 ? 76 : 79), i > 5 ? 0.22 : 0.07),
    i * 0.08,
    i > 5 ? 0.9 : 0.7,
  ]);
  return filter(mix(1.25, ...strokes), 'low', 2600);
}

/** Sounds of the things on the stage: `{ id: { signal, level } }`, levels as for handling. */
export const things = {
  roll: { level: -31, signal: snowball() },
  plug: {
    level: -32,
    signal: mix(
      0.3,
      [paper(0.13, 47, { low: 500, high: 2600, density: 300, envelope: curve([0, 0], [0.1, 1], [0.13, 0]) }), 0, 0.5],
      [wood(700, 48, { size: 0.4 }), 0.12, 0.8],
      [wood(330, 49, { size: 0.6 }), 0.14, 0.9],
    ),
  },
  unplug: {
    level: -32,
    signal: mix(
      0.28,
      [paper(0.1, 50, { low: 600, high: 2400, density: 260, envelope: curve([0, 1], [0.1, 0]) }), 0, 0.4],
      [thump(0.18, 620, 260, 0.035), 0.07, 0.9],
      [wood(450, 51, { size: 0.4 }), 0.07, 0.4],
    ),
  },
  ring: { level: -31, signal: bell() },
  vibrate: { level: -34, signal: mix(0.72, [buzz(0.28, 52)], [buzz(0.28, 53), 0.4]) },
  knock: {
    level: -32,
    signal: mix(
      0.5,
      [wood(225, 54, { size: 0.9, contact: 0.2 }), 0, 0.85],
      [thump(0.2, 160, 110, 0.05), 0, 0.5],
      [wood(215, 55, { size: 0.9, contact: 0.2 }), 0.2, 1],
      [thump(0.2, 160, 110, 0.05), 0.2, 0.6],
    ),
  },
  open: {
    level: -32,
    signal: mix(
      0.7,
      [wood(640, 56, { size: 0.4 }), 0, 0.6],
      [wood(410, 57, { size: 0.5 }), 0.06, 0.6],
      [air(0.5, 58, curve([0, 350], [0.3, 900], [0.5, 500]), 1, arch(0.5)), 0.08, 0.7],
      [wood(196, 59, { size: 1 }), 0.42, 0.6],
    ),
  },
  back: {
    level: -34,
    signal: mix(
      0.3,
      [paper(0.16, 60, { low: 900, high: 4200, density: 320, envelope: arch(0.16) }), 0, 0.5],
      [wood(390, 61, { size: 0.5 }), 0.05, 0.7],
      [wood(290, 62, { size: 0.6 }), 0.13, 0.8],
    ),
  },
  lens: {
    level: -34,
    signal: mix(
      0.24,
      [wood(760, 63, { size: 0.3 }), 0, 0.6],
      [
        modes(0.2, [
          [1568, 0.05, 0.5],
          [2349, 0.035, 0.35],
          [3520, 0.018, 0.15],
        ]),
        0.03,
        0.45,
      ],
    ),
  },
  blackhat: { level: -32, signal: sneeze() },
};
