// «Je ne suis pas un chapeau.»: BlackHat badly disguised as a plant, a lamp, a letter box, a shutter; and worn by a snowman.
import { rng } from '../kit/rng.mjs';
import { circle, curve, el, ellipse, g, n, path, sprite } from '../kit/sheet.mjs';
import { EDGE, GREY, hat, NIGHT } from './parts/hat.mjs';
import { flight } from './parts/scraps.mjs';

const sheetOf = (page, more = {}) =>
  page.paper({ rim: '#fff', light: 0.35, drop: 4, spread: 4, dark: 0.42, margin: 60, ...more });
const place = (x, y, turn, scale, ...inside) =>
  g({ transform: `translate(${x} ${y}) rotate(${turn}) scale(${scale})` }, ...inside);
const drift = (page, seed, at, count, size) =>
  g({ filter: sheetOf(page, { rim: '#c9b6ff' }) }, flight(rng(seed), at, count, size, [...NIGHT, ...EDGE, ...GREY]));

/** A leaf from (x, y), `long` units, turned by `turn` degrees from the vertical. */
function leaf(page, x, y, long, turn, tone, vein) {
  const wide = long * 0.27;
  return g(
    { transform: `translate(${x} ${y}) rotate(${turn})`, filter: sheetOf(page) },
    path(`M0 0Q${n(-wide * 1.3)} ${n(-long * 0.45)} 0 ${-long}Q${n(wide * 1.3)} ${n(-long * 0.45)} 0 0Z`, tone),
    path(`M0 0Q${n(wide * 1.3)} ${n(-long * 0.45)} 0 ${-long}Z`, vein, { opacity: 0.5 }),
  );
}

const plant = (page) => {
  const clay = page.linear([
    [0, '#f0855f'],
    [1, '#c4506a'],
  ]);
  page.add(
    [
      [-62, 74],
      [58, 78],
      [-30, 88],
      [34, 84],
    ].map(([turn, long]) => leaf(page, 70, 118, long, turn, '#2f8f83', '#1f6a72')),
    place(70, 74, -6, 0.56, hat(page, { seed: 9 })),
    [
      [-78, 58],
      [76, 60],
      [-46, 54],
      [50, 52],
      [-14, 40],
      [18, 36],
    ].map(([turn, long], at) => leaf(page, 70, 122, long, turn, at % 2 ? '#3fb59c' : '#58c9a6', '#2f8f83')),
    g({ filter: sheetOf(page) }, path('M42 126H98L91 162Q90 166 86 166H54Q50 166 49 162Z', clay)),
    path('M42 126H98L97 133H43Z', '#6b2b58', { opacity: 0.3 }),
    g({ filter: sheetOf(page) }, el('rect', { x: 36, y: 114, width: 68, height: 16, rx: 5, fill: '#ff9b7a' })),
  );
};

const lampshade = (page) => {
  const light = page.radial([
    [0, '#ffe9b8', 0.8],
    [0.5, '#ffc070', 0.3],
    [1, '#ff9d6a', 0],
  ]);
  page.add(
    ellipse(80, 106, 78, 62, light),
    g(
      { filter: sheetOf(page) },
      path('M76 96h8v94h-8z', '#c98a4b'),
      ellipse(80, 197, 36, 9, '#a8653f'),
      path('M62 193Q80 180 98 193Z', '#c98a4b'),
    ),
    g({ filter: sheetOf(page) }, path('M66 98Q66 122 80 122Q94 122 94 98Z', '#fff6dc')),
    curve('M124 96V132', '#ffe9b8', 2.5),
    circle(124, 136, 5, '#ffc878'),
    place(80, 86, 5, 0.68, hat(page, { seed: 14, rim: '#ffd9a0' })),
  );
};

