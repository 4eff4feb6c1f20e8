import { path, stagePicture } from '../kit/sheet.mjs';
import { scraps } from '../kit/sky.mjs';
import { cable, camera, carpet, filmLight, flightCase, foldingChair } from '../kit/studio-yard.mjs';
import { bush, spray, tree } from '../kit/tree.mjs';
import { tufts } from '../kit/yard.mjs';

const TUFTS = [
  [330, 690],
  [905, 690],
  [1050, 668],
  [30, 668],
  [-60, 668],
  [1330, 660],
];
const NEAR = { colour: '#1a0f46', tip: '#3d2480' };

export default stagePicture(
  'studio-front',
  (page) => {
    for (const [x, width, seed] of [
      [424, 112, 7],
      [742, 64, 2],
    ])
      bush(page, { x, base: 616, width, height: 20, colour: '#352878', seed });
    forecourt(page);
    tree(page, { x: 196, base: 650, width: 108, height: 214, colour: '#43318f', seed: 3, rim: '#c09bff' });
    tree(page, {
      x: 1250,
      base: 650,
      width: 124,
      height: 238,
      colour: '#46308c',
      kind: 'round',
      seed: 5,
      rim: '#c09bff',
    });
    tree(page, { x: -150, base: 668, width: 190, height: 400, colour: '#342a80', seed: 8 });
    tree(page, { x: 44, base: 676, width: 170, height: 290, colour: '#342878', kind: 'round', seed: 2 });
    tree(page, { x: 1400, base: 676, width: 196, height: 372, colour: '#352779', seed: 4 });
    page.add(cable('M150 700Q240 724 330 706T520 716'), cable('M1120 700Q1020 722 930 704T800 720'));
    camera(page, 118, 700, 0.92);
    flightCase(page, 178, 704, 62, 40, '#5a3f92');
    filmLight(page, 36, 706, 150);
    foldingChair(page, 1128, 706, '#b5487f');
    filmLight(page, 1300, 706, 168, true);
    flightCase(page, 1196, 708, 74, 44, '#5a3f92');
    tufts(page, { seed: 2, spots: TUFTS, colour: '#463090' });
    scraps(page, { seed: 21, count: 16, area: [160, 640, 960, 70], size: [3, 6], opacity: 0.75 });
    scraps(page, { seed: 28, count: 10, area: [240, 612, 800, 30], size: [3, 5], opacity: 0.5 });
    for (const [x, y, angle, bend, length, size, seed] of [
      [-250, 880, 34, 22, 300, 112, 3],
      [1530, 880, -34, -22, 300, 112, 5],
      [-260, -140, 118, 24, 320, 104, 11],
      [1540, -140, -118, -24, 300, 104, 13],
    ])
      spray(page, { x, y, angle, bend, length, leaves: 9, size, seed, ...NEAR, blur: 1.2 });
  },
  { quality: 68, scale2: 1.35 },
);

/** The paved court and its two lawns. */
function forecourt(page) {
  const lift = page.paper({ rim: '#b086ff', light: 0.45, dark: 0.5, drop: -3, spread: 9, margin: 10 });
  page.add(
    path(
      'M-240 612Q60 596 320 606T960 608T1520 600V840H-240Z',
      page.linearAt(0, 600, 0, 720, [
        [0, '#46287f'],
        [1, '#2a1a66'],
      ]),
      {
        filter: lift,
      },
    ),
  );
  carpet(page);
  page.add(
    path(
      'M-240 672Q-20 640 210 664Q420 690 520 716Q470 790 440 840H-240Z',
      page.linearAt(0, 650, 0, 800, [
        [0, '#352073'],
        [1, '#1e1352'],
      ]),
      {
        filter: lift,
      },
    ),
    path(
      'M1520 660Q1280 638 1060 664Q860 688 764 716Q800 780 852 840H1520Z',
      page.linearAt(0, 650, 0, 800, [
        [0, '#352073'],
        [1, '#1e1352'],
      ]),
      {
        filter: lift,
      },
    ),
  );
}
