/** The colours of the Cité by night. Hex strings, sRGB. */
export const night = {
  deep: '#0d0930',
  base: '#120d3a',
  mid: '#1f1550',
  high: '#2b1a63',
  haze: '#4a2a80',
  dusk: '#7a3f93',
};

export const lamp = { core: '#fff6dc', light: '#ffe9b8', warm: '#ffc878', amber: '#ff9d4f', rust: '#d9663f' };

export const coral = { light: '#ffb59c', base: '#ff7f6a', mid: '#e2606a', deep: '#a83f63', dark: '#6b2b58' };

export const accents = {
  coral: '#ff7f6a',
  teal: '#3fd6c6',
  magenta: '#f0569f',
  amber: '#ffb03b',
  lime: '#a5e04a',
  violet: '#6f7bff',
};

/** Cold glass, where BlackHat has been. */
export const cold = { pane: '#2a2463', paneHigh: '#3d3a86', frame: '#4d3575', dim: '#7f8fd6' };

/** Colours of people seen against the light: [cloth, hair, skin, …]. */
export const INK = {
  plum: '#7a3358',
  wine: '#963f56',
  navy: '#3a2f78',
  teal: '#2f7f86',
  brown: '#5a2f3f',
  skin: '#c97f5c',
  dusk: '#9a5a48',
  leaf: '#3f8f6a',
};

/** A wall warmed by its own windows: gradient stops. */
export const WARM_WALL = [
  [0, '#ff9a78', 0.62],
  [0.5, '#ff8a6c', 0.55],
  [1, '#f0646a', 0.5],
];

const channels = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** `share` 0 gives `from`, 1 gives `to`. */
export function mix(from, to, share) {
  const [a, b] = [channels(from), channels(to)];
  return `#${a
    .map((value, at) =>
      Math.round(value + (b[at] - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
