import { creature } from '../kit/creatures.mjs';
import { circle, ellipse, stagePicture } from '../kit/sheet.mjs';

/** Luciolette, ashamed, shines by herself on the counter. */
export default stagePicture(
  'room-permissions-lit',
  (page) => {
    page.add(
      circle(
        424,
        600,
        150,
        page.radial([
          [0, '#fff3c4', 0.7],
          [0.35, '#ffd98f', 0.3],
          [1, '#ffb060', 0],
        ]),
      ),
      ellipse(
        424,
        662,
        120,
        16,
        page.radial([
          [0, '#fff6dc', 0.7],
          [1, '#ffd08a', 0],
        ]),
      ),
      creature(page, 'torch', 424, 664, 96),
    );
  },
  { alphaStep: 3 },
);
