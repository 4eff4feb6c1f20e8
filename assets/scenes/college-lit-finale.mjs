import { lampHolder } from '../kit/figures.mjs';
import { lanternString } from '../kit/lamp.mjs';
import { litStaff } from '../kit/lights-centre.mjs';
import { INK } from '../kit/palette.mjs';
import { rng } from '../kit/rng.mjs';
import { GABLE_WINDOWS, WINDOWS } from '../kit/school-plan.mjs';
import { circle, ellipse, g, path, stagePicture } from '../kit/sheet.mjs';
import { litWindow, paneShape } from '../kit/window.mjs';

const COATS = [
  [INK.wine, INK.brown, INK.skin],
  [INK.navy, '#3a2440', '#8a5040'],
  [INK.teal, '#7a4a30', '#d99a78'],
  ['#c2553f', '#2a1c3f', INK.dusk],
  [INK.plum, '#8a5a30', '#c98a68'],
];

const somebody = ({ x, y, w, h }, at) =>
  lampHolder(x + w * 0.44, y + h + 10, h * 0.98, COATS[at % COATS.length], {
    style: at % 4,
    flip: at % 3 === 2,
    wave: at % 5 === 3,
  });

/** Everybody at the windows with a lamp, garlands, a warm yard. Lies over the other lights of the school. */
export default stagePicture(
  'college-lit-finale',
  (page) => {
    page.add(
      ellipse(
        640,
        640,
        780,
        150,
        page.radial([
          [0, '#ffb878', 0.42],
          [0.6, '#ff8f78', 0.18],
          [1, '#ff8f78', 0],
        ]),
      ),
    );
    litStaff(page);
    const rooms = WINDOWS.filter(({ slot, zone }) => slot !== 1 && zone !== 'staff');
    rooms.forEach((win, at) => {
      litWindow(page, win, { inside: [somebody(win, at)], barOpacity: 0.35 });
    });
    GABLE_WINDOWS.forEach((win, at) => {
      litWindow(page, win, { inside: [somebody(win, at + 2)], barOpacity: 0.3 });
    });
    page.add(
      circle(
        640,
        252,
        60,
        page.radial([
          [0, '#ffe0a0', 0.7],
          [1, '#ffb070', 0],
        ]),
      ),
      path(paneShape({ x: 629, y: 234, w: 22, h: 36, arch: 11 }), '#ffe9b8'),
      path('M633 260q1 -15 7 -16q6 1 7 16q2 3 2 3h-18Z', '#c98a3f'),
    );
    lanternString(page, [640, 196], [40, 372], { sag: 46, count: 12, r: 8 });
    lanternString(page, [640, 196], [1100, 282], { sag: 46, count: 10, r: 8 });
    lanternString(page, [1100, 282], [1540, 330], { sag: 44, count: 7, r: 8 });
    lanternString(page, [40, 372], [-260, 330], { sag: 40, count: 5, r: 8 });
    lanternString(page, [286, 470], [-20, 520], { sag: 34, count: 6, r: 8 });
    sparks(page);
  },
  { quality: 74, scale2: 1.25, alphaStep: 5 },
);

function sparks(page) {
  const random = rng(61);
  const dot = page.radial([
    [0, '#fffbe6', 1],
    [0.3, '#ffd98f', 0.7],
    [1, '#ffb066', 0],
  ]);
  const lights = Array.from({ length: 24 }, () =>
    circle(random.between(-200, 1480), random.between(120, 700), random.between(3, 7), dot),
  );
  page.add(g({ opacity: 0.9 }, lights));
}
