// What is filmed on each of the studio's screens. No brand, no word. 64 × 64.
import { c, e, file, g, p, stroke } from '../people-kit/shapes.mjs';
import { dim } from './piece.mjs';

const screen = (...inside) =>
  file(
    64,
    64,
    '<clipPath id="a"><path d="M5 9Q5 5 9 5H55Q59 5 59 9V55Q59 59 55 59H9Q5 59 5 55Z"/></clipPath>',
    dim('M2 8Q2 2 8 2H56Q62 2 62 8V56Q62 62 56 62H8Q2 62 2 56Z'),
    p('M2 8Q2 2 8 2H56Q62 2 62 8V56Q62 62 56 62H8Q2 62 2 56Z', '#4a2c74'),
    g('clip-path="url(#a)"', inside),
  );
const ground = (tone) => p('M0 0h64v64H0z', tone);

export const posts = {
  zelie: () =>
    screen(
      ground('#bfe3f7'),
      e(20, 50, 18, 7, '#fff') + e(44, 51, 18, 7, '#fff'),
      g(
        'transform="rotate(-12 32 32)"',
        p('M10 36V22Q16 26 22 20Q32 34 50 34Q56 36 56 42H10Z', '#e0609a') +
          p('M9 41H57Q57 47 51 47H14Q9 47 9 41Z', '#fff6ea') +
          stroke('M24 24l4-3M28 28l4-3M32 31l4-3', '#fff6ea', 2.4) +
          p('M10 36V30Q18 34 22 41H10Z', '#a83f74'),
      ),
      stroke('M8 14q4-4 8 0M46 12q4-4 8 0', '#fff', 3),
    ),
  max: () =>
    screen(
      ground('#ffe3b8'),
      p('M0 48h64v16H0z', '#c2806a'),
      p('M10 44h44v6H10z', '#7a6fae') + p('M14 50h6v5h-6zM44 50h6v5h-6z', '#5b5090'),
      p('M12 44Q12 36 32 36T52 44Z', '#9a90cc'),
      g(
        'transform="rotate(-8 32 24)"',
        p('M16 14Q16 12 18 12H46Q48 12 48 14V32Q48 34 46 34H18Q16 34 16 32Z', '#e8a84f') +
          stroke('M24 13V33M32 13V33M40 13V33M17 19.500H47M17 26.500H47', '#b5742f', 2.4),
      ),
      stroke('M22 8q-3-3 0-6M42 8q-3-3 0-6', '#fff6ea', 2.4),
    ),
  sunflowers: () =>
    screen(
      ground('#9fd4f4'),
      e(16, 52, 20, 9, '#fff') + e(52, 56, 22, 10, '#fff') + e(50, 14, 12, 4, '#fff', ' opacity=".8"'),
      g(
        'transform="rotate(-18 32 32)"',
        p('M6 32Q6 26 16 26H50Q60 28 60 32T50 37H16Q6 38 6 32Z', '#fff6ea') +
          p('M24 27L36 8H42L38 27ZM26 36L36 54H42L38 36Z', '#ffb92e') +
          p('M8 27L6 16H11L18 27Z', '#ffb92e') +
          p('M50 28q5 0 7 3h-8z', '#3f6fae'),
      ),
    ),
  lina: () =>
    screen(
      ground('#2b2470'),
      [
        [10, 12],
        [22, 24],
        [52, 12],
        [46, 28],
        [12, 40],
        [30, 9],
      ].map(([x, y]) => c(x, y, 1.4, '#fff3cf')),
      c(35, 32, 13, '#ffb45c') + p('M22.500 28Q34 34 47.800 29Q48.500 33 47 36Q34 41 22.800 36Z', '#f0825c'),
      stroke('M18 40Q14 46 34 40T54 24Q54 20 48 22', '#fff3cf', 3),
      p('M0 52Q32 44 64 52V64H0Z', '#170f45'),
      [14, 26, 40].map(
        (x, at) => c(x, 52 - (at % 2), 4, '#4a3c90') + p(`M${x - 7} 64Q${x - 6} 56 ${x} 56T${x + 7} 64Z`, '#4a3c90'),
      ),
    ),
  icecream: () =>
    screen(
      ground('#d6f4ea'),
      p('M0 0h64v12q-5 7-10.700 0q-5 7-10.700 0q-5 7-10.600 0q-5 7-10.700 0q-5 7-10.700 0q-5 7-10.600 0z', '#e0609a'),
      p('M11 0h10.600v12q-5 7-10.600 0zM32 0h10.600v12q-5 7-10.600 0zM53.300 0H64v12q-5 7-10.700 0z', '#fff6ea'),
      p('M20 38H44L32 62Z', '#e8a84f') + stroke('M24 44L36 56M40 44L29 55', '#b5742f', 1.8),
      c(32, 30, 12.5, '#8a4fae') +
        p('M19 33q3 7 6.500 2q3 7 6.500 2q3.500 5 6.500-2q4 4 6.500-2q1 6-5 7H24q-6-1-5-7z', '#7a3f9c') +
        c(27, 26, 2.4, '#b98ad6') +
        c(36, 30, 2, '#5b2f80') +
        c(30, 34, 1.6, '#5b2f80'),
    ),
  rigolo: () =>
    screen(
      ground('#ffd6c4'),
      p('M4 64Q6 44 22 40L32 46L42 40Q58 44 60 64Z', '#f4f1ff') + p('M22 40L32 64L42 40L32 46Z', '#8fc0e8'),
      stroke('M22 44Q18 58 28 58M42 44Q46 52 42 56', '#4a5a8f', 2.4) + c(42, 58, 3, '#4a5a8f'),
      p('M25 6H39L37 34Q37 36 35 36H29Q27 36 27 34Z', '#f0904f') + p('M25 6H39L38.500 12H25.500Z', '#fff6ea'),
      [
        [30, 18],
        [34, 24],
        [30, 29],
        [34.5, 15],
      ].map(([x, y]) => c(x, y, 1.7, '#ffe0b0')),
      stroke('M36 6L42-2', '#e2435f', 3),
    ),
  vega: () =>
    screen(
      ground('#8a6fb5'),
      p('M12 64Q14 44 32 44T52 64Z', '#2f9f94') + p('M14 44Q10 12 32 12T50 44Z', '#43204f'),
      p('M22 30Q22 18 32 18T42 30Q42 44 32 44T22 30Z', '#e3aa7b') +
        p('M21 34Q20 14 33 14Q45 15 43 34Q40 28 33 20Q27 29 21 34Z', '#5a2f6b'),
      stroke('M21 35v5M43 35v5', '#ffcf6b', 1.8) +
        p('M21 40l3.500 5l-3.500 5l-3.500-5zM43 40l3.500 5l-3.500 5l-3.500-5z', '#7fe0d6'),
      p('M52 10l1.800 4.200l4.200 1.800l-4.200 1.800l-1.800 4.200l-1.800-4.200l-4.200-1.800l4.200-1.800z', '#fff6ea'),
    ),
  nino: () =>
    screen(
      ground('#b5e9df'),
      g(
        'transform="rotate(-8 32 32)"',
        p('M20 10Q20 7 23 7H41Q44 7 44 10V54Q44 57 41 57H23Q20 57 20 54Z', '#3a2168') +
          p('M22.500 12H41.500V52H22.500Z', '#fff6ea') +
          c(32, 24, 6, '#b0764c') +
          p('M24 38Q24 31 32 31T40 38Z', '#8fc74a'),
      ),
      g(
        'transform="rotate(9 36 46)"',
        p('M16 40H56V44Q52 46 56 49V53H16V49Q20 46 16 44Z', '#ffcf6b') +
          stroke('M28 42V51', '#c2806a', 1.6, ' stroke-dasharray="2 2"') +
          stroke('M34 44h16M34 49h10', '#c2806a', 2.2),
      ),
    ),
};

/** A rubber stamp for a label. */
export const stamp = {
  stamp: () =>
    file(
      64,
      64,
      dim('M24 8H40V28L54 38V48H10V38L24 28Z'),
      p('M32 4Q42 4 42 14Q42 22 37 26V34H27V26Q22 22 22 14Q22 4 32 4Z', '#d98a5f') +
        p('M36 5Q42 6 42 14Q42 22 37 26V34H33Q40 20 36 5Z', '#a85a4f'),
      p('M12 34H52Q56 34 56 38V46H8V38Q8 34 12 34Z', '#8a5cc9') + p('M8 46H56V51H8Z', '#e0609a'),
      stroke('M12 58H52', '#e0609a', 3, ' opacity=".6"'),
    ),
};
