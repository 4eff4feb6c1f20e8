// A perfume bill, 360 × 480. What a retouch changes has two files: as it was, and as it was made.
import { dyes } from '../people-kit/hair.mjs';
import { skins } from '../people-kit/head.mjs';
import { c, e, g, p, stroke } from '../people-kit/shapes.mjs';
import { box, cut, shade } from './paper.mjs';

const ALL = [0, 0, 360, 480];
const [SKIN, DARK, CHEEK] = skins.honey;
const [HAIR, SHADE] = ['#5a2f6b', '#43204f'];
const INK = '#2b1a3d';

const mist = () =>
  cut(
    ALL,
    '<defs><linearGradient id="a" x2="0" y2="1"><stop stop-color="#4b3f8f"/><stop offset=".6" stop-color="#8a6fb5"/><stop offset="1" stop-color="#c99ac0"/></linearGradient></defs>',
    p(box(0, 0, 360, 480), 'url(#a)'),
    p('M0 330Q60 300 120 322T240 312T360 326V480H0Z', '#a585bd', ' opacity=".8"'),
    p('M0 380Q80 350 150 372T280 360T360 378V480H0Z', '#b994c2', ' opacity=".85"'),
    e(70, 190, 80, 14, '#e6d3ee', ' opacity=".32"') + e(300, 236, 90, 16, '#e6d3ee', ' opacity=".28"'),
  );

const city = () => {
  const towers = [
    [0, 236, 34, 244],
    [38, 200, 30, 280],
    [72, 250, 24, 230],
    [270, 214, 28, 266],
    [302, 182, 26, 298],
    [332, 232, 30, 248],
  ];
  const lights = towers.flatMap(([x, y, width]) =>
    [0, 1, 2, 3, 4, 5].flatMap((row) =>
      [6, width - 12].map((from, at) => ((row + at + x) % 3 ? box(x + from, y + 14 + row * 22, 6, 10) : '')),
    ),
  );
  return cut(
    [0, 160, 360, 320],
    p(towers.map(([x, y, width, height]) => box(x + 4, y + 4, width, height)).join(''), '#2b1a4d', ' opacity=".22"'),
    p(towers.map((one) => box(...one)).join(''), '#5d4b9c'),
    p('M302 182L315 160L328 182ZM38 200h30l-15-18z', '#5d4b9c'),
    p(lights.join(''), '#ffe3a6'),
  );
};

const fans = ['honey', 'cocoa', 'porcelain', 'olive', 'ebony', 'peach'];
const heads = ['night', 'coffee', 'copper', 'sand'];

/** Twelve faces that do not exist: the same smile twelve times. */
const crowd = () => {
  const fan = (_, index) => {
    const [column, row] = [index % 4, Math.floor(index / 4)];
    const [x, y] = [[62, 104, 258, 300][column] + (row % 2 ? 8 : -6), 318 + row * 42 + (column % 2) * 10];
    const [paper, dark] = skins[fans[(index * 5) % 6]];
    const [hair, shadow] = dyes[heads[(index * 3) % 4]];
    return g(
      `transform="translate(${x} ${y})"`,
      p('M-22 130V32Q-18 20 0 20T22 32V130Z', ['#7a5cc9', '#d25f9a', '#3f7fc4'][index % 3]),
      p('M-18 4Q-20-23 0-23T18 4Z', shadow) + e(0, 0, 15, 17, paper),
      p('M-15-5Q-13-22 0-21T15-5Q4-16-15-5Z', hair) + c(-5.5, 0, 2.2, INK) + c(5.5, 0, 2.2, INK),
      p('M-7 6q7 3 14 0q-1 7-7 7t-7-7z', '#fff6ea') + stroke('M-7 6q7 3 14 0', dark, 1.4),
    );
  };
  return cut([20, 270, 320, 210], Array.from({ length: 12 }, fan));
};

const BODY = 'M66 482Q72 410 128 396L156 386Q180 412 204 386L232 396Q288 410 294 482Z';

const back = () =>
  cut(
    [40, 92, 280, 388],
    shade('M104 232Q92 108 186 100Q276 104 258 232Q254 262 180 262T104 232Z', 6, 8),
    p('M104 232Q92 108 186 100Q276 104 258 232Q254 262 180 262T104 232Z', SHADE),
    p('M152 318h56v64q-28 18-56 0z', DARK),
    shade(BODY),
    p(BODY, '#2f9f94'),
    p('M148 389Q180 430 212 389L226 394Q180 452 134 394Z', '#1f7f78'),
  );

const WIDE =
  'M112 226C112 166 138 140 180 140S248 166 248 226C248 262 244 288 228 308Q206 330 180 330T132 308C116 288 112 262 112 226Z';
const THIN =
  'M112 226C112 166 138 140 180 140S248 166 248 226C248 256 236 280 214 306Q194 334 180 334T146 306C124 280 112 256 112 226Z';
const face = (outline) => cut([100, 136, 160, 204], c(113, 236, 11, SKIN) + c(247, 236, 11, SKIN), p(outline, SKIN));

