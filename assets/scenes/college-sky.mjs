import { stagePicture } from '../kit/sheet.mjs';
import { cloud, constellation, moon, nightSky, stars } from '../kit/sky.mjs';

const POINTS = [
  [56, 196],
  [148, 118],
  [262, 128],
  [286, 74],
  [352, 166],
  [394, 138],
  [346, 232],
  [496, 146],
  [508, 96],
  [604, 118],
  [708, 84],
  [584, 214],
];
const LINKS = [
  [0, 1],
  [1, 2],
  [2, 3],
  [2, 4],
  [3, 4],
  [4, 5],
  [4, 6],
  [5, 6],
  [5, 7],
  [7, 8],
  [8, 9],
  [9, 10],
  [9, 11],
];

export default stagePicture('college-sky', (page) => {
  nightSky(page, { horizon: 420, warmth: 0.85 });
  stars(page, { seed: 5, count: 190, bottom: 420 });
  constellation(page, POINTS, LINKS);
  moon(page, 946, 136, 66);
  cloud(page, { x: 1010, y: 226, width: 330, height: 34, seed: 3, colour: '#4a2f86', opacity: 0.75 });
  cloud(page, { x: 690, y: 268, width: 300, height: 28, seed: 9, colour: '#573491', opacity: 0.7 });
  cloud(page, { x: -120, y: 300, width: 420, height: 36, seed: 12, colour: '#4f3190', opacity: 0.6 });
});
