import { ellipse, stagePicture } from '../kit/sheet.mjs';
import { themeLanterns } from '../kit/theme-lanterns.mjs';

export default stagePicture(
  'room-algorithm-lit',
  (page) => {
    page.add(
      ellipse(
        660,
        630,
        900,
        90,
        page.radial([
          [0, '#ffc48a', 0.4],
          [1, '#ff8a9a', 0],
        ]),
      ),
    );
    themeLanterns(page, true);
  },
  { alphaStep: 3 },
);