const letterbox = (page) => {
  const body = page.linear([
    [0, '#ffc04f'],
    [1, '#e58a3a'],
  ]);
  page.add(
    g({ filter: sheetOf(page) }, path('M62 130h16v64h-16z', '#6b4a86'), ellipse(70, 195, 28, 6, '#4d3575')),
    g(
      { filter: sheetOf(page) },
      path('M26 78Q26 72 32 72H108Q114 72 114 78V140Q114 148 106 148H34Q26 148 26 140Z', body),
    ),
    path('M98 72H108Q114 72 114 78V140Q114 148 106 148H94Q102 110 98 72Z', '#c4503f', { opacity: 0.28 }),
    g({ filter: sheetOf(page) }, el('rect', { x: 42, y: 118, width: 56, height: 20, rx: 4, fill: '#fff1d6' })),
    path('M42 118L70 131L98 118', 'none', { stroke: '#e0b98a', 'stroke-width': 2.5, 'stroke-linejoin': 'round' }),
    el('rect', { x: 38, y: 92, width: 64, height: 11, rx: 5.5, fill: '#3a1f5c' }),
    drift(page, 31, (share) => [62 + share * 62, 98 + share * share * 44], 8, 9),
    place(70, 66, -5, 0.62, hat(page, { seed: 3 })),
  );
};

/** One ball of snow: cold above, warmed from the side of the windows. */
function ball(page, x, y, r) {
  const snow = page.radialAt(x - r * 0.3, y - r * 0.35, r * 1.5, [
    [0, '#ffffff'],
    [0.55, '#e6e3fb'],
    [1, '#b3a8e6'],
  ]);
  return g({ filter: sheetOf(page, { dark: 0.5 }) }, circle(x, y, r, snow));
}

const snowman = (page) => {
  page.add(
    ellipse(95, 226, 72, 9, '#0d0930', { opacity: 0.35 }),
    curve('M52 150Q26 136 12 108M24 126Q12 126 6 120', '#8a5a5c', 5),
    curve('M138 150Q162 132 178 112M168 124Q178 128 184 122', '#8a5a5c', 5),
    ball(page, 95, 178, 50),
    ball(page, 95, 112, 35),
    g(
      { filter: sheetOf(page) },
      path('M62 132Q95 152 128 130L132 142Q96 164 60 144Z', '#e2606a'),
      path('M112 142L128 138L136 172L120 176Z', '#ff8f86'),
    ),
    [168, 188, 208].map((y) => circle(95, y, 4, '#4d3575')),
    [-12, 12].map((dx) => circle(95 + dx, 106, 4.2, '#2b1a63')),
    [-14, -7, 0, 7, 14].map((dx) => circle(95 + dx, n(126.5 - dx * dx * 0.028), 1.9, '#2b1a63')),
    g({ filter: sheetOf(page) }, path('M93 110Q110 112 124 119Q108 121 93 118Z', '#ff9d4f')),
    place(95, 84, -8, 0.56, hat(page, { seed: 18 })),
  );
};

/** A lone shutter, off its hinges; no shutter was ever this shape on top. */
const shutter = (page) => {
  const leafPaper = page.linear([
    [0, '#3fb0a8'],
    [1, '#2a7f90'],
  ]);
  const slats = [0, 1, 2, 3, 4, 5, 6, 7].map((row) => `M50 ${94 + row * 13}H92`).join('');
  page.add(
    ellipse(72, 216, 50, 8, '#0d0930', { opacity: 0.35 }),
    g(
      { transform: 'rotate(5 70 214)' },
      g({ filter: sheetOf(page) }, el('rect', { x: 36, y: 72, width: 70, height: 142, rx: 4, fill: leafPaper })),
      el('rect', { x: 45, y: 84, width: 52, height: 118, rx: 2, fill: '#1f5f78' }),
      path(slats, 'none', { stroke: '#7fd8c8', 'stroke-width': 6 }),
      path(slats, 'none', { stroke: '#184a66', 'stroke-width': 2, transform: 'translate(0 5)' }),
      el('rect', { x: 36, y: 138, width: 70, height: 8, fill: '#4fc0b4' }),
      [88, 192].map((y) =>
        g({ filter: sheetOf(page) }, el('rect', { x: 98, y, width: 16, height: 8, rx: 2, fill: '#c98a6a' })),
      ),
      place(71, 74, -6, 0.6, hat(page, { seed: 27, rim: '#a8f0dc' })),
    ),
    drift(page, 44, (share) => [104 + share * 26, 104 - share * 30], 6, 8),
  );
};

export default [
  sprite('blackhat-plant', 140, 170, plant),
  sprite('blackhat-lampshade', 160, 222, lampshade),
  sprite('blackhat-letterbox', 140, 216, letterbox),
  sprite('blackhat-shutter', 140, 226, shutter),
  sprite('blackhat-snowman', 190, 240, snowman),
];
