import { stagePicture } from '../kit/sheet.mjs';
import { scraps } from '../kit/sky.mjs';
import { bush, spray, tree } from '../kit/tree.mjs';
import { bench, bikeRack, fence, ground, tufts } from '../kit/yard.mjs';

const TUFTS = [
  [214, 668],
  [330, 690],
  [452, 702],
  [905, 690],
  [1050, 668],
  [1180, 660],
  [120, 662],
  [-60, 668],
  [1330, 660],
];

export default stagePicture(
  'college-front',
  (page) => {
    for (const [x, width, seed] of [
      [306, 96, 4],
      [414, 120, 7],
      [836, 150, 2],
    ])
      bush(page, { x, base: 616, width, height: 22, colour: '#2d2878', seed });
    ground(page);
    tree(page, { x: 208, base: 650, width: 118, height: 236, colour: '#3a3192', seed: 3 });
    tree(page, { x: 1246, base: 650, width: 124, height: 250, colour: '#3d2f8c', kind: 'round', seed: 5 });
    tree(page, { x: -150, base: 668, width: 190, height: 400, colour: '#2c2a80', seed: 8 });
    tree(page, { x: 52, base: 676, width: 190, height: 322, colour: '#2b2878', kind: 'round', seed: 2 });
    tree(page, { x: 1400, base: 676, width: 196, height: 372, colour: '#2d2779', seed: 4 });
    bikeRack(page, 1128, 694);
    bench(page, 118, 696);
    tufts(page, { seed: 2, spots: TUFTS, colour: '#3b3090' });
    fence(page, -240, 20, 752, '#3a2c86');
    fence(page, 1246, 1520, 752, '#3a2c86');
    scraps(page, { seed: 21, count: 16, area: [160, 640, 960, 70], size: [3, 6], opacity: 0.75 });
    scraps(page, { seed: 28, count: 10, area: [240, 612, 800, 30], size: [3, 5], opacity: 0.5 });
    const near = { colour: '#161046', tip: '#33277f' };
    spray(page, {
      x: -250,
      y: 880,
      angle: 34,
      bend: 22,
      length: 300,
      leaves: 10,
      size: 112,
      seed: 3,
      ...near,
      blur: 1.2,
    });
    spray(page, {
      x: -130,
      y: 890,
      angle: 66,
      bend: 14,
      length: 260,
      leaves: 8,
      size: 80,
      seed: 6,
      ...near,
      blur: 0.8,
    });
    spray(page, {
      x: 1530,
      y: 880,
      angle: -34,
      bend: -22,
      length: 300,
      leaves: 10,
      size: 112,
      seed: 5,
      ...near,
      blur: 1.2,
    });
    spray(page, {
      x: 1410,
      y: 890,
      angle: -66,
      bend: -14,
      length: 260,
      leaves: 8,
      size: 80,
      seed: 9,
      ...near,
      blur: 0.8,
    });
    spray(page, {
      x: -260,
      y: -140,
      angle: 118,
      bend: 24,
      length: 320,
      leaves: 9,
      size: 104,
      seed: 11,
      ...near,
      blur: 1.4,
    });
    spray(page, {
      x: 1540,
      y: -140,
      angle: -118,
      bend: -24,
      length: 300,
      leaves: 9,
      size: 104,
      seed: 13,
      ...near,
      blur: 1.4,
    });
  },
  { scale2: 1.35 },
);
