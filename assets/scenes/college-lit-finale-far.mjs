import { farHouses } from '../kit/college.mjs';
import { stagePicture } from '../kit/sheet.mjs';
import { lightSkyline } from '../kit/skyline.mjs';

export default stagePicture(
  'college-lit-finale-far',
  (page) => {
    lightSkyline(page, farHouses(), {
      share: 0.6,
      colours: ['#ffe9b8', '#ffd08a', '#ffb98a', '#ffdf9f'],
      glow: '#ffc27a',
      reach: 0,
    });
  },
  { quality: 70, scale2: 1.25 },
);
