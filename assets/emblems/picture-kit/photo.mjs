// A holiday photo, 480 × 360: the house front, and each thing that stands before it.
import { dyes, styles } from '../people-kit/hair.mjs';
import { head, skins } from '../people-kit/head.mjs';
import { c, e, g, p, stroke } from '../people-kit/shapes.mjs';
import { at, box, cut, shade } from './paper.mjs';

const INK = '#33264d';

const roofs =
  p('M330 118L372 88L414 118V300H330Z', '#e9a58c') +
  p('M402 136L440 104L480 132V300H402Z', '#b7a3d6') +
  p('M326 122L372 84L418 122L410 126L372 96L334 126Z', '#b9584f') +
  p('M398 140L440 100L484 134L480 144L440 112L404 144Z', '#6f5aa6') +
  p(`${box(346, 140, 18, 24)}${box(382, 140, 18, 24)}${box(346, 186, 18, 24)}${box(382, 186, 18, 24)}`, '#fbe3c4') +
  p(`${box(420, 156, 16, 22)}${box(450, 156, 16, 22)}${box(420, 200, 16, 22)}${box(450, 200, 16, 22)}`, '#efe3f7');

const shutters =
  p(`${box(170, 34, 26, 96)}${box(286, 34, 26, 96)}`, '#2f9088') +
  stroke('M175 46h16M175 58h16M175 70h16M175 82h16M175 94h16M175 106h16M175 118h16', '#1f6f6a', 3) +
  stroke('M291 46h16M291 58h16M291 70h16M291 82h16M291 94h16M291 106h16M291 118h16', '#1f6f6a', 3);

const pane =
  p(box(192, 28, 98, 108), '#fff6e6') +
  p(box(200, 36, 82, 92), '#8fc7d6') +
  p('M200 128V84Q220 74 240 82T282 76V128Z', '#6aa7c2') +
  p('M206 36h18L200 92V52ZM252 36h14L210 128h-10v-8Z', '#fff', ' opacity=".34"') +
  p(box(184, 136, 114, 10), '#e6cba6');

const street = () =>
  cut(
    [0, 0, 480, 360],
    p(box(0, 0, 480, 360), '#cfeaf0'),
    e(420, 40, 46, 16, '#fff', ' opacity=".8"') + e(452, 52, 34, 12, '#fff', ' opacity=".7"'),
    roofs,
    shade(box(0, 0, 330, 300), 7, 3),
    p(box(0, 0, 330, 300), '#f5cf9f'),
    p('M0 0H330V14Q310 24 290 14T250 14T210 14T170 14T130 14T90 14T50 14T10 14L0 18Z', '#c4604f'),
    p('M14 104h34v7H14zM120 60h30v7H120zM136 176h26v7H136zM300 190h26v7H300zM8 214h28v7H8z', '#e6b37e'),
    p(box(0, 262, 330, 38), '#d39a6c'),
    // The door.
    p(box(40, 116, 84, 184), '#fff6e6') + p('M48 300V158a34 34 0 0 1 68 0v142z', '#b3475a'),
    p('M57 214V160a25 25 0 0 1 50 0v54z', '#8f3450') + c(106, 238, 5, '#ffd36b'),
    shutters,
    pane,
    p('M0 296H480V360H0Z', '#e7d6bf') + p('M0 296H480V306H0Z', '#c9b193'),
    stroke('M70 306L40 360M190 306L180 360M310 306L326 360M420 306L452 360', '#cdb89c', 3),
  );

const sign = () => {
  const plate = 'M24 30Q20 30 20 34V72Q20 76 24 76H150Q154 76 154 72V34Q154 30 150 30Z';
  const leaf = (x, y, turn, fill) =>
    g(
      `transform="translate(${x} ${y}) rotate(${turn})"`,
      p('M0 0Q16 -16 36 0Q16 16 0 0Z', fill) + stroke('M3 0H30', '#2c6b4c', 1.6),
    );
  return cut(
    [8, 14, 176, 84],
    shade(plate),
    p(plate, '#2f5fa8'),
    p(
      'M27 35H147Q149 35 149 37V69Q149 71 147 71H27Q25 71 25 69V37Q25 35 27 35Z',
      'none',
      ' stroke="#f6efff" stroke-width="2"',
    ),
    stroke('M184 14Q150 18 132 52', '#5a4632', 4),
    leaf(112, 40, -20, '#5fb878'),
    leaf(118, 62, 12, '#3f9a66'),
    leaf(132, 34, -58, '#7cca86'),
    leaf(138, 58, 30, '#5fb878'),
    leaf(140, 74, -14, '#3f9a66'),
    leaf(150, 40, -4, '#4faa6f'),
  );
};

const SHIRT = 'M196 252Q206 240 224 238L252 238Q272 240 282 252L296 300V362H182V300Z';

const milo = () => {
  const [skin] = skins.bronze;
  const [back, front] = styles.curls(...dyes.coffee);
  const arm = 'M276 250Q292 246 300 226L312 178Q318 168 326 178L324 214Q316 262 288 284Z';
  return cut(
    [166, 124, 170, 236],
    shade(`${SHIRT}${arm}M200 190a38 44 0 1 0 78 0a38 44 0 1 0 -78 0Z`),
    p(arm, skin) + c(318, 174, 9, skin),
    p('M276 250Q294 246 300 226L306 206L326 214Q316 262 288 284Z', '#2fa99c'),
    at(238, 188, 1.95, back),
    p('M224 214h28v30q-14 10-28 0z', skins.bronze[1]),
    p(SHIRT, '#3fb8aa') + p('M196 252L182 300V362H190L204 262Z', '#2a8f86'),
    p('M222 239Q238 262 254 239L260 240Q238 274 216 240Z', '#2a8f86'),
    p('M196 276H280V322H196Z', '#fff6e6'),
    at(238, 188, 1.95, head({ skin: 'bronze', mouth: 'grin', brow: dyes.coffee[1] }), front),
  );
};

