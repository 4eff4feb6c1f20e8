// The engine room: a film reel, the five themes, and a lantern for each, alight or out.
import { c, e, g, p, stroke } from '../people-kit/shapes.mjs';
import { dim, piece } from './piece.mjs';

const CARD = 'M6 12Q6 6 12 6H52Q58 6 58 12V52Q58 58 52 58H12Q6 58 6 52Z';

/** What stands for each theme, drawn about (32, 32), some forty units wide. */
const marks = {
  slime:
    p(
      'M14 26Q14 14 32 14T50 26V38Q50 44 46 44T42 39V46Q42 52 38 52T34 46V42Q34 38 31 38T28 42V44Q28 48 24.500 48T21 44V40Q21 44 18 44T14 38Z',
      '#5fb83a',
    ) +
    p('M19 26Q20 19 29 18', 'none') +
    stroke('M20 26Q21 20 29 19', '#c8f08a', 3.4) +
    c(40, 27, 3, '#c8f08a'),
  football:
    c(32, 33, 18, '#fff6ea') +
    p('M32 25L39.500 30.500L36.600 39.300H27.400L24.500 30.500Z', '#2f4f8f') +
    p(
      'M32 15.200L37 18L32 21.500L27 18ZM49 28.500L50 35L45.500 33L46 28ZM42.500 47.500L37 50.300L36.500 45L41 43.500ZM21.500 47.500L23 43.500L27.500 45L27 50.300ZM15 28.500L18 28L18.500 33L14 35Z',
      '#2f4f8f',
    ) +
    stroke('M32 25V21M39.500 30.500L46 29M36.600 39.300L40 44M27.400 39.300L24 44M24.500 30.500L18 29', '#2f4f8f', 1.8),
  cats:
    p('M15 17L17 40Q20 50 32 50T47 40L49 17L39 24Q32 22 25 24Z', '#d98a3f') +
    p('M17.500 21L18 29L23 25ZM46.500 21L46 29L41 25Z', '#ffd0a0') +
    c(25.5, 34, 2.8, '#3a2168') +
    c(38.5, 34, 2.8, '#3a2168') +
    p('M29.500 40h5l-2.500 3z', '#c2435f') +
    stroke('M32 43q-3 4-6 2M32 43q3 4 6 2M20 41l-8-1M20 44l-7 2M44 41l8-1M44 44l7 2', '#7a4630', 1.6),
  cooking:
    p('M14 32H50V42Q50 51 41 51H23Q14 51 14 42Z', '#c2435f') +
    p('M14 32H50V36H14Z', '#e2707f') +
    p('M12 27H52Q53 32 50 32H14Q11 32 12 27Z', '#8f2f54') +
    c(32, 24.5, 3, '#8f2f54') +
    stroke('M24 20q-4-4 0-8M40 20q-4-4 0-8', '#fff6ea', 3),
  volcanoes:
    p('M8 51L24 26H40L56 51Z', '#6b3f5c') +
    p('M24 26H40L44 32Q40 36 37 32Q35 42 31 34Q27 38 20.500 32Z', '#ff7a3f') +
    stroke('M32 23V13M26 22Q24 16 19 15M38 22Q40 16 45 15', '#ff7a3f', 3.4) +
    c(32, 10, 2.6, '#ffcf6b') +
    c(16, 13, 2, '#ffcf6b') +
    c(48, 13, 2, '#ffcf6b'),
};

const tones = {
  slime: ['#dff5c4', '#8fe06a'],
  football: ['#cfe4ff', '#6fb4ff'],
  cats: ['#ffedc8', '#ffc05c'],
  cooking: ['#ffdcd2', '#ff8f7a'],
  volcanoes: ['#ffd2e6', '#e0609a'],
};

export const THEMES = Object.keys(marks);

export const themes = Object.fromEntries(
  THEMES.map((id) => [
    id,
    () =>
      piece(
        dim(CARD),
        p(CARD, tones[id][0]),
        p('M6 49V52Q6 58 12 58H52Q58 58 58 52V49Z', tones[id][1]),
        g('transform="translate(2 0) scale(.94)"', marks[id]),
      ),
  ]),
);

const BODY = 'M32 10Q56 12 56 33T32 56Q8 54 8 33T32 10Z';
const caps = (tone) => p('M23 7h18v6H23zM23 53h18v6H23z', tone) + stroke('M32 7V1', tone, 2.6);

/** A lantern that is out has no theme of its own. */
const dark = () =>
  piece(
    dim(BODY),
    p(BODY, '#4a4080'),
    stroke('M20 14Q12 32 20 52M44 14Q52 32 44 52', '#3a3170', 2),
    caps('#2b2260'),
    stroke('M15 26Q18 18 25 16', '#6a60a4', 2.4),
  );

export const lanterns = {
  ...Object.fromEntries(
    THEMES.map((id) => [
      id,
      () =>
        piece(
          c(32, 33, 31, tones[id][1], ' opacity=".3"'),
          p(BODY, tones[id][1]),
          e(32, 33, 19, 18.5, '#fffbe6'),
          g('transform="translate(8.600 9.500) scale(.73)"', marks[id]),
          caps('#7a3f5c'),
        ),
    ]),
  ),
  dark,
};

export const reel = {
  reel: () =>
    piece(
      c(34, 35, 27, '#1a0b3a', ' opacity=".28"'),
      c(32, 32, 27, '#8a6cc0') + c(32, 32, 24, '#a88cdc'),
      [0, 72, 144, 216, 288].map((turn) => c(32, 18, 6.5, '#3a2168', ` transform="rotate(${turn} 32 32)"`)),
      c(32, 32, 5, '#fff3dc') + c(32, 32, 2, '#3a2168'),
      stroke('M15 20Q20 12 28 10', '#e6d6ff', 2.4),
    ),
};
