import { flask, TRUE } from '../kit/flask.mjs';
import { circle, curve, ellipse, g, n, path, rect, stagePicture } from '../kit/sheet.mjs';

/** Where everything in the corridor runs to. */
const AWAY = [849, 330];

/** A point of the frame [x, y] drawn nearer to the vanishing point by `share`. */
const deep = ([x, y], share) => [n(x + (AWAY[0] - x) * share), n(y + (AWAY[1] - y) * share)];
const FRAME = { left: -190, right: 1640, top: -150, foot: 740 };

const arch = (share) => {
  const [left, top] = deep([FRAME.left, FRAME.top], share);
  const [right, foot] = deep([FRAME.right, FRAME.foot], share);
  const round = n((right - left) * 0.2);
  return `M${left} ${foot}V${top + round}Q${left} ${top} ${left + round} ${top}H${right - round}Q${right} ${top} ${right} ${top + round}V${foot}Z`;
};

/** Arches one behind the other, from the nearest to the last. */
const ARCHES = [
  [0.14, '#8f3a7c', '#5a2468'],
  [0.36, '#a8427f', '#4f2062'],
  [0.54, '#8a3878', '#451b5a'],
  [0.69, '#9c4080', '#3c1852'],
  [0.81, '#7f3474', '#32144a'],
];

/** BlackHat's shop: a passage whose doors open on doors. */
export default stagePicture(
  'room-corridor',
  (page) => {
    page.add(
      rect(
        -240,
        -120,
        1760,
        960,
        page.linear([
          [0, '#3a1a5c'],
          [1, '#5f2668'],
        ]),
      ),
    );
    ARCHES.forEach(([share, rim, inside], at) => {
      page.add(
        path(arch(share - 0.025), rim, {
          filter: page.paper({ rim: '#ffc4dc', light: 0.55, dark: 0.5, drop: 0, spread: 12, margin: 8 }),
        }),
        path(arch(share), inside, { opacity: 0.96 }),
      );
      bulbsOf(page, share - 0.012, 22 - at * 2, n(7 * (1 - share) + 1.4));
      floorOf(page, share, ARCHES[at + 1]?.[0] ?? 0.92);
      if (at < 3) shelvesOf(page, share + 0.02, (ARCHES[at + 1]?.[0] ?? 0.9) - 0.05, at);
    });
    lastDoor(page);
    counter(page);
  },
  { quality: 68 },
);

/** Bulbs follow the arch. */
function bulbsOf(page, share, count, r) {
  const [left, top] = deep([FRAME.left, FRAME.top], share);
  const [right, foot] = deep([FRAME.right, FRAME.foot], share);
  const glow = page.radial([
    [0, '#ffe0f0', 0.55],
    [1, '#ff8fc0', 0],
  ]);
  const round = (right - left) * 0.2;
  for (let at = 0; at <= count; at += 1) {
    const t = at / count;
    const x = left + round + (right - left - 2 * round) * t;
    page.add(circle(x, top, r * 2.6, glow), circle(x, top, r, '#fff0dc'));
  }
  for (const t of [0.3, 0.44, 0.58, 0.72, 0.86])
    page.add(
      [left, right].map((x) => [
        circle(x, top + (foot - top) * t, r * 2.6, glow),
        circle(x, top + (foot - top) * t, r, '#fff0dc'),
      ]),
    );
}

/** A runner on the floor, chequered towards the light. */
function floorOf(page, from, to) {
  const tiles = 8;
  for (let at = 0; at < tiles; at += 1) {
    const edge = (side) => FRAME.left + ((FRAME.right - FRAME.left) * side) / tiles;
    const [a, b] = [deep([edge(at), FRAME.foot], from), deep([edge(at + 1), FRAME.foot], from)];
    const [c, d] = [deep([edge(at + 1), FRAME.foot], to), deep([edge(at), FRAME.foot], to)];
    page.add(
      path(`M${a.join(' ')}L${b.join(' ')}L${c.join(' ')}L${d.join(' ')}Z`, at % 2 ? '#d9609a' : '#7a2f74', {
        opacity: n(0.55 - from * 0.3),
      }),
    );
  }
}

