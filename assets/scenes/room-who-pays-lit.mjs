import { stagePicture } from '../kit/sheet.mjs';
import { warmScreen } from '../kit/studio-screen.mjs';
import { SIX } from '../kit/studio-wall.mjs';

/** Each screen with a picture of its own. */
export default stagePicture(
  'room-who-pays-lit',
  (page) => {
    for (const box of SIX) warmScreen(page, box, { halo: 0.34 });
  },
  { quality: 66, scale2: 1.25, alphaStep: 4 },
);
