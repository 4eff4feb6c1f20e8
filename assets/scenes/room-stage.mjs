import { flask, TRUE } from '../kit/flask.mjs';
import { curtain, warmth } from '../kit/indoor.mjs';
import { WAX } from '../kit/seal-hole.mjs';
import { circle, curve, ellipse, g, path, rect, stagePicture } from '../kit/sheet.mjs';

/** Six holes beside the double door, three on each leaf. */
const HOLES = [
  [770, 196],
  [770, 306],
  [770, 416],
  [928, 196],
  [928, 306],
  [928, 416],
];

/** BlackHat's stage, with the door that nobody opens. */
export default stagePicture(
  'room-stage',
  (page) => {
    page.add(
      rect(
        -240,
        -120,
        1760,
        960,
        page.linear([
          [0, '#1d1046'],
          [0.6, '#3d1a58'],
          [1, '#5a2460'],
        ]),
      ),
    );
    backdrop(page);
    door(page);
    beams(page);
    boards(page);
    pyramid(page, 470, 606);
    pyramid(page, 1226, 606);
    standMic(page, 330, 640);
    drape(page);
    curtain(page, -250, -130, 700, 330, 1, '#d9407f');
    curtain(page, 1530, -130, 700, 200, -1, '#d9407f');
    footlights(page);
  },
  { quality: 68 },
);

/** A sunburst of cardboard behind the door. */
function backdrop(page) {
  const rays = Array.from({ length: 24 }, (_, at) =>
    path('M849 330L805 -760H893Z', at % 2 ? '#7a2f74' : '#5a2468', {
      transform: `rotate(${at * 15} 849 330)`,
      opacity: 0.8,
    }),
  );
  page.add(
    rays,
    ellipse(
      849,
      330,
      620,
      430,
      page.radial([
        [0, '#ff8fb4', 0.42],
        [0.6, '#a8427f', 0.2],
        [1, '#5a2460', 0],
      ]),
    ),
    Array.from({ length: 22 }, (_, at) => {
      const angle = Math.PI * (1 + at / 21);
      const [x, y] = [849 + Math.cos(angle) * 330, 330 + Math.sin(angle) * 300];
      return [
        circle(
          x,
          y,
          26,
          page.radial([
            [0, '#ffe9b8', 0.5],
            [1, '#ff9d8f', 0],
          ]),
        ),
        circle(x, y, 8, '#fff3cf'),
      ];
    }),
  );
}

function door(page) {
  const wood = page.linear([
    [0, '#c2805f'],
    [1, '#7f4458'],
  ]);
  const leaf = (left) =>
    path(`M${left} 600V120Q${left} 96 ${left + 24} 90H${left + 132}Q${left + 148} 92 ${left + 148} 112V600Z`, wood);
  page.add(
    path(
      'M660 610V150Q660 10 849 10T1038 150V610Z',
      page.linear([
        [0, '#f07fae'],
        [1, '#8f3070'],
      ]),
      {
        filter: page.paper({ rim: '#ffd0e4', light: 0.6, dark: 0.6, drop: 6, spread: 12 }),
      },
    ),
    path('M686 610V158Q686 36 849 36T1012 158V610Z', '#3a1748'),
    g(
      { 'clip-path': page.clip(path('M692 606V160Q692 44 849 44T1006 160V606Z', '#fff')) },
      rect(690, 40, 158, 570, wood),
      rect(851, 40, 158, 570, wood),
      leaf(696),
      leaf(854),
      curve('M849 40V606', '#4a2048', 4),
      curve('M716 130V580M824 80V580M874 80V580M982 130V580', '#6b3a50', 2.4, { opacity: 0.5 }),
    ),
    HOLES.map(([x, y]) =>
      g(
        { transform: `translate(${x} ${y}) scale(1.42)` },
        path(WAX, '#ffd08a', { opacity: 0.75, transform: 'scale(1.14)' }),
        path(WAX, '#8f5060', { transform: 'translate(0 2)' }),
        path(
          WAX,
          page.linear([
            [0, '#1d0c38'],
            [1, '#3d1a4f'],
          ]),
        ),
      ),
    ),
    circle(832, 512, 11, '#ffcf6b'),
    circle(866, 512, 11, '#ffcf6b'),
  );
}