const skinReal = () =>
  cut(
    [106, 150, 148, 180],
    e(140, 262, 15, 10, CHEEK, ' opacity=".5"') + e(220, 262, 15, 10, CHEEK, ' opacity=".5"'),
    g(
      `fill="${DARK}"`,
      [
        [130, 252],
        [138, 258],
        [146, 252],
        [134, 266],
        [150, 262],
        [210, 252],
        [218, 260],
        [226, 252],
        [214, 268],
        [230, 264],
        [172, 250],
        [188, 254],
      ].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.1"/>`),
    ),
    stroke('M148 276q-8 12-2 24M212 276q8 12 2 24M160 178q20-7 40 0M164 188q16-5 32 0', DARK, 2.4, ' opacity=".75"'),
    c(206, 300, 3.6, '#7a4630') + stroke('M134 196l10 10', '#f3d0ae', 4),
    stroke('M136 246q8 6 18 3M224 246q-8 6-18 3', DARK, 2, ' opacity=".8"'),
  );

const skinSmooth = () =>
  cut(
    [106, 150, 148, 180],
    '<defs><radialGradient id="a"><stop stop-color="#ffe6cf"/><stop offset="1" stop-color="#ffe6cf" stop-opacity="0"/></radialGradient></defs>',
    e(180, 236, 66, 84, 'url(#a)'),
    e(140, 264, 20, 13, '#ff9d8c', ' opacity=".55"') + e(220, 264, 20, 13, '#ff9d8c', ' opacity=".55"'),
    p('M126 214q4-26 22-38q-10 22-8 40z', '#fff', ' opacity=".45"'),
  );

const eye = (x, size) =>
  e(x, 228, 12 * size, 8.5 * size, '#fff6ea') +
  c(x, 228, 7 * size, '#3f8f86') +
  c(x, 228, 4 * size, INK) +
  c(x + 2 * size, 225.5, 2 * size, '#fff') +
  stroke(`M${x - 13 * size} ${228 - 3 * size}Q${x} ${228 - 14 * size} ${x + 13 * size} ${228 - 3 * size}`, INK, 3.4);
const eyes = (size) => cut([120, 200, 120, 54], eye(151, size), eye(209, size));

const rest = () =>
  cut(
    [84, 84, 192, 280],
    stroke('M134 208q14-10 30-3M196 205q16-7 30 3', SHADE, 5.5),
    stroke('M182 236q8 16-5 19', DARK, 3.4),
    p('M156 284q24-7 48 0q-6 19-24 19t-24-19z', '#8f4a4a') + p('M161 285.500q19-4 38 0l-4 6q-15 3-30 0z', '#fff6ea'),
    p(
      'M108 238Q92 150 120 122Q150 84 204 92Q276 100 254 236Q252 196 238 178Q196 186 160 164Q128 176 118 198Q110 214 108 238Z',
      HAIR,
    ),
    p('M120 122Q146 76 216 88Q192 94 182 112Q150 108 120 122Z', '#6f3f84'),
    stroke('M142 138q28-20 62-16M196 142q24 6 38 24', '#7a4a8c', 3),
    c(248, 262, 5, '#ffd36b'),
  );

const dawn = () =>
  cut(
    ALL,
    '<defs><radialGradient id="a" cx=".84" cy=".2" r=".95"><stop stop-color="#ffdf94" stop-opacity=".78"/><stop offset=".35" stop-color="#ffb45c" stop-opacity=".32"/><stop offset="1" stop-color="#ff8a5c" stop-opacity=".12"/></radialGradient></defs>',
    p(box(0, 0, 360, 480), 'url(#a)'),
    p(
      'M300 96L32 186V214L300 100ZM304 100L70 444H122L308 104ZM308 104L244 444H292L312 106Z',
      '#fff3cf',
      ' opacity=".13"',
    ),
    c(304, 96, 24, '#fff0c2', ' opacity=".95"'),
  );

const edge = `${box(0, 0, 360, 480)}M32 36V444H328V36Z`;
const frame = () =>
  cut(
    ALL,
    shade(edge, 3, 4),
    p(edge, '#f4e7d0', ' fill-rule="evenodd"'),
    p('M32 36H328V444H32ZM36 40V440H324V40Z', '#c9a86a', ' fill-rule="evenodd"'),
  );

const flask = () => {
  const glass = 'M150 388Q150 376 162 376H198Q210 376 210 388L218 438Q218 448 208 448H152Q142 448 142 438Z';
  return cut(
    [132, 326, 100, 130],
    shade(glass),
    p(box(170, 346, 20, 16), '#ffd36b') + p(box(164, 360, 32, 18), '#c98a3c') + c(180, 340, 13, '#ffe3a6'),
    p(glass, '#bfe8ee') + p('M146 414Q164 406 180 414T214 412L218 438Q218 448 208 448H152Q142 448 142 438Z', '#5fc0cc'),
    p('M156 388h9v52h-9z', '#fff', ' opacity=".6"'),
  );
};

const strip = () =>
  cut([0, 0, 248, 36], shade('M3 3L244 0L246 30L5 33Z', 2, 3), p('M3 3L244 0L246 30L5 33Z', '#fffdf8'));

export const poster = {
  mist,
  city,
  crowd,
  back,
  'face-real': () => face(WIDE),
  'face-thin': () => face(THIN),
  'skin-real': skinReal,
  'skin-smooth': skinSmooth,
  'eyes-real': () => eyes(1),
  'eyes-large': () => eyes(1.34),
  rest,
  dawn,
  frame,
  flask,
  strip,
};
