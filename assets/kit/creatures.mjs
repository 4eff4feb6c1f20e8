import { circle, curve, ellipse, g, path, rect } from './sheet.mjs';

/** The apps of the concierge's counter as paper creatures, 100 units high, feet at (0, 0). */
const eyes = (x, y, gap, ink = '#33203f') => [
  circle(x - gap, y, 6.5, '#ffffff'),
  circle(x + gap, y, 6.5, '#ffffff'),
  circle(x - gap + 1.5, y + 1, 3.2, ink),
  circle(x + gap + 1.5, y + 1, 3.2, ink),
];
const grin = (x, y, w, ink = '#33203f') => curve(`M${x - w} ${y}q${w} ${w * 0.9} ${w * 2} 0`, ink, 3);

/** A torch that takes herself for a firefly. */
const torch = () => [
  ellipse(-24, -58, 20, 12, '#d4f4ff', { opacity: 0.85, transform: 'rotate(24 -24 -58)' }),
  ellipse(24, -58, 20, 12, '#d4f4ff', { opacity: 0.85, transform: 'rotate(-24 24 -58)' }),
  path('M-20 -20Q-22 -72 0 -76Q22 -72 20 -20Z', '#5f7fd6'),
  path('M-18 -22H18L13 -2Q0 4 -13 -2Z', '#ffe08a'),
  path('M-18 -22H18L17 -14H-17Z', '#ffb84a'),
  curve('M-7 -74Q-12 -90 -20 -92M7 -74Q12 -90 20 -92', '#3f5ab0', 3),
  circle(-21, -93, 4, '#ffe08a'),
  circle(21, -93, 4, '#ffe08a'),
  eyes(0, -54, 9),
  grin(0, -40, 6),
];

/** A bicycle bell on two wheels. */
const bicycle = () => [
  circle(-22, -16, 15, 'none', { stroke: '#2f6f78', 'stroke-width': 5 }),
  circle(22, -16, 15, 'none', { stroke: '#2f6f78', 'stroke-width': 5 }),
  path('M-26 -26Q-30 -78 0 -80Q30 -78 26 -26Q0 -18 -26 -26Z', '#3fc4a8'),
  path('M-28 -40Q0 -32 28 -40L27 -32Q0 -24 -27 -32Z', '#2a9a86'),
  circle(0, -84, 6, '#ffd36b'),
  eyes(0, -58, 10),
  grin(0, -46, 7),
];

/** A face that is all mouth. */
const grimace = () => [
  path('M-30 -6Q-40 -84 0 -88Q40 -84 30 -6Q20 4 10 -4Q0 6 -10 -4Q-20 4 -30 -6Z', '#f2718c'),
  path('M-22 -44H22Q22 -14 0 -12Q-22 -14 -22 -44Z', '#7a2a52'),
  path('M-18 -44H18V-36H-18Z', '#fff6ea'),
  path('M-10 -24Q0 -32 10 -24V-8Q6 0 0 0Q-8 0 -10 -8Z', '#ffb0a8'),
  eyes(0, -62, 12),
];

/** A moon that holds a telephone. */
const moon = () => [
  path('M14 -90A44 44 0 1 0 24 -14A36 36 0 1 1 14 -90Z', '#ffe3a6'),
  path('M8 -84A44 44 0 0 0 6 -8A50 50 0 0 1 8 -84Z', '#ffd07a'),
  circle(-18, -58, 6, '#ffffff'),
  circle(-16.5, -57, 3, '#33203f'),
  curve('M-26 -40Q-18 -32 -8 -38', '#33203f', 3),
  path('M8 -70h30q6 0 6 7v5H32v-5H14v5H2v-5q0 -7 6 -7Z', '#7a6ad6', { transform: 'rotate(70 22 -56)' }),
];

/** A timer that cannot stand still. */
const timer = () => [
  path('M-24 -6l-8 8M24 -6l8 8', 'none', { stroke: '#a85f2f', 'stroke-width': 6, 'stroke-linecap': 'round' }),
  circle(0, -42, 38, '#ff9a4f'),
  circle(0, -42, 28, '#fff3dc'),
  rect(-5, -92, 10, 12, '#c46a2b', { rx: 2 }),
  path('M-34 -78a13 13 0 0 1 18 -8L-30 -66ZM34 -78a13 13 0 0 0 -18 -8L30 -66Z', '#ffd36b'),
  eyes(0, -48, 10),
  grin(0, -34, 7),
];

const ALL = { torch, bicycle, grimace, moon, timer };

export const creature = (page, name, x, foot, height, flip = false) =>
  g(
    {
      transform: `translate(${x} ${foot}) scale(${((flip ? -1 : 1) * height) / 100} ${height / 100})`,
      filter: page.paper({ rim: '#ffffff', light: 0.6, dark: 0.5, drop: 4, spread: 5, margin: 40 }),
    },
    ALL[name](),
  );