const tess = () => {
  const coat = 'M330 274Q340 258 360 254L388 254Q408 258 418 274L430 362H318Z';
  const [back, front] = styles.puffs(...dyes.coffee);
  return cut(
    [312, 146, 124, 214],
    shade(`${coat}M340 208a34 40 0 1 0 68 0a34 40 0 1 0 -68 0Z`),
    at(374, 206, 1.72, back),
    p('M362 232h24v28q-12 8-24 0z', skins.cocoa[1]),
    p(coat, '#e8845c') + p('M374 262L368 362H380Z', '#c4603c'),
    p('M360 254L374 274L388 254L396 258L376 288L352 258Z', '#ffd9a6'),
    at(374, 206, 1.72, head({ skin: 'cocoa', mouth: 'smile', lashes: true, brow: dyes.coffee[1] }), front),
  );
};

const kite = () =>
  cut(
    [300, 8, 176, 180],
    stroke('M320 172Q392 168 434 106', '#fff6e6', 2),
    shade('M436 18L470 62L436 114L398 56Z'),
    p('M436 18L470 62L436 114L398 56Z', '#f2718c'),
    p('M436 18L470 62L434 60Z', '#ffb92e') +
      p('M434 60L436 114L398 56Z', '#6f5ad0') +
      p('M436 18L434 60L398 56Z', '#ff9b6b'),
    stroke('M436 114Q420 128 430 142T424 166', '#6f5ad0', 3),
    p('M428 128l-12-5 3 11zM428 128l11 6-11 3zM428 154l-11-6 2 11zM428 154l11 5-10 4z', '#ffb92e'),
  );

const dog = () => {
  const body = 'M84 350Q74 310 96 296Q104 280 100 268Q112 256 134 262Q152 266 150 284Q160 306 152 350Z';
  return cut(
    [58, 244, 120, 112],
    stroke('M86 338Q62 330 66 304', '#8a5b3c', 9),
    shade(body),
    p(body, '#c98a52') + p('M104 350Q98 320 112 304Q124 326 126 350Z', '#f6e3c6'),
    p('M100 262Q84 258 80 286Q82 304 96 298Q104 284 106 268Z', '#8a5b3c'),
    p('M138 260Q156 254 160 282Q158 300 146 294Q138 280 136 266Z', '#8a5b3c'),
    p('M98 282Q98 256 122 256Q146 256 146 282Q146 306 122 306Q98 306 98 282Z', '#d99a5f'),
    p('M116 258Q112 280 108 290Q114 306 122 306Q132 306 138 290Q130 280 128 258Z', '#f6e3c6'),
    c(111, 276, 4, INK) + c(134, 276, 4, INK) + c(112.4, 274.6, 1.3, '#fff') + c(135.4, 274.6, 1.3, '#fff'),
    e(122.5, 287, 6.5, 4.6, INK) +
      stroke('M114 295q8 7 17 0', '#5a2f2c', 2.4) +
      p('M118 298q5 4 10 0v9q-5 5-10 0z', '#ef7a86'),
    p('M100 304Q122 318 146 302L148 310Q122 326 98 312Z', '#3f6fc4') + c(123, 318, 5, '#ffd36b'),
    p('M96 338h20v14H96zM128 338h20v14h-20z', '#d99a5f'),
  );
};

const suitcase = () =>
  cut(
    [404, 250, 76, 106],
    stroke('M426 282V262Q426 256 432 256H452Q458 256 458 262V282', '#7a3f2c', 6),
    shade('M412 286Q412 280 418 280H466Q472 280 472 286V346H412Z'),
    p('M412 286Q412 280 418 280H466Q472 280 472 286V342Q472 348 466 348H418Q412 348 412 342Z', '#d9683f'),
    p(box(422, 280, 8, 68) + box(454, 280, 8, 68), '#a9472c'),
    c(442, 314, 10, '#ffe3a6') +
      p('M442 307l2.400 4.800 5 .6-3.800 3.600 1 5-4.600-2.600-4.600 2.600 1-5-3.800-3.600 5-.6z', '#3fb8aa'),
    c(422, 350, 5, INK) + c(462, 350, 5, INK),
  );

const car = () => {
  const body = 'M-4 214Q10 208 24 182Q30 172 44 172H92Q104 172 112 184L126 208Q150 212 152 230V268H-4Z';
  return cut(
    [0, 164, 160, 124],
    shade(body),
    p(body, '#6f8fd6') + p('M-4 240H152V268H-4Z', '#5470b8'),
    p('M32 204Q38 184 46 182H62V206H32ZM70 182H90Q98 184 108 206H70Z', '#dff1f5'),
    p('M138 220q12 2 12 12h-12z', '#ffe9b8') + p('M0 222h12v12H0z', '#f2718c'),
    p('M30 226Q28 226 28 228V252Q28 254 30 254H98Q100 254 100 252V228Q100 226 98 226Z', '#fff6e6'),
    p('M28 228Q28 226 30 226H38V254H30Q28 254 28 252Z', '#3f6fc4'),
    c(34, 270, 16, INK) + c(34, 270, 7, '#cfc2f5') + c(122, 270, 16, INK) + c(122, 270, 7, '#cfc2f5'),
  );
};

export const photo = { street, sign, milo, tess, kite, dog, suitcase, car };
