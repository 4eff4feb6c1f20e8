import { rng } from './rng.mjs';
import { circle, curve, ellipse, g, line, n, path, rect } from './sheet.mjs';

/** The lawn in three sheets and the path that runs from the door towards us. */
export function ground(page) {
  const lift = page.paper({ rim: '#9a86ff', light: 0.45, dark: 0.5, drop: -3, spread: 9, margin: 10 });
  const slab = page.paper({ rim: '#e0b8ff', light: 0.3, dark: 0.3, drop: 2, spread: 2, margin: 6 });
  page.add(
    path(
      'M-240 612Q60 596 320 606T960 608T1520 600V840H-240Z',
      page.linearAt(0, 600, 0, 720, [
        [0, '#35287f'],
        [1, '#231a66'],
      ]),
      { filter: lift },
    ),
    path(
      'M586 610H694L902 840H378Z',
      page.linearAt(0, 610, 0, 800, [
        [0, '#6f5398'],
        [1, '#3b2a78'],
      ]),
      { filter: slab },
    ),
    slabs(),
    path(
      'M-240 672Q-20 640 210 664Q420 690 520 716Q470 790 440 840H-240Z',
      page.linearAt(0, 650, 0, 800, [
        [0, '#2b2073'],
        [1, '#1a1352'],
      ]),
      { filter: lift },
    ),
    path(
      'M1520 660Q1280 638 1060 664Q860 688 764 716Q800 780 852 840H1520Z',
      page.linearAt(0, 650, 0, 800, [
        [0, '#2b2073'],
        [1, '#1a1352'],
      ]),
      { filter: lift },
    ),
  );
}

function slabs() {
  const rows = [628, 650, 678, 714, 760, 820];
  const span = (y) => [586 - ((y - 610) / 230) * 208, 694 + ((y - 610) / 230) * 208];
  return g(
    { opacity: 0.35 },
    rows.map((y, row) => {
      const [left, right] = span(y);
      const previous = rows[row - 1] ?? 610;
      const [fromLeft, fromRight] = span(previous);
      const joints = row % 2 === 0 ? [0.33, 0.67] : [0.16, 0.5, 0.84];
      return [
        line(
          [
            [left, y],
            [right, y],
          ],
          '#2b2073',
          1.6,
        ),
        joints.map((share) =>
          line(
            [
              [fromLeft + (fromRight - fromLeft) * share, previous],
              [left + (right - left) * share, y],
            ],
            '#2b2073',
            1.4,
          ),
        ),
      ];
    }),
  );
}

/** Blades of grass cut in small fans. */
export function tufts(page, { seed, spots, colour }) {
  const random = rng(seed);
  const blades = spots.map(([x, y]) => {
    const tall = random.between(9, 16);
    return `M${x - 8} ${y}Q${x - 9} ${n(y - tall * 0.6)} ${x - 12} ${n(y - tall * 0.7)}Q${x - 5} ${n(y - tall * 0.5)} ${x - 3} ${y}ZM${x - 4} ${y}Q${x - 2} ${n(y - tall)} ${x} ${n(y - tall)}Q${x + 3} ${n(y - tall * 0.6)} ${x + 3} ${y}ZM${x + 2} ${y}Q${x + 7} ${n(y - tall * 0.7)} ${x + 11} ${n(y - tall * 0.8)}Q${x + 8} ${n(y - tall * 0.3)} ${x + 8} ${y}Z`;
  });
  page.add(path(blades.join(''), colour));
}

