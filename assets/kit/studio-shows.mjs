import { cat } from './figures.mjs';
import { circle, curve, ellipse, g, path, rect } from './sheet.mjs';

/** What the screens show once each has its own picture again. Every show is drawn in 120 × 100 units. */
const sky = (page, from, to) =>
  rect(
    -40,
    -40,
    200,
    180,
    page.linearAt(0, 0, 0, 100, [
      [0, from],
      [1, to],
    ]),
  );

const note = (x, y, colour) => [
  ellipse(x, y, 5, 3.8, colour, { transform: `rotate(-20 ${x} ${y})` }),
  curve(`M${x + 4.4} ${y - 1}V${y - 18}q8 2 8 9`, colour, 2.4),
];

const petals = (x, y, r, colour) =>
  Array.from({ length: 9 }, (_, at) =>
    ellipse(x, y - r * 0.72, r * 0.26, r * 0.5, colour, { transform: `rotate(${at * 40} ${x} ${y})` }),
  );

const wheel = (x, y, r) => [
  circle(x, y, r, 'none', { stroke: '#7a3358', 'stroke-width': 3.4 }),
  circle(x, y, 2.6, '#7a3358'),
];

export const shows = {
  sunrise: (page) => [
    sky(page, '#ffb27d', '#ffe9b8'),
    circle(60, 58, 40, '#fff3cf', { opacity: 0.5 }),
    circle(60, 58, 25, '#fff8e2'),
    path('M-40 62H160V140H-40Z', '#e0708c'),
    path('M-40 62H160V72Q110 66 60 72T-40 70Z', '#f0909c'),
    path('M34 82H80L72 94H42Z', '#7a3358'),
    path('M58 79V38L84 76Z', '#c2447f'),
    path('M54 79V46L38 78Z', '#e8808f'),
    curve('M18 28q5 -6 9 0q4 -6 9 0M88 20q4 -5 7 0q3 -5 7 0', '#b5566a', 2.4),
  ],
  band: (page) => [
    sky(page, '#ff9a86', '#ffd08f'),
    path('M20 140L60 -10L100 140Z', '#fff3cf', { opacity: 0.45 }),
    g(
      { transform: 'rotate(-28 60 56)' },
      rect(56, -6, 8, 58, '#7a3358'),
      rect(53, -14, 14, 12, '#5a2448', { rx: 2 }),
      path('M60 40Q82 40 78 58Q74 66 84 76Q88 100 60 100Q32 100 36 76Q46 66 42 58Q38 40 60 40Z', '#c2553f'),
      circle(60, 68, 8, '#5a2448'),
      rect(50, 84, 20, 5, '#5a2448', { rx: 2 }),
    ),
    note(20, 36, '#7a3358'),
    note(98, 30, '#7a3358'),
  ],
  garden: (page) => [
    sky(page, '#ffd79a', '#fff0c8'),
    path('M-40 86Q20 70 60 82T160 78V140H-40Z', '#5f9f6a'),
    path('M-40 96Q40 84 160 94V140H-40Z', '#3f8f6a'),
    curve('M60 92V52M60 78q-16 -2 -20 -14M60 72q14 -2 18 -12', '#3f8f6a', 4.4),
    petals(60, 36, 28, '#ffab4f'),
    circle(60, 36, 12, '#8f4a3f'),
    [
      [18, 66, 12, '#ff7f8f'],
      [102, 62, 13, '#e0609a'],
    ].map(([x, y, r, tone]) => [
      curve(`M${x} ${y + 32}V${y}`, '#3f8f6a', 3.4),
      petals(x, y, r, tone),
      circle(x, y, r * 0.42, '#fff3cf'),
    ]),
    ellipse(92, 22, 6, 4.4, '#8f4a3f'),
    ellipse(90, 17, 4, 5, '#ffffff', { opacity: 0.9 }),
    ellipse(96, 17, 4, 5, '#ffffff', { opacity: 0.9 }),
    curve('M80 30q-10 6 -8 -8', '#8f4a3f', 1.6, { 'stroke-dasharray': '3 4' }),
  ],
  planet: (page) => [
    sky(page, '#7a4fa8', '#f0829a'),
    [
      [14, 16],
      [34, 34],
      [104, 14],
      [92, 42],
      [18, 58],
      [74, 10],
    ].map(([x, y], at) => circle(x, y, 1.6 + (at % 2), '#fff3cf')),
    circle(58, 44, 44, '#ffcf82', { opacity: 0.28 }),
    circle(58, 44, 23, '#ffc067'),
    path('M37 36Q58 46 80 38Q82 46 80 51Q58 58 36 50Q35 42 37 36Z', '#ff9a5f'),
    g(
      { transform: 'rotate(-20 58 44)' },
      ellipse(58, 44, 40, 10, 'none', { stroke: '#fff3cf', 'stroke-width': 4 }),
      path('M35 44A23 23 0 0 1 81 44Z', '#ffc067'),
    ),
    path('M-40 92Q60 78 160 92V140H-40Z', '#4a2a6c'),
    path('M84 92l12 -20l5 3l-8 17ZM90 70l14 -14l8 8l-14 14Z', '#2b1a63'),
  ],
  bicycle: (page) => [
    sky(page, '#ffb98a', '#ffe0a8'),
    circle(92, 26, 14, '#fff8e2'),
    path('M-40 74Q20 46 70 70T160 58V140H-40Z', '#f0829a'),
    path('M-40 92Q60 74 160 90V140H-40Z', '#c2506f'),
    g(
      { transform: 'translate(-4 2)' },
      wheel(38, 76, 15),
      wheel(88, 76, 15),
      curve('M38 76L52 52H78L62 76ZM88 76L76 44M50 46L62 76M76 44q8 -5 12 1', '#2f7f86', 3.6, {
        'stroke-linejoin': 'round',
      }),
      curve('M44 46h13', '#7a3358', 4.4),
    ),
  ],
  cat: (page) => [
    sky(page, '#ffa98f', '#ffdf9f'),
    rect(14, 12, 92, 46, '#fff3cf', { rx: 6 }),
    curve('M60 12V58M14 34H106', '#ffb98a', 3),
    path('M-40 86H160V140H-40Z', '#c2607a'),
    ellipse(60, 90, 50, 13, '#e8808f'),
    cat(66, 90, 62, ['#5a2f3f', '#ffd9a0']),
  ],
  kitchen: (page) => [
    sky(page, '#ffc58a', '#fff0c8'),
    curve('M44 26q-8 -12 0 -20t0 -18M60 22q-8 -12 0 -20t0 -18M76 26q-8 -12 0 -20t0 -18', '#ffffff', 4.4, {
      opacity: 0.85,
    }),
    path('M24 46H96V72Q96 90 78 90H42Q24 90 24 72Z', '#e2606a'),
    path('M24 46H96V56H24Z', '#f2838a'),
    rect(18, 38, 84, 10, '#b8435c', { rx: 5 }),
    rect(54, 28, 12, 10, '#b8435c', { rx: 4 }),
    rect(8, 56, 18, 8, '#b8435c', { rx: 4 }),
    rect(94, 56, 18, 8, '#b8435c', { rx: 4 }),
    rect(-40, 90, 200, 60, '#b5705f'),
  ],
};

/** A show in a box [x, y, w, h]: fills it whole, its middle in the middle. */
export function show(page, name, { x, y, w, h }) {
  const k = Math.max(w / 120, h / 100);
  return g(
    { transform: `translate(${x + w / 2} ${y + h / 2}) scale(${Math.round(k * 1000) / 1000}) translate(-60 -50)` },
    shows[name](page),
  );
}
