// What lies about on a stage, and the seals that unmask a pitch. 64 × 64.
import { c, e, file, g, p, stroke } from '../people-kit/shapes.mjs';

const SHADE = '#1a0b3a';
const dim = (d) => p(d, SHADE, ' opacity=".28" transform="translate(2 3)"');
const piece = (...inside) => file(64, 64, ...inside);

const BOW = 'M32 32Q14 14 6 20V44Q14 50 32 32Q50 50 58 44V20Q50 14 32 32Z';
const GLOVE =
  'M20 60V36Q14 30 14 18Q17 15 20 18V30L22 10Q25 7 28 10V28L31 6Q34 4 37 6V28L41 10Q44 8 46 11L45 34Q50 28 54 27Q57 30 50 40Q46 48 46 60Z';
const FLASK = 'M24 20H40Q46 24 46 32V54Q46 60 40 60H24Q18 60 18 54V32Q18 24 24 20Z';
const MASK = 'M8 20Q32 8 56 20Q58 44 32 58Q6 44 8 20Z';

export const stage = {
  mic: () =>
    piece(
      dim('M24 8h16v30H24zM28 40h8v22h-8z'),
      p('M29 38h6v18h-6z', '#8a7bc8') + p('M18 56H46Q48 60 46 62H18Q16 60 18 56Z', '#5b4bb8'),
      p('M22 14Q22 4 32 4T42 14V28Q42 38 32 38T22 28Z', '#d5daf5') +
        p('M34 4Q42 5 42 14V28Q42 38 32 38Q40 30 34 4Z', '#9aa2d8'),
      stroke('M24 14h16M24 21h16M24 28h16', '#6f7bb8', 2),
    ),
  'bow-tie': () =>
    piece(
      dim(BOW),
      p(BOW, '#e2435f') + p('M32 32Q14 14 6 20V30Q18 28 32 32Q46 28 58 30V20Q50 14 32 32Z', '#f2718c'),
      p('M26 26h12v12H26z', '#b8354f'),
    ),
  cane: () =>
    piece(
      stroke('M22 62L44 18Q50 4 38 4Q30 4 30 12', SHADE, 7, ' opacity=".28" transform="translate(2 3)"'),
      stroke('M20 60L42 16Q48 4 37 4Q29 4 29 12', '#7a4630', 7),
      stroke('M38 24L42 16Q48 4 37 4Q29 4 29 12', '#ffcf6b', 7) + stroke('M20 60l3-6', '#fff1d6', 7),
    ),
  glove: () =>
    piece(
      dim(GLOVE),
      p(GLOVE, '#fff6ea') + p('M18 48H47V60H18Z', '#e6d3b3') + stroke('M26 34v8M33 34v8M40 35v7', '#c9b193', 2.4),
    ),
  spotlight: () =>
    piece(
      p('M30 26L4 62H60L44 28Z', '#ffe9b8', ' opacity=".55"'),
      dim('M22 8L46 4L52 26L28 30Z'),
      p('M20 8L46 3L53 24L27 30Z', '#6a70c4') +
        p('M24 26L54 20L55 28L27 33Z', '#ffe27a') +
        p('M20 8L46 3L47 8L22 13Z', '#8f97ea'),
      stroke('M33 6V0', '#4b5099', 5),
    ),
  curtain: () =>
    piece(
      dim('M6 8H58V60H6Z'),
      p('M6 8H58V30Q50 56 58 60H42Q36 40 32 14Q28 40 22 60H6Q14 50 6 30Z', '#c4315a'),
      p('M14 8H20Q16 36 12 60H8Q16 46 14 8ZM44 8H50Q48 46 56 60H52Q46 36 44 8Z', '#e2537a'),
      p('M4 4H60V12H4Z', '#ffcf6b') +
        p('M8 36Q16 40 22 36L20 42Q12 44 8 40ZM42 36Q48 40 56 36V40Q52 44 44 42Z', '#ffcf6b'),
    ),
  flask: () =>
    piece(
      dim(FLASK),
      p('M26 6h12v8H26z', '#ffcf6b') + p('M23 12h18v8H23z', '#e8893c'),
      p(FLASK, '#3fc4b4') + p('M38 20H40Q46 24 46 32V54Q46 60 40 60H34Q42 44 38 20Z', '#2a8f86'),
      p('M18 34h28v14H18z', '#fff6ea') + stroke('M23 41h18', '#e2435f', 4),
    ),
  lamp: () =>
    piece(
      dim('M12 12H52V52H12Z'),
      p('M10 16Q10 10 16 10H48Q54 10 54 16V48Q54 54 48 54H16Q10 54 10 48Z', '#5b4bb8') +
        p('M18 18h28v28H18z', '#cfeaf0'),
      p('M20 46L38 18h6L26 46z', '#fff', ' opacity=".7"'),
      [14, 32, 50].map((x) => c(x, 14, 4, '#ffe27a') + c(x, 50, 4, '#ffe27a')),
      c(14, 32, 4, '#ffe27a') + c(50, 32, 4, '#ffe27a') + p('M28 54h8v8h-8z', '#3f3690'),
    ),
  mask: () =>
    piece(
      dim(MASK),
      p(MASK, '#f4e7d0') + p('M32 13Q46 13 56 20Q58 44 32 58Z', '#e0cba4'),
      p('M15 28q7-6 13 0q-6 6-13 0zM36 28q6-6 13 0q-7 6-13 0z', '#3a2168') +
        p('M21 40q11 6 22 0q-3 11-11 11t-11-11z', '#a8344f'),
    ),
  stool: () =>
    piece(
      dim('M12 18h40v8H12z'),
      stroke('M20 24L12 60M44 24L52 60M17 44H47', '#8a5a34', 5),
      e(32, 20, 23, 9, '#c4315a') + e(32, 17, 23, 8, '#e2537a') + stroke('M14 18q18 8 36 0', '#ffcf6b', 2),
    ),
};