/** A slatted bench seen from the front. */
export function bench(page, x, base) {
  const wood = page.linear([
    [0, '#8a5f9c'],
    [1, '#5f3f86'],
  ]);
  const plank = (y, height) => rect(x, y, 118, height, wood, { rx: 2.5 });
  page.add(
    ellipse(
      x + 59,
      base + 2,
      78,
      9,
      page.radial([
        [0, '#080420', 0.5],
        [1, '#080420', 0],
      ]),
    ),
    g(
      { filter: page.paper({ light: 0.5, dark: 0.45, drop: 3, spread: 4, margin: 30 }) },
      rect(x + 12, base - 56, 6, 56, '#33266e'),
      rect(x + 100, base - 56, 6, 56, '#33266e'),
      [base - 58, base - 47].map((y) => plank(y, 8)),
      path(`M${x - 5} ${base - 30}h128v8h-128Z`, wood),
      rect(x + 4, base - 22, 5, 22, '#33266e'),
      rect(x + 109, base - 22, 5, 22, '#33266e'),
    ),
    path(`M${x + 78} ${base - 30}v-17q0 -5 5 -5h14q5 0 5 5v17Z`, '#c2607a', {
      filter: page.paper({ light: 0.5, dark: 0.4, drop: 2, spread: 2 }),
    }),
    path(`M${x + 81} ${base - 40}h18v10h-18Z`, '#a24a6c'),
    curve(`M${x + 86} ${base - 52}q4 -7 8 0`, '#a24a6c', 2.4),
  );
}

const wheel = (x, y, r, colour) => [
  circle(x, y, r, 'none', { stroke: colour, 'stroke-width': 3 }),
  [0, 60, 120].map((turn) =>
    line(
      [
        [x - r, y],
        [x + r, y],
      ],
      colour,
      0.9,
      { transform: `rotate(${turn} ${n(x)} ${n(y)})`, opacity: 0.6 },
    ),
  ),
  circle(x, y, 2.6, colour),
];

function bicycle(x, base, colour, wire) {
  const y = base - 19;
  return [
    wheel(x, y, 18, wire),
    wheel(x + 56, y, 18, wire),
    line(
      [
        [x, y],
        [x + 16, y - 25],
        [x + 46, y - 27],
        [x + 26, y + 1],
        [x, y],
      ],
      colour,
      3.4,
    ),
    line(
      [
        [x + 26, y + 1],
        [x + 14, y - 31],
      ],
      colour,
      3.4,
    ),
    line(
      [
        [x + 56, y],
        [x + 44, y - 36],
      ],
      colour,
      3.4,
    ),
    curve(`M${x + 44} ${y - 36}q8 -5 11 1`, wire, 3),
    path(`M${x + 5} ${y - 35}h18q2 5 -6 5h-9q-5 -1 -3 -5Z`, wire),
  ];
}

/** Two bicycles asleep in their rack. */
export function bikeRack(page, x, base) {
  const hoop = (at) => curve(`M${at} ${base}v-22q0 -10 9 -10q9 0 9 10v22`, '#6a5cae', 3.4);
  page.add(
    ellipse(
      x + 76,
      base + 2,
      104,
      9,
      page.radial([
        [0, '#080420', 0.5],
        [1, '#080420', 0],
      ]),
    ),
    g(
      { filter: page.paper({ light: 0.55, dark: 0.4, drop: 3, spread: 3, margin: 30 }) },
      [0, 34, 68, 102, 136].map((at) => hoop(x + at)),
      rect(x - 6, base - 4, 170, 4, '#6a5cae', { rx: 2 }),
      bicycle(x + 8, base - 1, '#e2707f', '#8578cc'),
      bicycle(x + 84, base - 1, '#4fb3bf', '#8578cc'),
    ),
  );
}

/** A low fence of paper pickets from x to x. */
export function fence(page, from, to, base, colour) {
  const pickets = [];
  for (let x = from; x < to; x += 22) pickets.push(`M${x} ${base}v-44l7 -9l7 9v44Z`);
  page.add(
    g(
      { filter: page.paper({ light: 0.5, dark: 0.5, drop: 4, spread: 4, margin: 20 }) },
      rect(from - 4, base - 36, to - from, 6, colour),
      rect(from - 4, base - 15, to - from, 6, colour),
      path(pickets.join(''), colour),
    ),
  );
}
