import { mix } from '../palette.mjs';
import { circle, curve, ellipse, g, line, path, rect } from '../sheet.mjs';
import { cut, grid, panes } from './theme.mjs';

/** The newsroom: columns, a globe on its tower, and the press behind a great arched window. */
export function newsroom(t) {
  const roll = (x, y, r) => [
    circle(x, y, r, t.lit ? '#c0763a' : '#4a3a94', { filter: t.fine }),
    circle(x, y, r * 0.36, t.deep),
  ];
  const sheet = t.lit ? '#fff6dc' : '#8d82cc';
  return [
    cut(t, rect(52, -118, 50, 118, t.wing), path('M46 -118H108L102 -130H52Z', t.roof)),
    cut(t, rect(74, -148, 6, 20, t.trim), circle(77, -160, 21, t.sign)),
    curve('M56 -160H98M77 -181V-139', t.roof, 1.8, { opacity: 0.7 }),
    ellipse(77, -160, 10, 21, 'none', { stroke: t.roof, 'stroke-width': 1.8, opacity: 0.7 }),
    panes(t, grid(61, -106, 3, 6, 12, 16, 8, 10), { seed: 4 }),
    cut(t, rect(-98, -92, 154, 92, t.wall)),
    cut(t, path('M-106 -92L-21 -132L64 -92Z', t.roof)),
    cut(t, rect(-106, -94, 170, 9, t.trim)),
    circle(-21, -108, 9, t.pane),
    [-92, -74, 26, 44].map((x) => rect(x, -84, 7, 80, t.trim, { rx: 2, opacity: 0.75, filter: t.fine })),
    path('M-62 -4V-52Q-62 -78 -21 -78Q20 -78 20 -52V-4Z', t.lit ? '#ffe6ae' : '#1a1455'),
    roll(-42, -28, 15),
    roll(-1, -28, 15),
    roll(-22, -54, 11),
    path('M-57 -30L-33 -56H-11L14 -30L14 -24L-13 -52H-31L-57 -24Z', sheet, { filter: t.fine }),
    [-46, -22, 2].map((x) => rect(x, -12, 16, 8, sheet, { rx: 1, opacity: 0.9 })),
    cut(t, rect(-112, -6, 218, 7, t.trim)),
  ];
}

/** The studio: two masts on the hill, dishes, and a screen as large as a house. */
export function studio(t, page) {
  const mast = (x, height, half) => {
    const steps = Array.from({ length: 6 }, (_, at) => at / 6);
    const at = (share, side) => [x + side * half * (1 - share * 0.86), -height * share];
    return [
      g(
        { filter: t.cut },
        line([at(0, -1), at(1, -1)], t.sign, 4),
        line([at(0, 1), at(1, 1)], t.sign, 4),
        steps.map((share) => line([at(share, -1), at(share + 1 / 6, 1)], t.sign, 2.2)),
        steps.map((share) => line([at(share, 1), at(share + 1 / 6, -1)], t.sign, 2.2)),
        rect(x - 9, -height - 4, 18, 6, t.trim, { rx: 2 }),
        rect(x - 1.6, -height - 26, 3.2, 24, t.trim),
      ),
      circle(x, -height - 28, 4.4, t.lit ? '#ffd9ee' : '#6a4a9c'),
      t.lit
        ? curve(`M${x - 12} ${-height - 40}q12 -12 24 0M${x - 20} ${-height - 48}q20 -18 40 0`, '#ffd3ea', 2.2)
        : '',
    ];
  };
  const dish = (x, y, r, turn) =>
    g(
      { transform: `translate(${x} ${y}) rotate(${turn})`, filter: t.fine },
      path(`M${-r} 0A${r} ${r} 0 0 0 ${r} 0Z`, t.trim),
      line(
        [
          [0, 0],
          [0, -r * 0.8],
        ],
        t.trim,
        1.8,
      ),
      circle(0, -r * 0.8, 2, t.bulb),
    );
  return [
    mast(-74, 120, 18),
    mast(82, 96, 15),
    cut(t, path('M-104 0V-40Q-104 -56 -88 -56H-40V0Z', t.wing)),
    cut(t, path('M44 0V-48H98Q108 -48 108 -38V0Z', t.wing)),
    panes(t, [...grid(-94, -44, 4, 2, 13, 17, 8, 11), ...grid(54, -38, 4, 2, 13, 17, 8, 11)], { seed: 6 }),
    cut(t, path('M-54 0V-84Q0 -104 54 -84V0Z', t.wall)),
    rect(-42, -78, 84, 50, t.deep, { rx: 5, filter: t.fine }),
    rect(
      -38,
      -74,
      76,
      42,
      t.lit
        ? page.linear([
            [0, '#ffe4f4'],
            [1, mix(t.colour, '#ffd0a0', 0.35)],
          ])
        : '#1d1660',
      { rx: 3 },
    ),
    path('M-8 -66L12 -53L-8 -40Z', t.lit ? '#fff' : '#4a3d96'),
    panes(t, grid(-42, -20, 6, 1, 15, 0, 9, 13), { seed: 2 }),
    dish(-22, -96, 11, 24),
    dish(24, -97, 9, -30),
  ];
}

