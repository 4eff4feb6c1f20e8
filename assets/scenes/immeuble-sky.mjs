import { ellipse, stagePicture } from '../kit/sheet.mjs';
import { cloud, constellation, moon, nightSky, stars } from '../kit/sky.mjs';

/** A key, sewn with thread: its ring, its stem, its two teeth. */
const POINTS = [
  [1128, 60],
  [1164, 42],
  [1196, 62],
  [1196, 100],
  [1162, 118],
  [1128, 98],
  [1080, 84],
  [1024, 78],
  [968, 72],
  [962, 104],
  [1012, 110],
];
const LINKS = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 0],
  [0, 6],
  [6, 7],
  [7, 8],
  [8, 9],
  [7, 10],
];

export default stagePicture('immeuble-sky', (page) => {
  nightSky(page, { horizon: 430, warmth: 0.35 });
  page.add(
    ellipse(
      640,
      470,
      1150,
      300,
      page.radial([
        [0, '#3fd6c6', 0.4],
        [0.5, '#3f8fc0', 0.22],
        [1, '#3f6fb0', 0],
      ]),
    ),
  );
  stars(page, { seed: 31, count: 190, bottom: 420 });
  constellation(page, POINTS, LINKS);
  moon(page, 196, 150, 60);
  cloud(page, { x: 20, y: 232, width: 300, height: 30, seed: 6, colour: '#37408f', opacity: 0.75 });
  cloud(page, { x: -150, y: 300, width: 380, height: 34, seed: 12, colour: '#34489a', opacity: 0.6 });
  cloud(page, { x: 1080, y: 318, width: 420, height: 34, seed: 4, colour: '#37489a', opacity: 0.6 });
});
