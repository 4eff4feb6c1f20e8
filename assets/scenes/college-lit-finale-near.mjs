import { nearHouses } from '../kit/college.mjs';
import { circle, path, rect, stagePicture } from '../kit/sheet.mjs';
import { lightSkyline } from '../kit/skyline.mjs';
import { HOUSE, HOUSE_WINDOWS, houseDoor } from '../kit/street.mjs';
import { paneShape, windowHalo } from '../kit/window.mjs';

export default stagePicture(
  'college-lit-finale-near',
  (page) => {
    lightSkyline(page, nearHouses(), {
      share: 0.8,
      colours: ['#ffe9b8', '#ffc878', '#ffad86', '#ffdf9f'],
      glow: '#ffb066',
      reach: 34,
    });
    for (const win of HOUSE_WINDOWS) windowHalo(page, win, 40, 0.45);
    for (const win of HOUSE_WINDOWS)
      page.add(
        path(
          paneShape(win),
          page.linear([
            [0, '#fff3cf'],
            [1, '#ffbf6a'],
          ]),
        ),
        rect(win.x + win.w / 2 - 1, win.y, 2, win.h, '#a8505f'),
      );
    page.add(
      circle(HOUSE.x + HOUSE.w / 2, 348, 9.5, '#ffdf9f'),
      path(
        houseDoor,
        page.linear([
          [0, '#ffdf9f'],
          [1, '#ff9d6a'],
        ]),
      ),
    );
  },
  { quality: 70, scale2: 1.25, alphaStep: 8 },
);
