import { boards, bulb, carton, gableEye, trunk, underRoof } from '../kit/attic.mjs';
import { cork, safe, scrap } from '../kit/corkboard.mjs';
import { warmth } from '../kit/indoor.mjs';
import { books } from '../kit/props.mjs';
import { circle, curve, g, path, rect, stagePicture } from '../kit/sheet.mjs';
import { moon, nightSky, stars } from '../kit/sky.mjs';

export default stagePicture('room-stranger', (page) => {
  underRoof(page);
  warmth(page, 740, 320, 640, 380, 0.4);
  gableEye(page, 156, 176, 84, () => {
    nightSky(page, { horizon: 300, warmth: 0.5 });
    stars(page, { seed: 77, count: 420, bottom: 330 });
    moon(page, 182, 156, 28);
  });
  page.add(cork(page, 448, 56, 640, 540));
  pinned(page);
  boards(page, 628);
  bulb(page, 352, 60);
  bulb(page, 1176, 24);
  warmth(page, 740, 668, 620, 70, 0.42);
  carton(page, -60, 640, 118, 82);
  carton(page, 64, 646, 92, 64, '#b57f70');
  carton(page, -34, 558, 84, 60, '#d0a074');
  trunk(page, 180, 690, 210);
  books(page, -200, 640, 6, 21, { tall: 92, dim: 0.25 });
  shelf(page);
  telescope(page, 1360, 668);
});

/** The corners of the board hold a few old papers; its middle is free. */
function pinned(page) {
  page.add(
    scrap(page, 'lines', 480, 84, { turn: -6, colour: '#d9ccf0' }),
    scrap(page, 'wave', 1056, 86, { turn: 5, colour: '#cfe8e0', head: '#3fd6c6' }),
    scrap(page, 'cat', 484, 546, { turn: 4, colour: '#f0dcc4', head: '#ffc04f' }),
    scrap(page, 'cake', 1054, 544, { turn: -4, colour: '#f4d4cc' }),
  );
}

/** A ledge with the small safe, right of the board. */
function shelf(page) {
  page.add(
    rect(1118, 470, 420, 16, '#b5786a', {
      rx: 3,
      filter: page.paper({ rim: '#ffe9d4', light: 0.6, dark: 0.5, drop: 7, spread: 8 }),
    }),
    path('M1150 486h14v40q-14 -8 -14 -40ZM1330 486h14v40q-14 -8 -14 -40Z', '#7a4f6f'),
    safe(page, 1140, 376, 1.75),
  );
  books(page, 1266, 470, 8, 14, { tall: 88, dim: 0.15 });
}

/** A brass telescope: up here one looks at the stars, not at people. */
function telescope(page, x, base) {
  page.add(
    g(
      { filter: page.paper({ rim: '#fff0d0', light: 0.55, dark: 0.5, drop: 5, spread: 6, margin: 30 }) },
      curve(
        `M${x} ${base - 120}L${x - 46} ${base}M${x} ${base - 120}L${x + 46} ${base}M${x} ${base - 120}V${base - 6}`,
        '#7a4f6f',
        8,
      ),
      path(
        `M${x - 96} ${base - 196}L${x - 82} ${base - 224}L${x + 60} ${base - 128}L${x + 48} ${base - 108}Z`,
        '#d99a5c',
      ),
      path(
        `M${x - 96} ${base - 196}L${x - 82} ${base - 224}L${x - 62} ${base - 212}L${x - 78} ${base - 182}Z`,
        '#ffe0a0',
      ),
      circle(x, base - 138, 12, '#8f5a58'),
    ),
  );
}
