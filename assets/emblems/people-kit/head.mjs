// Heads: outline, neck, ears, a calm and friendly face. Middle of the face: (48, 42).
import { c, e, g, p, stroke } from './shapes.mjs';

/** [paper, its shade, cheek]. */
export const skins = {
  porcelain: ['#fbdcc8', '#e8b59c', '#f4a091'],
  peach: ['#f4c7a4', '#dc9d79', '#ee8f7c'],
  honey: ['#e3aa7b', '#c08355', '#d97a62'],
  olive: ['#d19a6b', '#a97249', '#c66c54'],
  bronze: ['#b0764c', '#885435', '#b55c4a'],
  cocoa: ['#95603f', '#70432d', '#ab574b'],
  ebony: ['#754a36', '#533127', '#9c4d45'],
};

const OUTLINES = {
  round: 'M30.5 40C30.5 26 37 19 48 19s17.5 7 17.5 21C65.5 54 58 62 48 62S30.5 54 30.5 40Z',
  oval: 'M31.5 38C31.5 26 38 19 48 19s16.5 7 16.5 19C64.5 53 56 64 48 64S31.5 53 31.5 38Z',
  square: 'M31 38C31 26 37 19 48 19s17 7 17 19v6C65 55 59 62.5 48 62.500S31 55 31 44Z',
};

const MOUTHS = {
  smile: (ink) => stroke('M42 53q6 5 12 0', ink, 1.9),
  small: (ink) => stroke('M44 54q4 2.8 8 0', ink, 1.9),
  grin: (ink) =>
    p('M41 52q7 2 14 0q-1 7-7 7t-7-7z', ink) + p('M42.8 52.400q5.2 1.4 10.4 0l-.6 2.200q-4.6 1-9.2 0z', '#fff6ea'),
  aside: (ink) => stroke('M43 54q6 2.5 10-1.5', ink, 1.9),
};

export const neck = (skin) => p('M41 54h14v14q-7 6-14 0z', skins[skin][1]);

export function head({
  skin,
  face = 'round',
  mouth = 'smile',
  brow,
  freckles = false,
  lashes = false,
  gaze = 0,
  plain = false,
}) {
  const [paper, shade, cheek] = skins[skin];
  const ink = '#2b1a3d';
  if (plain)
    return [p(OUTLINES[face], paper), c(41, 43, 3, ink), c(55, 43, 3, ink), stroke('M42 53q6 5 12 0', ink, 2.6)];
  const eye = (x) => c(x + gaze, 42.5, 2.5, ink) + c(x + gaze + 0.9, 41.6, 0.9, '#fff');
  return [
    c(31, 43, 4.2, paper),
    c(65, 43, 4.2, paper),
    p(OUTLINES[face], paper),
    e(38.5, 49, 3.6, 2.4, cheek, ' opacity=".55"'),
    e(57.5, 49, 3.6, 2.4, cheek, ' opacity=".55"'),
    eye(41),
    eye(55),
    lashes ? stroke('M38.3 41l-1.8-1.200M57.7 41l1.8-1.2', ink, 1.3) : '',
    stroke('M37.5 37.200q3-2 6-.6M52.5 36.600q3-1.4 6 .6', brow, 1.9),
    stroke('M48.5 44.500q1.6 2.6-1 3.3', shade, 1.8),
    MOUTHS[mouth](mouth === 'grin' ? '#8c3b4a' : '#4a2038'),
    freckles
      ? g(
          `fill="${shade}"`,
          [37, 40, 43, 53, 56, 59].map((x, at) => `<circle cx="${x}" cy="${at % 2 ? 48.6 : 47}" r=".8"/>`),
        )
      : '',
  ];
}
