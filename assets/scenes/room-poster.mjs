import { wall } from '../kit/indoor.mjs';
import { softbox, stool, tripod } from '../kit/portrait.mjs';
import { pottedPlant } from '../kit/props.mjs';
import { circle, curve, ellipse, g, line, path, rect, stagePicture } from '../kit/sheet.mjs';

/** The portrait studio: a sheet of coloured paper unrolled, soft lamps on stands, a mirror with bulbs. */
export default stagePicture('room-poster', (page) => {
  wall(page, { top: '#2b1a56', bottom: '#552a68', plank: 132, seam: '#20113f', glow: [849, 330, 700, 420, 0.4] });
  floor(page);
  paperRoll(page);
  softbox(page, 300, 150, 1);
  softbox(page, 1404, 170, -1);
  mirror(page, -60, 170);
  vanity(page);
  stool(page, 1180, 640);
  pottedPlant(page, 1490, 640, 1.5, { pot: '#e0609a' });
  tripod(page, 470, 690);
});

function floor(page) {
  page.add(
    path(
      'M-240 560H1520V840H-240Z',
      page.linear([
        [0, '#a85a6c'],
        [1, '#4f2458'],
      ]),
      {
        filter: page.paper({ rim: '#ffd0c0', light: 0.45, dark: 0.5, drop: -4, spread: 8, margin: 12 }),
      },
    ),
    path(
      'M-240 596H1520M-240 646H1520M-240 712H1520M-240 790H1520M-120 560L-240 596M80 560L-40 640M300 560L170 712M1240 560L1330 712M1420 560L1520 640',
      'none',
      {
        stroke: '#5f2a5c',
        'stroke-width': 2.4,
        opacity: 0.4,
      },
    ),
  );
}

/** Paper that hangs from its roll and runs out over the floor. */
function paperRoll(page) {
  page.add(
    path(
      'M560 20H1138V520Q1150 600 1240 700H458Q548 600 560 520Z',
      page.linear([
        [0, '#e88a9c'],
        [0.6, '#ffb9a4'],
        [0.8, '#ffd0b0'],
        [1, '#e898a0'],
      ]),
      {
        filter: page.paper({ rim: '#fff0e0', light: 0.5, dark: 0.5, drop: 6, spread: 12 }),
      },
    ),
    ellipse(
      849,
      330,
      250,
      260,
      page.radial([
        [0, '#fff3dc', 0.65],
        [1, '#ffc0a8', 0],
      ]),
    ),
    rect(
      530,
      4,
      638,
      30,
      page.linear([
        [0, '#ffd0c0'],
        [1, '#c2607f'],
      ]),
      {
        rx: 15,
        filter: page.paper({ rim: '#fff0e0', light: 0.6, dark: 0.5, drop: 5, spread: 7 }),
      },
    ),
    [530, 1154].map((x) => rect(x, -6, 14, 50, '#6b3f84', { rx: 5 })),
    line(
      [
        [537, -4],
        [537, -120],
      ],
      '#6b3f84',
      6,
    ),
    line(
      [
        [1161, -4],
        [1161, -120],
      ],
      '#6b3f84',
      6,
    ),
  );
}

function mirror(page, x, y) {
  page.add(
    ellipse(
      x + 70,
      y + 120,
      260,
      260,
      page.radial([
        [0, '#ffcf9a', 0.42],
        [1, '#ff8a9a', 0],
      ]),
    ),
    rect(x - 60, y - 40, 250, 310, '#a8487f', {
      rx: 18,
      filter: page.paper({ rim: '#ffd0e0', light: 0.5, dark: 0.55, drop: 5, spread: 9 }),
    }),
    rect(
      x - 34,
      y - 14,
      198,
      258,
      page.linear([
        [0, '#8a7ad0'],
        [1, '#d98ab0'],
      ]),
      { rx: 10 },
    ),
    path(`M${x - 34} ${y + 120}L${x + 70} ${y - 14}H${x + 130}L${x - 34} ${y + 200}Z`, '#ffffff', { opacity: 0.14 }),
  );
  for (let at = 0; at < 6; at += 1)
    page.add(
      [x - 47, x + 177].map((bulb) => [
        circle(
          bulb,
          y + 6 + at * 48,
          30,
          page.radial([
            [0, '#fff0cf', 0.6],
            [1, '#ffb0a0', 0],
          ]),
        ),
        circle(bulb, y + 6 + at * 48, 9, '#fff6dc'),
      ]),
    );
}

/** Brushes, jars and a bottle without a name, on the dressing table. */
function vanity(page) {
  page.add(
    rect(-260, 470, 480, 22, '#c2708a', {
      rx: 5,
      filter: page.paper({ rim: '#ffe0f0', light: 0.6, dark: 0.55, drop: 6, spread: 8 }),
    }),
    rect(
      -240,
      492,
      440,
      130,
      page.linear([
        [0, '#7a3a78'],
        [1, '#54285f'],
      ]),
    ),
    [-210, -70, 70].map((x) => [
      rect(x, 512, 120, 46, '#8f4a88', { rx: 5 }),
      rect(x + 44, 532, 32, 7, '#ffb4cc', { rx: 3.5 }),
    ]),
    g(
      { filter: page.paper({ rim: '#fff0e0', light: 0.6, dark: 0.5, drop: 4, spread: 5, margin: 30 }) },
      rect(-170, 432, 44, 38, '#3fb0a6', { rx: 6 }),
      curve('M-158 434l-8 -46M-148 434v-56M-138 434l10 -44', '#ffe0a8', 6),
      path('M110 470V424Q110 412 124 410V398H142V410Q156 412 156 424V470Z', '#ffb4d0'),
      rect(122, 384, 22, 16, '#ffcf6b', { rx: 4 }),
      rect(20, 444, 54, 26, '#ff8f9c', { rx: 8 }),
      rect(24, 436, 46, 12, '#fff1e0', { rx: 5 }),
    ),
  );
}
