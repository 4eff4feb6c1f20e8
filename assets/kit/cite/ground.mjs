import { mix } from '../palette.mjs';
import { rng } from '../rng.mjs';
import { circle, curve, ellipse, g, n, path, rect } from '../sheet.mjs';

const UPPER =
  'M-240 262Q-120 232 20 250T300 262Q420 258 480 226Q560 190 640 190Q720 190 800 226Q860 258 980 262T1290 246Q1400 232 1520 254V400H-240Z';
const LOWER =
  'M-240 432Q-60 404 120 424T460 430T700 420T980 426Q1150 430 1224 470Q1290 520 1236 574Q1180 612 1040 606T700 622T360 606T-240 626Z';

/** The hills behind everything. */
export function hills(page) {
  page.add(
    path(
      'M-240 210L-120 150L10 196L150 128L300 190L430 138L560 178L700 120L860 182L1000 130L1140 188L1290 124L1400 176L1520 146V330H-240Z',
      page.linearAt(0, 110, 0, 260, [
        [0, '#553394'],
        [1, '#8a4a9c'],
      ]),
      { opacity: 0.75 },
    ),
  );
}

/** The far shore, which rises to a hill in its middle. */
export function upperShore(page) {
  page.add(
    path(
      UPPER,
      page.linearAt(0, 190, 0, 380, [
        [0, '#4c3098'],
        [0.5, '#33227a'],
        [1, '#281a68'],
      ]),
      { filter: page.paper({ rim: '#c6a8ff', light: 0.55, dark: 0.5, drop: -4, spread: 9, margin: 6 }) },
    ),
  );
}

/** The river, which comes round to the bay. */
export function river(page) {
  page.add(
    path(
      'M-240 352Q-90 330 90 346T430 350T760 342T1080 346T1520 330V840H-240Z',
      page.linearAt(0, 340, 0, 840, [
        [0, '#5c4bb8'],
        [0.14, '#3f309a'],
        [0.5, '#2a1f78'],
        [1, '#150f48'],
      ]),
      { filter: page.paper({ rim: '#d9c8ff', light: 0.5, dark: 0.4, drop: 3, spread: 6, margin: 4 }) },
    ),
  );
  ripples(page, [-220, 360, 1720, 60], 40, 5);
}

export function lowerShore(page) {
  page.add(
    path(
      LOWER,
      page.linearAt(0, 410, 0, 630, [
        [0, '#452c90'],
        [0.6, '#2f2076'],
        [1, '#231763'],
      ]),
      { filter: page.paper({ rim: '#c6a8ff', light: 0.55, dark: 0.6, drop: 6, spread: 10, margin: 6 }) },
    ),
    // The quay: a strip of stone along the bay.
    curve('M-240 622Q360 602 380 604T700 618T1040 602Q1180 608 1234 572', '#6a52b8', 5, { opacity: 0.6 }),
  );
  ripples(page, [-200, 640, 1700, 180], 60, 9);
}

/** Strokes of a pale brush on the water. */
function ripples(page, [x, y, w, h], count, seed) {
  const random = rng(seed);
  const parts = Array.from({ length: count }, () => {
    const long = random.between(14, 54);
    return rect(x + random.next() * w, y + random.next() * h, long, 2, '#a99bf0', {
      rx: 1,
      opacity: n(random.between(0.12, 0.34)),
    });
  });
  page.add(parts);
}

const road = (d, wide) => curve(d, '#7059c2', wide, { opacity: 0.5 });

/** The streets of the far shore, down to the bridges. */
export function farStreets(page) {
  page.add(
    road('M-240 302Q60 300 236 294T436 318L446 350', 7),
    road('M640 256Q610 300 520 304T436 318', 6),
    road('M1520 300Q1200 300 1044 294T852 318L842 350', 7),
    road('M640 256Q700 290 852 318', 6),
  );
}

/** The streets of the near shore, from the bridges to the districts. */
export function nearStreets(page) {
  page.add(
    road('M446 424Q430 490 236 536M446 424Q480 520 640 544M-240 556Q60 544 236 536T640 544T1044 536L1190 532', 8),
    road('M842 424Q860 500 1044 536M842 424Q800 516 640 544', 8),
  );
}

