import { stagePicture } from '../kit/sheet.mjs';
import { themeLanterns } from '../kit/theme-lanterns.mjs';

export default stagePicture(
  'room-algorithm-lit',
  (page) => {
    themeLanterns(page, true);
  },
  { alphaStep: 3, quality: 68, scale2: 1.25 },
);
