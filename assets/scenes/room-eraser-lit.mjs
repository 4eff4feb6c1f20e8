import { glow } from '../kit/cellar.mjs';
import { circle, stagePicture } from '../kit/sheet.mjs';

const LAMPS = [274, 304, 334, 364];

/** The four lamps of the machine on, and warm air about them. */
export default stagePicture(
  'room-eraser-lit',
  (page) => {
    glow(page, 319, 432, 170, 120, 0.6, '#ffcf8a');
    page.add(
      LAMPS.map((x) => [
        circle(
          x,
          432,
          30,
          page.radial([
            [0, '#ffe9b8', 0.9],
            [1, '#ffb060', 0],
          ]),
        ),
        circle(x, 432, 6.5, '#fff6dc'),
      ]),
    );
  },
  { alphaStep: 6 },
);
