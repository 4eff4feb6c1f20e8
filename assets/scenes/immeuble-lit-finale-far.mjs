import { farHouses } from '../kit/immeuble-city.mjs';
import { stagePicture } from '../kit/sheet.mjs';
import { lightSkyline } from '../kit/skyline.mjs';

export default stagePicture(
  'immeuble-lit-finale-far',
  (page) => {
    lightSkyline(page, farHouses(), {
      share: 0.6,
      colours: ['#ffe9b8', '#ffd08a', '#ffc98a', '#d8f4d8'],
      glow: '#ffc27a',
      reach: 0,
    });
  },
  { quality: 70, scale2: 1.25 },
);
