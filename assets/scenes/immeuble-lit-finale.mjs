import { eveningIn, sparks } from '../kit/immeuble-evening.mjs';
import { allOpen } from '../kit/immeuble-lights.mjs';
import { lanternString } from '../kit/lamp.mjs';
import { accents, lamp } from '../kit/palette.mjs';
import { ellipse, stagePicture } from '../kit/sheet.mjs';

const colours = [accents.teal, lamp.warm, '#a8f0dc', lamp.light];

/** Shutters open again because people want to, and garlands over the street. Lies over the other lights of the building. */
export default stagePicture(
  'immeuble-lit-finale',
  (page) => {
    page.add(
      ellipse(
        640,
        650,
        780,
        130,
        page.radial([
          [0, '#ffb878', 0.42],
          [0.6, '#ffa07a', 0.18],
          [1, '#ff8f78', 0],
        ]),
      ),
    );
    allOpen(page, eveningIn);
    lanternString(page, [404, 176], [40, 330], { sag: 46, count: 9, r: 8, colours });
    lanternString(page, [40, 330], [-260, 300], { sag: 40, count: 6, r: 8, colours });
    lanternString(page, [1058, 146], [1300, 300], { sag: 40, count: 6, r: 8, colours });
    lanternString(page, [1300, 300], [1540, 280], { sag: 34, count: 5, r: 8, colours });
    lanternString(page, [322, 476], [40, 520], { sag: 34, count: 6, r: 8, colours });
    sparks(page, { seed: 67, count: 24, area: [-200, 120, 1680, 560] });
  },
  { quality: 58, scale2: 1.25, alphaStep: 9 },
);
