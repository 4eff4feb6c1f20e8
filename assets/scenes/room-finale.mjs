import { farHouses } from '../kit/college.mjs';
import { stander } from '../kit/figures.mjs';
import { lampPost, lanternString } from '../kit/lamp.mjs';
import { litZone } from '../kit/lights.mjs';
import { litCentre, litStaff } from '../kit/lights-centre.mjs';
import { INK } from '../kit/palette.mjs';
import { rng } from '../kit/rng.mjs';
import { darkSchool } from '../kit/school.mjs';
import { POSTS } from '../kit/school-plan.mjs';
import { circle, ellipse, path, rect, stagePicture } from '../kit/sheet.mjs';
import { cloud, moon, nightSky, stars } from '../kit/sky.mjs';
import { drawSkyline, lightSkyline } from '../kit/skyline.mjs';
import { snowman } from '../kit/snowman.mjs';
import { tree } from '../kit/tree.mjs';

const NIGHT = { pane: '#4a2c80', coldPane: '#8fa0e6', awake: '#ffd9a0', rim: '#d5a8ff', shadow: 0.35 };

export default stagePicture('room-finale', (page) => {
  nightSky(page, { horizon: 470, warmth: 1 });
  stars(page, { seed: 5, count: 190, bottom: 400 });
  moon(page, 240, 96, 58);
  cloud(page, { x: -160, y: 250, width: 420, height: 40, seed: 12, colour: '#553596', opacity: 0.5 });
  const row = farHouses();
  drawSkyline(page, row, {
    ...NIGHT,
    fill: page.linearAt(0, 280, 0, 600, [
      [0, '#4a2c8c'],
      [1, '#8a4a9c'],
    ]),
    alternate: page.linearAt(0, 280, 0, 600, [
      [0, '#553398'],
      [1, '#9c5aa3'],
    ]),
  });
  lightSkyline(page, row, {
    share: 0.6,
    colours: ['#ffe9b8', '#ffd08a', '#ffb98a', '#ffdf9f'],
    glow: '#ffc27a',
    reach: 22,
  });
  page.group({ transform: 'translate(326 -8)' }, () => {
    darkSchool(page);
    for (const { x, base, height } of POSTS) lampPost(page, x, base, height);
  });
  yard(page);
  page.group({ transform: 'translate(326 -8)' }, () => {
    for (const zone of ['lit-1', 'lit-2', 'lit-3']) litZone(page, zone);
    litStaff(page);
    litCentre(page);
  });
  lanternString(page, [966, 190], [-120, 296], { sag: 84, count: 17, r: 9 });
  lanternString(page, [966, 190], [1432, 306], { sag: 52, count: 9, r: 9 });
  people(page);
  snowman(page, 872, 706, 1.02);
  sparks(page);
});

function yard(page) {
  const lift = page.paper({ rim: '#ffb8a0', light: 0.5, dark: 0.4, drop: -3, spread: 9, margin: 10 });
  page.add(rect(-240, 596, 1760, 30, '#5a3088'));
  tree(page, {
    x: -120,
    base: 660,
    width: 190,
    height: 380,
    colour: '#40358f',
    light: '#c08ab8',
    rim: '#ffc8b0',
    seed: 8,
  });
  tree(page, {
    x: 60,
    base: 640,
    width: 150,
    height: 250,
    colour: '#463a96',
    light: '#c08ab8',
    rim: '#ffc8b0',
    kind: 'round',
    seed: 2,
  });
  tree(page, {
    x: 1430,
    base: 650,
    width: 190,
    height: 360,
    colour: '#40358f',
    light: '#c08ab8',
    rim: '#ffc8b0',
    seed: 4,
  });
  page.add(
    path(
      'M-240 606Q60 590 320 600T960 602T1520 594V840H-240Z',
      page.linearAt(0, 600, 0, 800, [
        [0, '#6a4292'],
        [1, '#33226e'],
      ]),
      { filter: lift },
    ),
    path(
      'M912 604H1020L1204 840H728Z',
      page.linearAt(0, 610, 0, 840, [
        [0, '#c08aa0'],
        [1, '#6d4a86'],
      ]),
    ),
    path(
      'M-240 690Q120 652 420 690Q560 712 660 840H-240Z',
      page.linearAt(0, 660, 0, 840, [
        [0, '#4b3188'],
        [1, '#251a62'],
      ]),
      { filter: lift },
    ),
    ellipse(
      960,
      660,
      520,
      70,
      page.radial([
        [0, '#ffc48a', 0.55],
        [1, '#ff9a70', 0],
      ]),
    ),
  );
}

function people(page) {
  page.add(
    [
      [1078, 0],
      [1130, 1],
      [1240, 2],
      [1282, 3],
      [708, 1],
    ].map(([x]) => ellipse(x, 672, 24, 5, '#1a1148', { opacity: 0.4 })),
    stander(1078, 670, 92, [INK.teal, '#3a2a60', INK.brown, INK.skin], { style: 1, arms: 'wave', flip: true }),
    stander(1130, 672, 84, ['#ffb03b', '#4a2f70', '#3a2440', '#8a5040'], { style: 2, arms: 'up' }),
    stander(1240, 674, 90, [INK.wine, '#2f2760', '#7a4a30', '#d99a78'], { style: 3 }),
    stander(1284, 672, 82, [INK.navy, '#5a3458', INK.brown, INK.dusk], { style: 0, arms: 'wave' }),
    stander(708, 670, 86, ['#e2606a', '#33266e', '#2a1c3f', INK.skin], { style: 1, arms: 'up' }),
  );
}

function sparks(page) {
  const random = rng(90);
  const dot = page.radial([
    [0, '#fffbe6', 1],
    [0.3, '#ffd98f', 0.7],
    [1, '#ffb066', 0],
  ]);
  page.add(
    Array.from({ length: 40 }, () =>
      circle(random.between(-220, 1500), random.between(140, 720), random.between(3, 7), dot),
    ),
  );
}
