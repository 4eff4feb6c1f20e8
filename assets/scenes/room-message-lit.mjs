import { lampHolder } from '../kit/figures.mjs';
import { ONE_WINDOW, oppositeLight } from '../kit/opposite.mjs';
import { stagePicture } from '../kit/sheet.mjs';

export default stagePicture(
  'room-message-lit',
  (page) => {
    const { x, y, w, h } = ONE_WINDOW;
    oppositeLight(
      page,
      lampHolder(x + w * 0.44, y + h + 14, 84, ['#c2553f', '#4a2440', '#b9724f'], { style: 2, wave: true }),
    );
  },
  { alphaStep: 3 },
);