/** The paper bridges over the river: a deck of planks between two parapets, with lamps that are out. */
export function bridges(page) {
  for (const [x, y, lean] of [
    [446, 340, -1],
    [842, 338, 1],
  ]) {
    const long = 90;
    const at = (share, side) => [x + lean * share * 2 + side * (16 + share * 9), y + share * long];
    const spot = (share, side) => at(share, side).map(n).join(' ');
    const shade = page.paper({ rim: '#e8daff', light: 0.6, dark: 0.6, drop: 7, spread: 6, margin: 40 });
    const planks = Array.from({ length: 11 }, (_, step) => (step + 0.5) / 11);
    page.add(
      g({ filter: shade }, path(`M${spot(0, -1)}L${spot(0, 1)}L${spot(1, 1)}L${spot(1, -1)}Z`, '#6a52bb')),
      planks.map((share) => curve(`M${spot(share, -0.8)}L${spot(share, 0.8)}`, '#8d76da', 2, { opacity: 0.55 })),
      [-1, 1].map((side) => [
        curve(`M${spot(0, side)}L${spot(1, side)}`, '#a48ee8', 4),
        [0, 0.5, 1].map((share) => {
          const [px, py] = at(share, side);
          return [rect(px - 1.4, py - 18, 2.8, 20, '#8a74d6'), circle(px, py - 20, 4, '#7461c4')];
        }),
      ]),
    );
  }
}

/** The lighthouse at the end of the quay: the one lamp that is never out. */
export function lighthouse(page, x, y) {
  const shade = page.paper({ rim: '#ead8ff', light: 0.6, dark: 0.5, drop: 4, spread: 6, margin: 40 });
  page.add(
    path(
      `M${x} ${y - 104}L${x + 330} ${y - 190}V${y - 30}Z`,
      page.linearAt(x, 0, x + 300, 0, [
        [0, '#ffe9b8', 0.34],
        [1, '#ffe9b8', 0],
      ]),
    ),
    circle(
      x,
      y - 104,
      62,
      page.radial([
        [0, '#fff0c8', 0.75],
        [0.3, '#ffcf82', 0.3],
        [1, '#ffa860', 0],
      ]),
    ),
    g(
      { filter: shade },
      ellipse(x, y + 2, 40, 12, '#4b3a98'),
      path(`M${x - 17} ${y}L${x - 11} ${y - 90}H${x + 11}L${x + 17} ${y}Z`, '#7a5cb8'),
      path(`M${x - 15.6} ${y - 24}L${x - 14} ${y - 46}H${x + 14}L${x + 15.6} ${y - 24}Z`, '#c07a96'),
      path(`M${x - 12.6} ${y - 66}L${x - 11.4} ${y - 84}H${x + 11.4}L${x + 12.6} ${y - 66}Z`, '#c07a96'),
      rect(x - 15, y - 94, 30, 5, '#a68be0', { rx: 2 }),
      rect(x - 9, y - 114, 18, 20, '#fff3cf', { rx: 2 }),
      path(`M${x - 13} ${y - 113}L${x} ${y - 128}L${x + 13} ${y - 113}Z`, '#c07a96'),
    ),
  );
}

/** Paper boats on the bay. */
export function boats(page) {
  const shade = page.paper({ light: 0.6, dark: 0.45, drop: 3, spread: 4, margin: 40 });
  const boat = (x, y, size, colour) =>
    g(
      { transform: `translate(${x} ${y}) scale(${size})`, filter: shade },
      path('M-30 0H30L20 13H-20Z', colour),
      path('M-18 -2L0 -32L18 -2Z', mix(colour, '#e6dcff', 0.45)),
      path('M0 -32L18 -2H0Z', mix(colour, '#8d80d0', 0.4)),
    );
  page.add(
    boat(1390, 690, 1.1, '#5b4cb0'),
    boat(52, 676, 0.9, '#6a4a9c'),
    boat(1150, 776, 1.3, '#4c3f9c'),
    boat(1384, 452, 0.7, '#6a58b8'),
    boat(-120, 770, 1.2, '#5b4cb0'),
  );
}
