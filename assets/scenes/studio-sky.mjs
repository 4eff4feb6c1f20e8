import { stagePicture } from '../kit/sheet.mjs';
import { cloud, constellation, moon, nightSky, stars } from '../kit/sky.mjs';

const POINTS = [
  [566, 62],
  [640, 96],
  [736, 70],
  [820, 132],
  [742, 176],
  [660, 170],
  [900, 96],
  [1010, 70],
  [1096, 120],
  [1180, 88],
];
const LINKS = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 1],
  [3, 6],
  [6, 7],
  [7, 8],
  [8, 9],
];

export default stagePicture('studio-sky', (page) => {
  nightSky(page, { horizon: 430, warmth: 0.75 });
  stars(page, { seed: 12, count: 190, bottom: 420 });
  constellation(page, POINTS, LINKS);
  moon(page, 164, 140, 58);
  cloud(page, { x: 20, y: 222, width: 300, height: 32, seed: 6, colour: '#4a2f86', opacity: 0.75 });
  cloud(page, { x: 440, y: 268, width: 340, height: 30, seed: 2, colour: '#573491', opacity: 0.6 });
  cloud(page, { x: 1080, y: 250, width: 380, height: 36, seed: 15, colour: '#4f3190', opacity: 0.6 });
});