/** The arcade: a great wheel, an arched marquee, bulbs all along it. */
export function arcade(t) {
  const [x, y, r] = [56, -112, 46];
  const ring = Array.from({ length: 10 }, (_, at) => [x + Math.cos(at * 0.628) * r, y + Math.sin(at * 0.628) * r]);
  const bulbs = Array.from({ length: 13 }, (_, at) => {
    const angle = Math.PI * (1 + at / 12);
    return circle(-22 + Math.cos(angle) * 74, -56 + Math.sin(angle) * 50, 3.2, t.bulb);
  });
  const cell = 7;
  const alien = ['..#...#..', '.#######.', '##.###.##', '#########', '#.#...#.#'];
  return [
    g(
      { filter: t.cut },
      ring.map((spot) => line([[x, y], spot], t.sign, 1.8)),
      circle(x, y, r, 'none', { stroke: t.sign, 'stroke-width': 4 }),
      circle(x, y, r - 9, 'none', { stroke: t.sign, 'stroke-width': 1.6 }),
      line(
        [
          [x - 26, 0],
          [x, y],
          [x + 26, 0],
        ],
        t.trim,
        5,
      ),
    ),
    ring.map(([cx, cy], at) =>
      g(
        { filter: t.fine },
        rect(cx - 6, cy - 2, 12, 10, at % 2 ? t.trim : t.sign, { rx: 3 }),
        rect(cx - 4, cy, 8, 4, t.pane, { rx: 1 }),
      ),
    ),
    circle(x, y, 7, t.bulb),
    cut(t, rect(62, -58, 46, 58, t.wing), rect(58, -62, 54, 7, t.trim)),
    panes(t, grid(69, -48, 3, 3, 12, 16, 8, 11), { seed: 9 }),
    cut(t, path('M-104 0V-56Q-104 -114 -22 -114Q60 -114 60 -56V0Z', t.wall)),
    path('M-88 -50Q-88 -98 -22 -98Q44 -98 44 -50Z', t.deep),
    alien.flatMap((row, down) =>
      [...row].map((one, across) =>
        one === '#' ? rect(-54 + across * cell, -92 + down * cell, cell - 0.6, cell - 0.6, t.sign) : '',
      ),
    ),
    bulbs,
    cut(t, path('M-112 -50H68L62 -32H-106Z', t.roof)),
    Array.from({ length: 13 }, (_, at) => circle(-98 + at * 12.8, -41, 2.8, t.bulb)),
    panes(t, [...grid(-94, -26, 3, 1, 20, 0, 14, 26), ...grid(2, -26, 3, 1, 20, 0, 14, 26)], { arch: 3, seed: 3 }),
    rect(-34, -28, 28, 28, t.lit ? '#fff6dc' : '#120d44', { rx: 3 }),
  ];
}