const beams = (page) => {
  const light = page.linear([
    [0, '#ffe9f4', 0.34],
    [1, '#ff9fc0', 0],
  ]);
  page.add(
    g(
      { filter: page.blur(5, 10) },
      path('M430 -120L560 640H1040L500 -120Z', light),
      path('M1268 -120L1138 640H658L1198 -120Z', light),
    ),
  );
};

function boards(page) {
  const seams = Array.from({ length: 15 }, (_, at) => `M${849 + (at - 7) * 92} 600L${849 + (at - 7) * 190} 840`).join(
    '',
  );
  page.add(
    rect(
      -240,
      600,
      1760,
      240,
      page.linear([
        [0, '#d98a6f'],
        [0.5, '#9c5460'],
        [1, '#5a2a58'],
      ]),
      {
        filter: page.paper({ rim: '#ffe0c0', light: 0.5, dark: 0.5, drop: -5, spread: 10, margin: 12 }),
      },
    ),
    path(seams, 'none', { stroke: '#6b344f', 'stroke-width': 2.4, opacity: 0.45 }),
    rect(-240, 690, 1760, 14, '#7a3a58'),
    rect(
      -240,
      704,
      1760,
      140,
      page.linear([
        [0, '#4a1f54'],
        [1, '#1f1040'],
      ]),
    ),
  );
  warmth(page, 849, 630, 460, 50, 0.55);
}

/** Flasks piled as for a fair. */
function pyramid(page, x, base) {
  for (let row = 3; row >= 0; row -= 1)
    for (let at = 0; at <= 3 - row; at += 1)
      page.add(flask(x + (at - (3 - row) / 2) * 44, base - 34 - row * 54, 66, TRUE));
}

function standMic(page, x, base) {
  page.add(
    g(
      { filter: page.paper({ rim: '#e6d6ff', light: 0.6, dark: 0.5, drop: 4, spread: 5, margin: 30 }) },
      curve(`M${x} ${base}V${base - 196}`, '#8a7bc8', 7),
      path(`M${x - 40} ${base + 6}q40 -22 80 0Z`, '#6a5ab0'),
      g(
        { transform: `rotate(24 ${x} ${base - 206})` },
        rect(x - 20, base - 262, 40, 62, '#d5daf5', { rx: 18 }),
        curve(`M${x - 18} ${base - 244}h36M${x - 18} ${base - 232}h36M${x - 18} ${base - 220}h36`, '#8a92c8', 3),
      ),
    ),
  );
}

/** A scalloped drape along the top, with its fringe. */
function drape(page) {
  let d = 'M-240 -120H1520V26';
  let fringe = '';
  for (let x = 1520; x > -240; x -= 220) {
    d += `Q${x - 110} 96 ${x - 220} 26`;
    fringe += `M${x} 26Q${x - 110} 96 ${x - 220} 26`;
  }
  page.add(
    path(
      `${d}Z`,
      page.linear([
        [0, '#8a2060'],
        [1, '#e0508c'],
      ]),
      {
        filter: page.paper({ rim: '#ffc4dc', light: 0.5, dark: 0.6, drop: 8, spread: 12 }),
      },
    ),
    curve(fringe, '#ffcf6b', 7),
  );
}

function footlights(page) {
  for (let x = -200; x < 1520; x += 120)
    page.add(
      circle(
        x,
        690,
        62,
        page.radial([
          [0, '#ffe9b8', 0.42],
          [1, '#ff9d8f', 0],
        ]),
      ),
      path(`M${x - 26} 700q0 -30 26 -30t26 30Z`, '#a8487f', {
        filter: page.paper({ rim: '#ffe0f0', light: 0.6, dark: 0.5, drop: 3, spread: 4, margin: 30 }),
      }),
      path(`M${x - 17} 700q0 -20 17 -20t17 20Z`, '#fff3cf'),
    );
}