/** Flasks, and flasks, and flasks, on both walls. */
function shelvesOf(page, from, to, row) {
  const tone = ['#b5508a', '#a0467f', '#8a3c74'][row];
  for (const side of [FRAME.left + 20, FRAME.right - 20])
    for (const height of [130, 330, 530]) {
      const [a, b] = [deep([side, height], from), deep([side, height], to)];
      const lip = n(16 * (1 - from));
      page.add(path(`M${a.join(' ')}L${b.join(' ')}v${n(lip * 0.6)}L${a[0]} ${n(a[1] + lip)}Z`, tone));
      for (const share of [0.16, 0.42, 0.66, 0.88]) {
        const depth = from + (to - from) * share;
        const [x, y] = deep([side, height], depth);
        const tall = n(150 * (1 - depth));
        page.add(flask(x, n(y - tall * 0.46), tall, TRUE, { opacity: n(0.9 - depth * 0.35) }));
      }
    }
}

/** Very far away, a small door with the night behind it. */
function lastDoor(page) {
  const [x, y] = AWAY;
  page.add(
    ellipse(
      x,
      y + 30,
      190,
      150,
      page.radial([
        [0, '#ffe0a8', 0.6],
        [0.4, '#ff9a8a', 0.24],
        [1, '#ff7fa4', 0],
      ]),
    ),
    path(`M${x - 46} ${y + 64}V${y - 24}Q${x - 46} ${y - 62} ${x} ${y - 62}T${x + 46} ${y - 24}V${y + 64}Z`, '#ffb4a8'),
    path(
      `M${x - 37} ${y + 64}V${y - 22}Q${x - 37} ${y - 53} ${x} ${y - 53}T${x + 37} ${y - 22}V${y + 64}Z`,
      page.linear([
        [0, '#2b2470'],
        [0.6, '#7a4a9c'],
        [1, '#ffb98a'],
      ]),
    ),
    circle(x + 14, y - 22, 8, '#fff3cf'),
    [
      [-18, -20],
      [-4, -36],
      [20, -40],
      [-22, -2],
    ].map(([dx, dy]) => circle(x + dx, y + dy, 1.5, '#ffffff')),
    path(
      `M${x - 37} ${y + 64}L${x - 22} ${y + 30}L${x - 6} ${y + 44}L${x + 10} ${y + 24}L${x + 37} ${y + 50}V${y + 64}Z`,
      '#4a2a80',
    ),
    path(
      `M${x - 46} ${y + 64}H${x + 46}L${x + 150} ${y + 250}H${x - 150}Z`,
      page.linear([
        [0, '#ffe0a8', 0.5],
        [1, '#ffa07c', 0],
      ]),
    ),
  );
}

/** The till, and a basket that somebody has filled already. */
function counter(page) {
  page.add(
    path(
      'M-260 620H1540V860H-260Z',
      page.linear([
        [0, '#b5507f'],
        [0.2, '#7a3070'],
        [1, '#33174f'],
      ]),
      {
        filter: page.paper({ rim: '#ffd0e0', light: 0.6, dark: 0.6, drop: -7, spread: 12, margin: 14 }),
      },
    ),
    Array.from({ length: 22 }, (_, at) =>
      path(`M${-260 + at * 84} 642h42v26q-21 22 -42 0Z`, '#ff9fc0', { opacity: 0.75 }),
    ),
    Array.from({ length: 22 }, (_, at) =>
      path(`M${-218 + at * 84} 642h42v26q-21 22 -42 0Z`, '#fff0dc', { opacity: 0.75 }),
    ),
    rect(-260, 632, 1800, 12, '#d9709f'),
    g(
      { filter: page.paper({ rim: '#ffe0f0', light: 0.6, dark: 0.5, drop: 4, spread: 5, margin: 30 }) },
      path('M60 634L74 560H190L204 634Z', '#8a5fc0'),
      rect(84, 526, 96, 40, '#6b45a0', { rx: 6 }),
      rect(94, 534, 76, 24, '#ffe9b8', { rx: 3 }),
      rect(54, 622, 156, 16, '#54307f', { rx: 4 }),
    ),
    [0, 1, 2, 3, 4, 5, 6, 7].map((at) =>
      rect(96 + (at % 4) * 20, 578 + Math.floor(at / 4) * 20, 14, 13, '#e6d6ff', { rx: 3 }),
    ),
    curve('M132 526v-16', '#8a5fc0', 4),
    circle(132, 504, 9, '#ffcf6b'),
    g(
      { filter: page.paper({ rim: '#fff0d0', light: 0.6, dark: 0.5, drop: 4, spread: 5, margin: 30 }) },
      curve('M1352 600Q1360 540 1400 540T1448 600', '#e8a86b', 8),
      path(
        'M1336 596H1464L1448 640H1352Z',
        page.linear([
          [0, '#ffd08a'],
          [1, '#d98a5f'],
        ]),
      ),
    ),
    curve('M1366 604v30M1384 604v32M1402 604v32M1420 604v32M1438 604v30', '#a8653f', 3),
  );
}
