import { circle, curve, ellipse, g, path } from './sheet.mjs';

/** Paper people, drawn 100 units high, feet at (0, 0). Each takes the paper colour and a second, lighter one. */
const placed = (x, y, height, parts, flip = false) =>
  g({ transform: `translate(${x} ${y}) scale(${((flip ? -1 : 1) * height) / 100} ${height / 100})` }, parts);

const limb = (d, colour, width) => curve(d, colour, width, { 'stroke-linejoin': 'round' });

/** Two people dancing, hand in hand above their heads. */
export function dancers(x, y, height, [one, two, skin]) {
  return placed(x, y, height, [
    limb('M-22 -34L-30 -18L-26 0', one, 8),
    limb('M-16 -34L-6 -22L-12 -6', one, 8),
    path('M-30 -66Q-19 -74 -9 -66L-12 -32H-27Z', one),
    limb('M-28 -62L-44 -50L-50 -60', one, 6.5),
    limb('M-10 -64L2 -80L4 -94', one, 6.5),
    circle(-19, -82, 9, skin),
    path('M-29 -82a10 10 0 0 1 20 -2q-4 -3 -8 -2q-6 0 -12 4Z', one),
    limb('M24 -30L20 -14L26 0', two, 6.5),
    limb('M34 -30L46 -20L54 -26', two, 6.5),
    path('M18 -64Q27 -71 35 -63L34 -48Q44 -34 52 -30Q30 -18 8 -28Q18 -38 20 -48Z', two),
    limb('M20 -62L10 -78L5 -94', two, 6),
    limb('M34 -62L50 -66L58 -78', two, 6),
    circle(26, -80, 8.6, skin),
    path('M16 -81Q17 -92 27 -91Q38 -90 36 -78Q40 -70 46 -70Q36 -64 32 -74Q34 -84 24 -85Q18 -85 16 -81Z', two),
  ]);
}

/** Somebody behind the sill, watering a plant. */
export function waterer(x, y, height, [cloth, hair, skin, leaf]) {
  return placed(x, y, height, [
    path('M-44 0Q-46 -44 -26 -48Q-6 -46 -6 0Z', cloth),
    limb('M-14 -38L8 -42L20 -46', cloth, 11),
    circle(-26, -64, 14, skin),
    path('M-42 -62Q-44 -82 -26 -82Q-10 -82 -11 -68Q-20 -76 -30 -72Q-34 -60 -42 -62Z', hair),
    circle(-36, -84, 7, hair),
    path('M18 -56h20v20h-20Z M38 -44L54 -56l3 4L38 -36Z', hair),
    curve('M18 -52q-9 4 0 12', hair, 3.4),
    circle(58, -48, 1.7, '#4fb6c9'),
    circle(62, -42, 1.7, '#4fb6c9'),
    circle(60, -36, 1.7, '#4fb6c9'),
    path('M48 -14h28l-4 14h-20Z', '#c2553f'),
    path('M62 -14Q58 -34 46 -34Q48 -20 62 -14Q60 -38 70 -44Q76 -28 62 -14Q72 -30 84 -26Q78 -14 62 -14Z', leaf),
  ]);
}

/** A cat curling up on the sill; `height` is of a hundred units although the cat itself is lower. */
export function cat(x, y, height, [fur, inner]) {
  return placed(x, y, height, [
    path('M-46 0Q-60 -34 -18 -44Q26 -50 40 -22Q44 -6 38 0Z', fur),
    curve('M36 -6Q58 -4 58 -20Q58 -32 48 -30', fur, 9),
    path('M-58 -26L-58 -56L-44 -46H-30L-18 -56L-17 -26Q-20 -10 -38 -10Q-56 -10 -58 -26Z', fur),
    path('M-55 -50L-54 -42L-48 -44ZM-21 -50L-22 -42L-28 -44Z', inner),
    curve('M-50 -28q4 4 8 0M-34 -28q4 4 8 0', inner, 2.4),
    path('M-40 -21h5l-2.500 3Z', inner),
    curve('M4 -44Q10 -34 6 -24M18 -42Q24 -32 20 -22', inner, 3, { opacity: 0.5 }),
  ]);
}

const HAIR = [
  'M-11 -84Q-12 -98 1 -98Q13 -97 11 -82Q4 -90 -4 -88Q-8 -88 -11 -84Z',
  'M-12 -72Q-16 -98 0 -98Q16 -98 12 -72Q8 -74 9 -84Q0 -92 -9 -84Q-8 -74 -12 -72Z',
  'M-10 -86Q-14 -94 -6 -97Q0 -102 7 -97Q14 -94 10 -86Q0 -92 -10 -86Z',
  'M-13 -70Q-15 -98 0 -98Q15 -98 13 -70Q16 -64 10 -62L8 -84Q0 -88 -8 -84L-10 -62Q-16 -64 -13 -70Z',
];

/** Somebody at the window with a small lamp held up; the lower body stays behind the sill. `style` 0–3 changes the hair. */
export function lampHolder(x, y, height, [cloth, hair, skin], { style = 0, flip = false, wave = false } = {}) {
  const hand = wave ? limb('M14 -56L26 -70L24 -92', cloth, 8) : limb('M14 -56L26 -62L28 -74', cloth, 8);
  const held = wave
    ? circle(24, -95, 4.6, skin)
    : [
        circle(28, -84, 22, '#fff1c4', { opacity: 0.5 }),
        ellipse(28, -84, 8, 9, '#ff8a5c'),
        ellipse(28, -84, 4, 7, '#fff6dc'),
      ];
  return placed(
    x,
    y,
    height,
    [
      path('M-20 0Q-24 -60 0 -62Q24 -60 20 0Z', cloth),
      circle(0, -80, 11, skin),
      path(HAIR[style % HAIR.length], hair),
      hand,
      held,
    ],
    flip,
  );
}

/** Somebody standing outdoors, seen whole; `arms`: down, up or wave. */
export function stander(x, y, height, [cloth, legs, hair, skin], { style = 0, flip = false, arms = 'down' } = {}) {
  const reach = {
    down: ['M-11 -60L-16 -38', 'M11 -60L16 -38'],
    up: ['M-10 -62L-22 -80', 'M10 -62L22 -80'],
    wave: ['M-11 -60L-16 -38', 'M10 -62L24 -72L24 -88'],
  }[arms];
  return placed(
    x,
    y,
    height,
    [
      limb('M-6 -34L-7 -2', legs, 9),
      limb('M6 -34L7 -2', legs, 9),
      reach.map((d) => limb(d, cloth, 7)),
      path('M-14 -32Q-17 -66 0 -68Q17 -66 14 -32Q0 -27 -14 -32Z', cloth),
      circle(0, -82, 10.5, skin),
      path(HAIR[style % HAIR.length], hair),
    ],
    flip,
  );
}