/** A drop of wax, and what is cut into it. */
const WAX =
  'M32 3C40 1 44 7 50 9C57 12 60 18 60 25C63 31 62 38 58 43C57 51 51 55 45 57C40 62 33 62 28 60C20 61 13 58 10 51C4 47 2 40 4 33C2 25 5 17 11 13C15 6 24 3 32 3Z';
const wax = (tone, dark, ...cut) =>
  piece(
    dim(WAX),
    p(WAX, tone),
    c(32, 32, 21.5, dark, ' opacity=".55"'),
    c(32, 33, 20, dark, ' opacity=".35"'),
    g('fill="#fff6e2"', cut),
  );

export const seals = {
  hurry: () =>
    wax(
      '#e8543f',
      '#a32c20',
      p('M21 17h22v5Q40 30 34.500 32Q40 34 43 43V48H21V43Q24 34 29.500 32Q24 30 21 22Z', '#fff6e2'),
      p('M26 24h12q-3 5-6 6q-3-1-6-6zM25 45q2-8 7-8t7 8z', '#a32c20'),
    ),
  coat: () =>
    wax(
      '#3f9fd0',
      '#1f6690',
      p('M22 20L28 16L32 22L36 16L42 20L46 48H18Z', '#fff6e2'),
      stroke('M32 24V48', '#1f6690', 2) + stroke('M27 20Q26 32 32 34T41 36', '#1f6690', 2.4) + c(41, 38, 3, '#1f6690'),
    ),
  everyone: () =>
    wax(
      '#8a5cc9',
      '#56338f',
      c(21, 28, 6, '#fff6e2') +
        c(43, 28, 6, '#fff6e2') +
        p('M11 46Q12 36 21 36T31 46ZM33 46Q34 36 43 36T53 46Z', '#fff6e2'),
      g('stroke="#6b46a8" stroke-width="3"', c(32, 26, 8, '#fff6e2'), p('M19 51Q20 36 32 36T45 51Z', '#fff6e2')),
    ),
  gift: () =>
    wax(
      '#2fa97c',
      '#17704e',
      p('M17 28H41V33H17ZM19 35H39V49H19Z', '#fff6e2'),
      p('M27 28h4v21h-4z', '#17704e'),
      stroke('M29 27Q20 26 22 20Q27 17 29 27Q31 17 36 20Q38 26 29 27', '#fff6e2', 2.8),
      stroke('M39 40H45Q51 40 50 33V26', '#fff6e2', 3.2) + p('M46.500 27L50.500 19L54 28Z', '#fff6e2'),
    ),
  violin: () =>
    wax(
      '#d98a2b',
      '#935512',
      g(
        'transform="rotate(38 32 32)"',
        p('M30.500 8h3v18h-3z', '#fff6e2'),
        p('M32 22Q40 22 39 30Q36 34 41 39Q44 50 32 51Q20 50 23 39Q28 34 25 30Q24 22 32 22Z', '#fff6e2'),
        stroke('M32 26V46M27 40q3 2 2 5M37 40q-3 2-2 5', '#935512', 1.8),
      ),
      stroke('M46 14L18 52', '#fff6e2', 2),
    ),
  echo: () =>
    wax(
      '#d0477f',
      '#8a1f4e',
      c(24, 32, 5, '#fff6e2'),
      stroke('M31 23q6 9 0 18M38 19q9 13 0 26M45 16q11 16 0 32', '#fff6e2', 3.6),
    ),
};
