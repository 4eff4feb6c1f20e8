import { nearHouses } from '../kit/immeuble-city.mjs';
import { stagePicture } from '../kit/sheet.mjs';
import { lightSkyline } from '../kit/skyline.mjs';

export default stagePicture(
  'immeuble-lit-finale-near',
  (page) => {
    lightSkyline(page, nearHouses(), {
      share: 0.8,
      colours: ['#ffe9b8', '#ffc878', '#ffb98a', '#ffdf9f'],
      glow: '#ffb066',
      reach: 34,
    });
  },
  { quality: 70, scale2: 1.25, alphaStep: 8 },
);
