import { hat } from '../characters/parts/hat.mjs';
import { stander } from '../kit/figures.mjs';
import { flask, TRUE } from '../kit/flask.mjs';
import { lampPost, lanternString } from '../kit/lamp.mjs';
import { accents, INK, lamp } from '../kit/palette.mjs';
import { rng } from '../kit/rng.mjs';
import { circle, ellipse, g, path, rect, stagePicture } from '../kit/sheet.mjs';
import { cloud, moon, nightSky, stars } from '../kit/sky.mjs';
import { drawSkyline, lightSkyline } from '../kit/skyline.mjs';
import { lights } from '../kit/studio-lights.mjs';
import { ninoAtHome } from '../kit/studio-nino.mjs';
import { POSTS, SCREENS } from '../kit/studio-plan.mjs';
import { farTowers, nearBoxes, screenTower } from '../kit/studio-rows.mjs';
import { warmScreen } from '../kit/studio-screen.mjs';
import { darkStudio } from '../kit/studio-walls.mjs';
import { camera, carpet } from '../kit/studio-yard.mjs';
import { tree } from '../kit/tree.mjs';

const COLOURS = [accents.magenta, lamp.warm, '#ffb59c', lamp.light, '#7fdccf'];

/** Every screen shows something else; BlackHat is left with two hundred flasks. */
export default stagePicture(
  'room-studio-finale',
  (page) => {
    nightSky(page, { horizon: 470, warmth: 1 });
    stars(page, { seed: 12, count: 190, bottom: 400 });
    moon(page, 176, 108, 54);
    cloud(page, { x: -160, y: 250, width: 420, height: 40, seed: 12, colour: '#553596', opacity: 0.5 });
    towers(page);
    page.group({ transform: 'translate(250 -8)' }, () => {
      for (const box of nearBoxes()) {
        screenTower(
          page,
          box,
          page.linearAt(0, 200, 0, 650, [
            [0, '#5f3394'],
            [1, '#8a448c'],
          ]),
          '#ffe0a0',
        );
        warmScreen(page, box);
      }
      darkStudio(page);
      for (const { x, base, height } of POSTS) lampPost(page, x, base, height);
    });
    court(page);
    page.group({ transform: 'translate(250 -8)' }, () => {
      for (const light of Object.values(lights)) light(page);
      ninoAtHome(page);
      warmScreen(page, SCREENS.wing);
    });
    lanternString(page, [586, 146], [-120, 296], { sag: 74, count: 15, r: 9, colours: COLOURS });
    lanternString(page, [586, 146], [1200, 306], { sag: 58, count: 13, r: 9, colours: COLOURS });
    people(page);
    stock(page);
    sparks(page);
  },
  { quality: 68 },
);

function towers(page) {
  const row = farTowers();
  drawSkyline(page, row, {
    pane: '#4a2c80',
    coldPane: '#8fa0e6',
    awake: '#ffd9a0',
    rim: '#e0a8ff',
    shadow: 0.35,
    fill: page.linearAt(0, 260, 0, 600, [
      [0, '#4c2a90'],
      [1, '#984c9c'],
    ]),
    alternate: page.linearAt(0, 260, 0, 600, [
      [0, '#57329a'],
      [1, '#a858a2'],
    ]),
  });
  lightSkyline(page, row, {
    share: 0.6,
    colours: ['#ffe9b8', '#ffd08a', '#ff9f9a', '#ffdf9f'],
    glow: '#ffc27a',
    reach: 22,
  });
}

function court(page) {
  const lift = page.paper({ rim: '#ffb8c8', light: 0.5, dark: 0.4, drop: -3, spread: 9, margin: 10 });
  page.add(rect(-240, 596, 1760, 30, '#5a3088'));
  for (const [x, base, width, height, kind, seed] of [
    [-120, 660, 190, 380, 'bulb', 8],
    [60, 640, 150, 250, 'round', 2],
    [1476, 650, 170, 330, 'bulb', 4],
  ])
    tree(page, { x, base, width, height, kind, seed, colour: '#4a3590', light: '#d08ab8', rim: '#ffc8c0' });
  page.add(
    path(
      'M-240 606Q60 590 320 600T960 602T1520 594V840H-240Z',
      page.linearAt(0, 600, 0, 800, [
        [0, '#8a4292'],
        [1, '#3d226e'],
      ]),
      { filter: lift },
    ),
  );
  page.group({ transform: 'translate(250 -8)' }, () => carpet(page, ['#e0708f', '#7a3070'], '#ffb4c0'));
  page.add(
    path(
      'M-240 690Q120 652 420 690Q560 712 660 840H-240Z',
      page.linearAt(0, 660, 0, 840, [
        [0, '#5a3188'],
        [1, '#2b1a62'],
      ]),
      { filter: lift },
    ),
    ellipse(
      890,
      660,
      520,
      70,
      page.radial([
        [0, '#ffc48a', 0.55],
        [1, '#ff9a90', 0],
      ]),
    ),
  );
  camera(page, 1300, 690, 0.86, true);
}

function people(page) {
  const spots = [
    [1046, 670, 92, [INK.teal, '#3a2a60', INK.brown, INK.skin], { style: 1, arms: 'wave', flip: true }],
    [1098, 672, 84, ['#ffb03b', '#4a2f70', '#3a2440', '#8a5040'], { style: 2, arms: 'up' }],
    [1188, 674, 90, [INK.wine, '#2f2760', '#7a4a30', '#d99a78'], { style: 3 }],
    [1232, 672, 82, [INK.navy, '#5a3458', INK.brown, INK.dusk], { style: 0, arms: 'wave' }],
    [566, 668, 86, ['#e0609a', '#33266e', '#2a1c3f', INK.skin], { style: 1, arms: 'up' }],
    [516, 670, 78, ['#3fb0a6', '#4a2f70', '#7a4630', '#c98a68'], { style: 2, arms: 'wave' }],
  ];
  for (const [x, base] of spots) page.add(ellipse(x, base + 1, 24, 5, '#1a1148', { opacity: 0.4 }));
  for (const [x, base, height, tones, how] of spots) page.add(stander(x, base, height, tones, how));
}

/** A heap of flasks that nobody took, a puddle under it, and the hat on top. */
function stock(page) {
  const random = rng(200);
  page.add(
    ellipse(762, 686, 190, 17, '#1a1148', { opacity: 0.45 }),
    ellipse(668, 686, 74, 10, '#7fd8e0', { opacity: 0.75 }),
    ellipse(656, 684, 34, 4, '#d6f8fa', { opacity: 0.8 }),
  );
  const bits = [];
  for (let row = 0; row < 5; row += 1)
    for (let at = 0; at < 8 - row * 1.6; at += 1)
      bits.push(
        g(
          {
            transform: `rotate(${Math.round(random.between(-24, 24))} ${Math.round(648 + row * 25 + at * 34)} ${660 - row * 26})`,
          },
          flask(Math.round(648 + row * 25 + at * 34), 660 - row * 26, 56, TRUE),
        ),
      );
  page.add(
    g({ filter: page.paper({ rim: '#e6fff8', light: 0.4, dark: 0.45, drop: 3, spread: 4 }) }, bits.reverse()),
    g(
      { transform: 'translate(768 540) rotate(-9) scale(.72)' },
      hat(page, { seed: 18, crushed: true, feather: 78, band: '#f0569f', rim: '#ffc4e0' }),
    ),
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
