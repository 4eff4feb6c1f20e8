import { glow, vault } from '../kit/cellar.mjs';
import { tiles } from '../kit/hall.mjs';
import { warmth } from '../kit/indoor.mjs';
import { circle, g, path, rect, stagePicture } from '../kit/sheet.mjs';
import { collar, dayDial, lever, tube, upright } from '../kit/tubes.mjs';

const MINT = { face: '#a8dcc4', shade: '#4f9a8f' };
const BLUE = { face: '#8fb8e0', shade: '#4a70ac' };
const ROSE = { face: '#e0b0b4', shade: '#a06a84' };

export default stagePicture('room-eraser', (page) => {
  vault(page);
  glow(page, 740, 320, 640, 400, 0.3);
  warmth(page, 740, 420, 560, 320, 0.3);
  pipes(page);
  cabinet(page);
  tiles(page, 640, '#5a86ac', '#28447e');
  warmth(page, 700, 690, 620, 70, 0.4);
  sidePost(page);
  page.add(lever(page, 1164, 676, 1.4, -20), lever(page, 1262, 680, 1.5, 20));
  letters(page);
});

/** Tubes of rolled paper that bring letters down and take them away. */
function pipes(page) {
  page.add(
    tube(page, 'M-260 96H120Q190 96 190 166V700', 44, MINT),
    tube(page, 'M-260 168H60Q112 168 112 220V700', 36, BLUE),
    upright(page, 520, -140, 70, 46, ROSE),
    upright(page, 760, -140, 70, 52, MINT),
    upright(page, 1000, -140, 70, 46, BLUE),
    tube(page, 'M1540 60H1290Q1220 60 1220 130V700', 44, { face: '#7fc4c0', shade: '#3f8a9a' }),
    tube(page, 'M1540 150H1380Q1330 150 1330 200V700', 36, ROSE),
    [520, 760, 1000].map((x) => collar(page, x, 62, 70, 20)),
    collar(page, 190, 330, 60, 18),
    collar(page, 112, 400, 52, 16),
    collar(page, 1220, 300, 60, 18),
    collar(page, 1330, 380, 52, 16),
  );
}

/** The body of the machine, before which the board stands. */
function cabinet(page) {
  page.add(
    rect(
      430,
      70,
      676,
      566,
      page.linear([
        [0, '#3f93a0'],
        [1, '#2a5a86'],
      ]),
      {
        rx: 18,
        filter: page.paper({ rim: '#e4fffa', light: 0.5, dark: 0.55, drop: 7, spread: 10, margin: 12 }),
      },
    ),
    rect(
      454,
      94,
      628,
      520,
      page.linear([
        [0, '#1f3a74'],
        [1, '#2f6488'],
      ]),
      { rx: 10 },
    ),
    rect(
      454,
      94,
      628,
      22,
      page.linear([
        [0, '#080420', 0.5],
        [1, '#080420', 0],
      ]),
    ),
    [
      [442, 82],
      [1094, 82],
      [442, 624],
      [1094, 624],
    ].map(([x, y]) => circle(x, y, 5, '#ffe0a0')),
  );
}

/** The dial and its little lamps, left. */
function sidePost(page) {
  page.add(
    rect(
      244,
      250,
      150,
      236,
      page.linear([
        [0, '#356f94'],
        [1, '#27487e'],
      ]),
      {
        rx: 12,
        filter: page.paper({ rim: '#e4fffa', light: 0.5, dark: 0.55, drop: 6, spread: 8, margin: 20 }),
      },
    ),
    rect(300, 486, 36, 170, '#27487e', {
      filter: page.paper({ light: 0.4, dark: 0.5, drop: 5, spread: 6, margin: 20 }),
    }),
    dayDial(page, 319, 330, 58, { turn: 8 }),
    [274, 304, 334, 364].map((x) => [circle(x, 432, 9, '#1b2c66'), circle(x, 432, 6.5, '#4f8fa8')]),
    rect(268, 456, 102, 14, '#1b2458', { rx: 7 }),
  );
}

/** Letters that wait on the floor, in a basket of wire. */
function letters(page) {
  const paper = page.paper({ rim: '#ffffff', light: 0.6, dark: 0.5, drop: 3, spread: 4, margin: 30 });
  const letter = (x, y, turn, colour) =>
    g(
      { transform: `translate(${x} ${y}) rotate(${turn})`, filter: paper },
      rect(0, 0, 62, 40, colour, { rx: 2 }),
      path('M0 0L31 22L62 0', 'none', { stroke: '#c9a48a', 'stroke-width': 2.5 }),
    );
  page.add(
    letter(-30, 604, -18, '#fff3dc'),
    letter(16, 592, 9, '#e4f4ff'),
    letter(46, 608, 24, '#ffe4dc'),
    path('M-50 640H130L116 706H-36Z', '#3f5f98', {
      filter: page.paper({ rim: '#d4ecff', light: 0.55, dark: 0.5, drop: 5, spread: 6, margin: 20 }),
    }),
    path('M-46 660H126M-42 680H122', 'none', { stroke: '#27427c', 'stroke-width': 3 }),
  );
}
