import { circle, curve, ellipse, g, path, rect } from './sheet.mjs';

/**
 * Evenings behind windows: people 100 units high, their floor at (0, 0). Each takes { cloth, other, hair, skin, thing }; by night, all of
 * them the one cold colour of somebody who did not ask to be seen.
 */
const at = (x, y, height, parts, flip) =>
  g({ transform: `translate(${x} ${y}) scale(${((flip ? -1 : 1) * height) / 100} ${height / 100})` }, parts);
const limb = (d, colour, width) => curve(d, colour, width, { 'stroke-linejoin': 'round' });

/** Deep in a chair, with a book. */
const reader = ({ cloth, other, hair, skin, thing }) => [
  path('M-44 0V-52Q-44 -72 -28 -72Q-14 -72 -14 -52V-26H26V0Z', other),
  path('M-26 -6Q-30 -50 -12 -52Q8 -50 6 -22L34 -20V-4Z', cloth),
  circle(-8, -66, 12, skin),
  path('M-22 -64Q-24 -82 -8 -82Q6 -82 4 -70Q-6 -74 -12 -70Q-14 -56 -22 -64Z', hair),
  limb('M-10 -42L10 -34L20 -40', cloth, 8),
  path('M14 -50L30 -58L44 -50L40 -34L28 -40L16 -34Z', thing),
];

/** In a wheelchair, knitting something long. */
const knitter = ({ cloth, other, hair, skin, thing }) => [
  circle(-4, -16, 16, 'none', { stroke: other, 'stroke-width': 4 }),
  limb('M-26 -56L-20 -20H20L28 -4', other, 4.5),
  path('M-20 -18Q-24 -56 -4 -58Q14 -54 12 -20Z', cloth),
  circle(-2, -70, 12, skin),
  path('M-15 -70Q-16 -86 -2 -86Q12 -86 11 -70Q4 -78 -4 -76Q-10 -76 -15 -70Z', hair),
  circle(-2, -88, 6, hair),
  limb('M4 -46L18 -38', cloth, 8),
  path('M14 -42H30V-14Q26 4 36 4H22Q14 2 14 -14Z', thing),
  limb('M12 -50L28 -34M30 -50L16 -34', '#ffffff', 1.6),
];

/** Playing the violin to nobody. */
const violinist = ({ cloth, other, hair, skin, thing }) => [
  limb('M-8 -34L-10 0M6 -34L8 0', other, 10),
  path('M-16 -30Q-18 -66 0 -68Q18 -66 14 -30Z', cloth),
  circle(0, -80, 11, skin),
  path('M-12 -78Q-14 -94 0 -94Q14 -94 12 -80Q4 -86 -4 -84Q-8 -72 -12 -78Z', hair),
  limb('M12 -60L30 -56L34 -66', cloth, 7),
  path('M8 -70Q16 -76 22 -70L38 -76L39 -73L24 -66Q18 -60 8 -64Z', thing),
  limb('M-12 -58L-20 -46L4 -58', cloth, 7),
  limb('M-8 -50L30 -84', thing, 2),
];

/** At the stove, tasting the soup. */
const cook = ({ cloth, other, hair, skin, thing }) => [
  path('M-22 0Q-24 -58 -6 -60Q14 -58 12 0Z', cloth),
  path('M-14 0V-42H6V0Z', other),
  circle(-6, -73, 12, skin),
  path('M-20 -72Q-21 -88 -6 -88Q8 -88 7 -74Q-4 -80 -12 -74Q-14 -66 -20 -72Z', hair),
  limb('M8 -48L22 -52L14 -66', cloth, 7.5),
  path('M24 -30h34v22h-34ZM20 -33h42v5h-42Z', thing),
  limb('M34 -42q-5 -7 1 -13M48 -42q-5 -7 1 -13', other, 2.6),
];

/** A parent and a small child, hugging. */
const hug = ({ cloth, other, hair, skin, thing }) => [
  path('M-24 0Q-28 -58 -6 -62Q12 -58 12 0Z', cloth),
  circle(-4, -76, 12, skin),
  path('M-18 -62Q-22 -92 -4 -92Q14 -92 11 -72Q10 -80 2 -84Q-10 -82 -12 -62Z', hair),
  path('M8 0Q4 -34 18 -38Q34 -34 32 0Z', thing),
  circle(18, -48, 10.5, skin),
  path('M7 -47Q6 -61 18 -61Q30 -61 29 -48Q22 -54 14 -52Z', other),
  limb('M-8 -50L10 -34L24 -26', cloth, 8),
];

/** Brushing teeth, with foam. */
const brusher = ({ cloth, hair, skin, thing }) => [
  path('M-20 0Q-22 -54 0 -56Q22 -54 20 0Z', cloth),
  circle(0, -71, 13, skin),
  path('M-14 -70Q-16 -88 0 -88Q16 -88 14 -70Q12 -80 0 -81Q-12 -80 -14 -70Z', hair),
  path('M-11 -88L-15 -97L-4 -90ZM2 -90L8 -98L11 -86Z', hair),
  limb('M16 -44L28 -50L20 -62', cloth, 7.5),
  limb('M4 -64L26 -66', thing, 3),
  ellipse(5, -63, 5, 3.4, '#ffffff'),
];

/** A girl on tiptoe who sticks paper stars on the pane. */
const stars = ({ cloth, other, hair, skin, thing }) => [
  limb('M-6 -26L-8 0M6 -26L6 0', skin, 7),
  path('M-20 -20Q-12 -56 0 -58Q12 -56 20 -20Z', cloth),
  circle(0, -69, 11, skin),
  path('M-12 -66Q-14 -84 0 -84Q14 -84 12 -66Q6 -76 -6 -74Z', hair),
  circle(-15, -74, 6.5, hair),
  circle(15, -74, 6.5, hair),
  limb('M10 -52L24 -72', cloth, 7),
  path('M28 -86l3 6 7 1 -5 5 1 7 -6 -3 -6 3 1 -7 -5 -5 7 -1Z', thing),
  path('M-30 -60l2 4 5 1 -4 4 1 5 -4 -3 -4 3 1 -5 -4 -4 5 -1Z', other),
];

/** Two friends over a board game. */
const game = ({ cloth, other, hair, skin, thing }) => [
  rect(-24, -30, 48, 5, thing),
  rect(-3, -26, 6, 26, thing),
  path('M-46 0Q-48 -46 -32 -48Q-18 -46 -18 0Z', cloth),
  circle(-31, -60, 11, skin),
  path('M-43 -58Q-45 -75 -31 -75Q-18 -75 -19 -62Q-28 -68 -34 -64Q-38 -54 -43 -58Z', hair),
  path('M46 0Q48 -44 32 -46Q18 -44 18 0Z', other),
  circle(31, -58, 11, skin),
  path('M19 -56Q18 -74 32 -73Q45 -72 43 -54Q46 -44 40 -42Q40 -60 32 -64Q22 -64 19 -56Z', hair),
  limb('M-22 -38L-8 -34M22 -36L8 -34', skin, 5),
  path('M-10 -30l4 -9l4 9ZM3 -30l4 -9l4 9Z', hair),
];

const ALL = { reader, knitter, violinist, cook, hug, brusher, stars, game };

/** Somebody's evening. `who` is a name above; `tones` are its colours, or one colour for all of it. */
export function life(who, x, y, height, tones, flip = false) {
  const one = typeof tones === 'string';
  const paper = one ? { cloth: tones, other: tones, hair: tones, skin: tones, thing: tones } : tones;
  const parts = ALL[who](paper);
  return at(x, y, height, one ? g({ opacity: 0.85 }, parts) : parts, flip);
}
