// The rooms of Bazar Turbo and what is carried through them. 64 × 64.
import { c, e, g, p, stroke } from '../people-kit/shapes.mjs';
import { dim, piece } from './piece.mjs';

const NEEDLE = 'M32 12L37 32H27Z';

export const shop = {
  'shop-window': () =>
    piece(
      dim('M4 14H60V60H4Z'),
      p('M6 18H58V60H6Z', '#8a3f84') + p('M12 28H52V54H12Z', '#ffe9b8'),
      p('M26 32h12l3 7v11q0 3-3 3H26q-3 0-3-3V39z', '#3fc4b4') +
        p('M27 28h10v5H27z', '#e8893c') +
        p('M23 41h18v6H23z', '#fff6ea'),
      p(
        'M4 8H60V20q-5 7-9.400 0q-4.600 7-9.300 0q-4.600 7-9.300 0q-4.700 7-9.300 0q-4.700 7-9.400 0Q9 27 4 20Z',
        '#e0609a',
      ),
      p(
        'M13.300 8h9.400v12q-4.700 7-9.400 0zM32 8h9.300v12q-4.600 7-9.300 0zM50.600 8H60v12q-4.700 7-9.400 0z',
        '#fff6ea',
      ),
    ),
  basket: () =>
    piece(
      stroke('M16 34Q18 8 32 8T48 34', '#1a0b3a', 5, ' opacity=".28" transform="translate(2 3)"'),
      stroke('M16 32Q18 8 32 8T48 32', '#b5742f', 5),
      dim('M6 28H58L52 58H12Z'),
      p('M6 28H58L52 56Q51 58 49 58H15Q13 58 12 56Z', '#e8a84f') + p('M4 26H60V34H4Z', '#c98a3a'),
      stroke('M17 37l3 17M27 37l1 17M37 37l-1 17M47 37l-3 17M9 44H55', '#a8653f', 2.6),
    ),
  club: () =>
    piece(
      dim('M8 12H56V54H8Z'),
      p('M6 16Q6 12 10 12H54Q58 12 58 16V50Q58 54 54 54H10Q6 54 6 50Z', '#8a2f74'),
      p('M6 16Q6 12 10 12H54Q58 12 58 16V24H6Z', '#e0609a'),
      p('M18 44L14 26L25 34L32 22L39 34L50 26L46 44Z', '#ffcf6b') +
        c(14, 25, 3, '#ffe9b8') +
        c(32, 21, 3, '#ffe9b8') +
        c(50, 25, 3, '#ffe9b8') +
        p('M18 44H46V49H18Z', '#e8a84f'),
      c(24, 18, 1.6, '#ffe9b8') + c(40, 18, 1.6, '#ffe9b8'),
    ),
  trial: () =>
    piece(
      dim('M8 12H56V58H8Z'),
      p('M6 16Q6 12 10 12H54Q58 12 58 16V54Q58 58 54 58H10Q6 58 6 54Z', '#fff6ea') +
        p('M6 16Q6 12 10 12H54Q58 12 58 16V25H6Z', '#8a5cc9'),
      stroke('M18 7V17M46 7V17', '#5b3f8c', 4),
      [0, 1, 2, 3, 4, 5, 6].map((at) =>
        p(`M${13 + (at % 4) * 10} ${31 + Math.floor(at / 4) * 12}h7v8h-7z`, at === 6 ? '#e0609a' : '#cfc2f5'),
      ),
    ),
  exit: () =>
    piece(
      dim('M14 6H50V60H14Z'),
      p('M12 60V14Q12 4 32 4T52 14V60Z', '#8a3f84') + p('M17 60V16Q17 9 32 9T47 16V60Z', '#2b2470'),
      c(38, 20, 4, '#fff3cf') + c(24, 18, 1.3, '#fff') + c(29, 27, 1.3, '#fff'),
      p('M17 60V44L25 36L33 44L40 34L47 42V60Z', '#5a4aa8') + p('M17 60L26 50H38L47 60Z', '#ffc98a'),
      p('M17 60V16Q17 12 22 10.500V54Z', '#c2607f') + c(20, 36, 1.5, '#ffcf6b'),
    ),
  compass: () =>
    piece(
      c(34, 37, 26, '#1a0b3a', ' opacity=".28"') +
        c(32, 5, 4, '#c98a3a') +
        c(32, 34, 26, '#e8a84f') +
        c(32, 34, 22, '#c98a3a') +
        c(32, 34, 20.5, '#fff6e2'),
      stroke('M32 16v4M32 48v4M14 34h4M46 34h4', '#8a5b3c', 2.6),
      g('transform="translate(0 2) rotate(28 32 32)"', p(NEEDLE, '#e2435f') + p('M32 52L37 32H27Z', '#5a70b8')),
      c(32, 34, 3, '#3a2168') + stroke('M18 26Q22 19 29 17', '#fff', 2, ' opacity=".8"'),
    ),
  jeton: () =>
    piece(
      c(34, 35, 25, '#1a0b3a', ' opacity=".28"') +
        c(32, 32, 25, '#d98a2b') +
        c(32, 30.5, 25, '#ffcf6b') +
        c(32, 30.5, 19, '#e8a84f') +
        c(32, 31.5, 18, '#ffc24f'),
      p('M34 17L22 34H31L28 45L42 27H33Z', '#fff3cf'),
      stroke('M14 22Q19 12 29 9', '#fff6dc', 2.6),
    ),
  bag: () =>
    piece(
      stroke('M22 24V16Q22 7 32 7T42 16V24', '#5b3f8c', 4),
      dim('M10 20H54L58 58H6Z'),
      p('M11 20H53L57 56Q57 59 54 59H10Q7 59 7 56Z', '#3fb0a6') + p('M46 20H53L57 56Q57 59 54 59H46Z', '#2a8f86'),
      c(32, 40, 8, '#fff6ea') +
        p('M32 33.500L34.500 40H29.500Z', '#e2435f') +
        p('M32 46.500L34.500 40H29.500Z', '#5a70b8'),
    ),
  scale: () =>
    piece(
      dim('M29 10h6v44h-6zM16 52h32v8H16z'),
      p('M29.500 8h5v46h-5z', '#b5742f') + p('M18 60Q18 52 32 52T46 60Z', '#8a5434') + c(32, 10, 5, '#ffcf6b'),
      stroke('M8 18Q32 12 56 18', '#d98a2b', 4),
      stroke('M8 18L2 38M8 18L14 38M56 18L50 38M56 18L62 38', '#8a5434', 1.6),
      p('M0 38H16Q15 46 8 46T0 38ZM48 38H64Q63 46 56 46T48 38Z', '#ffcf6b') +
        e(8, 38, 8, 1.8, '#e8a84f') +
        e(56, 38, 8, 1.8, '#e8a84f'),
    ),
};
