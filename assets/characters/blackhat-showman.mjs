// BlackHat on the air: a jacket of sequins with nobody in it, and a very poor cactus.
import { rng } from '../kit/rng.mjs';
import { circle, curve, el, ellipse, g, n, path, sprite } from '../kit/sheet.mjs';
import { EDGE, GREY, hat, NIGHT } from './parts/hat.mjs';
import { flight } from './parts/scraps.mjs';

const sheetOf = (page, more = {}) =>
  page.paper({ rim: '#fff', light: 0.35, drop: 4, spread: 4, dark: 0.42, margin: 60, ...more });
const place = (x, y, turn, scale, ...inside) =>
  g({ transform: `translate(${x} ${y}) rotate(${turn}) scale(${scale})` }, ...inside);

const JACKET =
  'M72 122Q92 106 120 118Q148 106 168 122Q190 134 196 166L204 216Q206 226 196 226H176V240H64V226H44Q34 226 36 216L44 166Q50 134 72 122Z';

/** Sequins catch the light one by one. */
function sequins(page) {
  const random = rng(33);
  const tones = ['#ffd0e6', '#ff9fca', '#f0569f', '#ffe9b8', '#d13f88', '#ffffff'];
  const dots = [];
  for (let row = 0; row < 14; row += 1)
    for (let column = 0; column < 19; column += 1)
      dots.push(
        circle(
          n(38 + column * 9.4 + (row % 2) * 4.7 + random.between(-1, 1)),
          n(116 + row * 9.2 + random.between(-1, 1)),
          random.between(1.8, 3.6),
          random.pick(tones),
          { opacity: n(random.between(0.35, 0.95)) },
        ),
      );
  return g({ 'clip-path': page.clip(path(JACKET, '#fff')) }, dots);
}

const glint = (x, y, r) =>
  path(
    `M${x} ${y - r}Q${x} ${y} ${x + r} ${y}Q${x} ${y} ${x} ${y + r}Q${x} ${y} ${x - r} ${y}Q${x} ${y} ${x} ${y - r}Z`,
    '#ffffff',
  );

const showman = (page) => {
  const halo = page.radial([
    [0, '#fff0d2', 0.95],
    [0.4, '#ffc6c0', 0.7],
    [0.7, '#f08ac4', 0.34],
    [1, '#a98bff', 0],
  ]);
  const away = (share) => [196 + share * 34, 96 - share * 76 + Math.sin(share * 5) * 9];
  page.add(
    ellipse(120, 130, 119, 124, halo),
    g({ filter: sheetOf(page, { rim: '#c9b6ff' }) }, flight(rng(21), away, 11, 9, [...NIGHT, ...EDGE, ...GREY])),
    path('M92 108Q120 96 148 108L142 132Q120 146 98 132Z', NIGHT[0]),
    g(
      { filter: sheetOf(page) },
      path(
        JACKET,
        page.linear([
          [0, '#e04a94'],
          [1, '#8f2a70'],
        ]),
      ),
    ),
    sequins(page),
    curve('M66 226V176Q64 156 58 150M174 226V176Q176 156 182 150', '#7a1f5c', 3, { opacity: 0.6 }),
    g(
      { filter: sheetOf(page) },
      path('M96 112L120 240L144 112Q120 124 96 112Z', '#fff6ea'),
      path('M94 110L78 124L88 150L80 156L120 226L94 110ZM146 110L162 124L152 150L160 156L120 226L146 110Z', '#b8327a'),
      path('M120 132Q104 118 98 124V146Q104 152 120 138Q136 152 142 146V124Q136 118 120 132Z', NIGHT[2]),
      circle(120, 135, 6.5, EDGE[1]),
    ),
    [172, 192].map((y) => circle(120, y, 3.4, NIGHT[1])),
    g({ filter: sheetOf(page) }, circle(52, 224, 13, '#fff6ea'), circle(188, 224, 13, '#fff6ea')),
    g(
      { transform: 'translate(119 92) rotate(-6) scale(.86)' },
      hat(page, { seed: 5, band: '#f0569f', rim: '#ffc4e0' }),
    ),
    glint(64, 148, 11),
    glint(176, 168, 9),
    glint(150, 206, 7),
    glint(84, 196, 8),
  );
};

const spikes = (points) =>
  curve(points.map(([x, y]) => `M${x - 4} ${y - 4}L${x} ${y}L${x + 4} ${y - 4}M${x} ${y}v-7`).join(''), '#d6ffe0', 1.8);

const cactus = (page) => {
  const green = page.linear(
    [
      [0, '#58c98a'],
      [1, '#2a8f72'],
    ],
    0,
    0,
    1,
    0,
  );
  const clay = page.linear([
    [0, '#ff8fb4'],
    [1, '#c2447f'],
  ]);
  page.add(
    g(
      { filter: sheetOf(page) },
      curve('M46 116H26Q18 116 18 106V88', '#3fae7f', 17),
      curve('M94 104H114Q122 104 122 94V76', '#37a077', 17),
      path('M44 158V84Q44 54 70 54T96 84V158Z', green),
    ),
    curve('M58 66V150M70 62V152M82 66V150', '#1f7a66', 2.4, { opacity: 0.55 }),
    spikes([
      [51, 92],
      [64, 108],
      [76, 90],
      [89, 120],
      [58, 134],
      [76, 136],
      [18, 100],
      [122, 88],
    ]),
    g(
      { filter: sheetOf(page) },
      [0, 72, 144, 216, 288].map((turn) => ellipse(18, 74, 4.4, 8, '#ff9fca', { transform: `rotate(${turn} 18 80)` })),
      circle(18, 80, 4, '#ffe9b8'),
    ),
    place(70, 56, -7, 0.54, hat(page, { seed: 6, rim: '#d6c0ff' })),
    g({ filter: sheetOf(page) }, path('M40 148H100L93 186Q92 190 88 190H52Q48 190 47 186Z', clay)),
    path('M40 148H100L99 156H41Z', '#7a1f5c', { opacity: 0.3 }),
    g({ filter: sheetOf(page) }, el('rect', { x: 34, y: 138, width: 72, height: 15, rx: 5, fill: '#ffb0cc' })),
    path('M52 168l6 -7l6 7l6 -7l6 7l6 -7l6 7', 'none', {
      stroke: '#fff1e0',
      'stroke-width': 3,
      'stroke-linejoin': 'round',
    }),
  );
};

export default [sprite('blackhat-sequins', 240, 256, showman), sprite('blackhat-cactus', 140, 194, cactus)];
