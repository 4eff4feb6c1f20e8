import { curve, mix } from './signal.mjs';
import { air, modes, paper, thump, wood } from './timbre.mjs';

const fall = (decay) => (t) => Math.exp(-t / decay);
const arch = (seconds) => (t) => Math.sin((Math.PI * Math.min(t, seconds)) / seconds) ** 1.5;

/**
 * Sounds of hands on paper and wood: `{ id: { signal, level } }`.
 * `level` is the loudest 100 ms in LUFS, before the ceiling on peaks.
 */
export const handling = {
  pick: {
    level: -35,
    signal: paper(0.17, 11, { low: curve([0, 900], [0.17, 2200]), high: 5200, density: 380, envelope: arch(0.17) }),
  },
  drop: {
    level: -31,
    signal: mix(
      0.24,
      [thump(0.24, 190, 120, 0.05), 0, 0.8],
      [wood(240, 12, { size: 0.8 }), 0.002, 0.5],
      [paper(0.09, 13, { low: 900, high: 4200, density: 900, envelope: fall(0.018) }), 0, 1.3],
    ),
  },
  snap: { level: -32, signal: mix(0.15, [wood(620, 14, { size: 0.5 })], [wood(910, 15, { size: 0.35 }), 0.016, 0.5]) },
  cut: {
    level: -33,
    signal: mix(
      0.3,
      [air(0.14, 16, curve([0, 2400], [0.13, 4600]), 2.2, arch(0.14)), 0, 0.9],
      [paper(0.14, 17, { low: 1800, high: 5600, density: 500, envelope: arch(0.14) }), 0.01, 0.5],
      [
        modes(0.14, [
          [1760, 0.03, 0.5],
          [2790, 0.02, 0.4],
          [4150, 0.012, 0.25],
        ]),
        0.125,
        0.35,
      ],
      [wood(480, 18, { size: 0.4 }), 0.125, 0.4],
    ),
  },
  knot: {
    level: -33,
    signal: mix(
      0.42,
      [
        paper(0.3, 19, {
          low: 700,
          high: curve([0, 1800], [0.3, 3600]),
          density: curve([0, 60], [0.3, 420]),
          envelope: curve([0, 0.2], [0.26, 1], [0.3, 0]),
        }),
        0,
        1.4,
      ],
      [thump(0.14, 300, 210, 0.03), 0.28, 0.55],
      [wood(390, 20, { size: 0.5, contact: 0.6 }), 0.28, 0.4],
    ),
  },
  lever: {
    level: -31,
    signal: mix(
      0.55,
      [wood(520, 21, { size: 0.4 }), 0, 0.45],
      [wood(490, 22, { size: 0.4 }), 0.1, 0.5],
      [wood(460, 23, { size: 0.4 }), 0.18, 0.55],
      [wood(230, 24, { size: 1 }), 0.25, 1],
      [thump(0.28, 170, 105, 0.07), 0.25, 0.8],
    ),
  },
  keep: {
    level: -32,
    signal: mix(
      0.6,
      [air(0.34, 25, curve([0, 420], [0.32, 620]), 0.9, curve([0, 0], [0.06, 0.6], [0.28, 1], [0.34, 0])), 0, 1.5],
      [paper(0.32, 26, { low: 300, high: 1600, density: 140, envelope: arch(0.32) }), 0, 1.6],
      [wood(205, 27, { size: 0.9 }), 0.33, 0.9],
      [thump(0.26, 150, 100, 0.06), 0.33, 0.8],
    ),
  },
  'take-out': {
    level: -33,
    signal: mix(
      0.52,
      [wood(260, 28, { size: 0.6 }), 0, 0.6],
      [air(0.36, 29, curve([0, 600], [0.36, 430]), 0.9, curve([0, 0], [0.05, 1], [0.36, 0])), 0.05, 1.4],
      [paper(0.2, 30, { low: 1000, high: 4600, density: 360, envelope: arch(0.2) }), 0.3, 1.1],
    ),
  },
  tile: {
    level: -32,
    signal: mix(0.16, [wood(840, 31, { size: 0.45 })], [wood(1290, 32, { size: 0.3 }), 0.004, 0.35]),
  },
  page: {
    level: -34,
    signal: mix(
      0.38,
      [
        paper(0.36, 33, {
          low: curve([0, 700], [0.36, 1800]),
          high: 5000,
          density: curve([0, 150], [0.2, 520], [0.36, 160]),
          envelope: arch(0.36),
        }),
      ],
      [air(0.36, 34, curve([0, 700], [0.25, 2100], [0.36, 1200]), 1.1, arch(0.36)), 0, 0.5],
    ),
  },
  plane: {
    level: -33,
    signal: mix(
      0.72,
      [air(0.72, 35, curve([0, 420], [0.3, 1500], [0.72, 520]), 1.6, arch(0.72)), 0, 1],
      [paper(0.6, 36, { low: 1400, high: 4200, density: 90, envelope: arch(0.6) }), 0.02, 0.3],
    ),
  },
  'tick-soft': { level: -39, signal: wood(980, 37, { size: 0.25, contact: 0.2 }) },
};
