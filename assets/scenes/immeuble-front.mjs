import { beds, pillarBox, street, tub } from '../kit/immeuble-street.mjs';
import { stagePicture } from '../kit/sheet.mjs';
import { scraps } from '../kit/sky.mjs';
import { spray, tree } from '../kit/tree.mjs';
import { bench, bikeRack } from '../kit/yard.mjs';

const NEAR = { colour: '#121046', tip: '#24407f' };
const LEAVES = [
  { x: -250, y: 880, angle: 34, bend: 22, length: 290, leaves: 10, size: 108, seed: 3, blur: 1.2 },
  { x: -130, y: 890, angle: 66, bend: 14, length: 250, leaves: 8, size: 78, seed: 6, blur: 0.8 },
  { x: 1530, y: 880, angle: -34, bend: -22, length: 290, leaves: 10, size: 108, seed: 5, blur: 1.2 },
  { x: 1410, y: 890, angle: -66, bend: -14, length: 250, leaves: 8, size: 78, seed: 9, blur: 0.8 },
  { x: -260, y: -140, angle: 118, bend: 24, length: 300, leaves: 9, size: 100, seed: 11, blur: 1.4 },
  { x: 1540, y: -140, angle: -118, bend: -24, length: 280, leaves: 9, size: 100, seed: 13, blur: 1.4 },
];

export default stagePicture(
  'immeuble-front',
  (page) => {
    street(page);
    beds(page, '#24407f');
    tree(page, {
      x: 74,
      base: 652,
      width: 128,
      height: 262,
      colour: '#2b4a92',
      kind: 'round',
      seed: 3,
      light: '#5fa4c0',
    });
    tree(page, { x: -140, base: 664, width: 180, height: 390, colour: '#26408a', seed: 8, light: '#5fa4c0' });
    tree(page, { x: 1236, base: 652, width: 132, height: 256, colour: '#2b4690', seed: 5, light: '#5fa4c0' });
    tree(page, {
      x: 1404,
      base: 668,
      width: 190,
      height: 366,
      colour: '#264088',
      kind: 'round',
      seed: 4,
      light: '#5fa4c0',
    });
    tub(page, 566, 628);
    tub(page, 714, 628);
    pillarBox(page, 802, 646);
    bench(page, 20, 700);
    bikeRack(page, 1128, 700);
    scraps(page, { seed: 41, count: 16, area: [160, 630, 960, 90], size: [3, 6], opacity: 0.75 });
    scraps(page, { seed: 48, count: 10, area: [300, 616, 700, 24], size: [3, 5], opacity: 0.5 });
    for (const leaves of LEAVES) spray(page, { ...leaves, ...NEAR });
  },
  { quality: 58, scale2: 1.35 },
);
