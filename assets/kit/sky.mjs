import { lamp, night } from './palette.mjs';
import { rng } from './rng.mjs';
import { circle, ellipse, g, line, n, path, rect, STAGE } from './sheet.mjs';

const whole = (fill, more) => rect(STAGE.left, STAGE.top, STAGE.width, STAGE.height, fill, more);

/** The night, deep above and hazy above the roofs. `warmth` 0–1 adds a rosy horizon; `horizon` is its height in stage units. */
export function nightSky(page, { horizon = 470, warmth = 0.6 } = {}) {
  const stops = [
    [0, night.deep],
    [0.3, night.base],
    [0.62, night.high],
    [0.86, night.haze],
    [1, night.dusk],
  ];
  page.add(whole(page.linearAt(0, STAGE.top, 0, horizon + 60, stops)));
  const glow = page.radial([
    [0, '#ff8f86', 0.55 * warmth],
    [0.55, '#c0559a', 0.26 * warmth],
    [1, '#7a3f93', 0],
  ]);
  page.add(ellipse(640, horizon + 20, 1150, 300, glow));
}

/** Stars thin out towards the horizon; `quiet` is a rectangle [x, y, width, height] left almost empty. */
export function stars(page, { seed, count, bottom = 380, quiet }) {
  const random = rng(seed);
  const calm = ([x, y]) => quiet && x > quiet[0] && x < quiet[0] + quiet[2] && y > quiet[1] && y < quiet[1] + quiet[3];
  for (let at = 0; at < count; at += 1) {
    const spot = [random.between(STAGE.left, STAGE.right), STAGE.top + (bottom - STAGE.top) * random.next() ** 1.5];
    const size = random.between(0.7, 1.9);
    const colour = random.pick(['#ffffff', '#e4dcff', '#ffe9d6', '#cfe8ff']);
    if (calm(spot) && random.chance(0.75)) continue;
    page.add(circle(spot[0], spot[1], size, colour, { opacity: n(random.between(0.25, 0.9)) }));
    if (size > 1.7) page.add(twinkle(spot[0], spot[1], 7, colour));
  }
}

const twinkle = (x, y, reach, colour) =>
  path(
    `M${n(x)} ${n(y - reach)}Q${n(x)} ${n(y)} ${n(x + reach)} ${n(y)}Q${n(x)} ${n(y)} ${n(x)} ${n(y + reach)}Q${n(x)} ${n(y)} ${n(x - reach)} ${n(y)}Q${n(x)} ${n(y)} ${n(x)} ${n(y - reach)}Z`,
    colour,
    { opacity: 0.8 },
  );

/** Stars joined by a thread, as children sew them: `links` are pairs of indexes into `points`. */
export function constellation(page, points, links) {
  const threads = links.map(([from, to]) =>
    line([points[from], points[to]], '#b7a6ff', 1, { opacity: 0.45, 'stroke-dasharray': '5 4' }),
  );
  const knots = points.map(([x, y], at) => [
    circle(
      x,
      y,
      6,
      page.radial([
        [0, '#d9ceff', 0.6],
        [1, '#d9ceff', 0],
      ]),
    ),
    at % 3 === 0 ? twinkle(x, y, 8, '#f2ecff') : circle(x, y, 2.4, '#efe8ff'),
  ]);
  page.add(threads, knots);
}

/** A paper moon: three discs cut one inside the other, and a halo. */
export function moon(page, x, y, r) {
  const halo = page.radial([
    [0, lamp.light, 0.55],
    [0.28, lamp.light, 0.34],
    [0.6, '#c9a4ff', 0.12],
    [1, '#c9a4ff', 0],
  ]);
  const disc = page.linear(
    [
      [0, '#fffaf0'],
      [0.55, '#ffefc6'],
      [1, '#ffd796'],
    ],
    0.2,
    0,
    0.8,
    1,
  );
  const inset = page.paper({ rim: '#ffffff', light: 0.7, dark: 0.2, shade: '#b0703a', drop: 3, spread: 4 });
  const clip = page.clip(circle(x, y, r, '#fff'));
  const sea = '#f6d391';
  page.add(
    circle(x, y, r * 3.1, halo),
    circle(x, y, r * 1.22, '#ffe9b8', { opacity: 0.06 }),
    circle(x, y, r, disc, { filter: inset }),
    g(
      { 'clip-path': clip },
      circle(x - r * 0.36, y - r * 0.22, r * 0.24, sea, { opacity: 0.42 }),
      circle(x + r * 0.3, y + r * 0.34, r * 0.32, sea, { opacity: 0.38 }),
      circle(x + r * 0.4, y - r * 0.42, r * 0.12, sea, { opacity: 0.5 }),
      circle(x - r * 0.2, y + r * 0.5, r * 0.13, sea, { opacity: 0.45 }),
      circle(x - r * 0.34, y - r * 0.2, r * 0.17, '#ffe5ad', { opacity: 0.6 }),
      circle(x + r * 0.32, y + r * 0.36, r * 0.24, '#ffe5ad', { opacity: 0.6 }),
    ),
  );
}

/** A long cloud of torn paper, flat below and scalloped above. */
export function cloud(page, { x, y, width, height, seed, colour, opacity = 1, rim = '#b79cff' }) {
  const random = rng(seed);
  const bumps = Math.max(4, Math.round(width / (height * 1.9)));
  let d = `M${n(x)} ${n(y)}`;
  let at = x;
  for (let bump = 0; bump < bumps; bump += 1) {
    const next = bump === bumps - 1 ? x + width : at + (width / bumps) * random.between(0.8, 1.2);
    const middle = (at + next) / 2;
    const arch = Math.sin(((middle - x) / width) * Math.PI);
    const top = y - height * (0.35 + 0.75 * arch) * random.between(0.85, 1.1);
    d += `C${n(at - 4)} ${n(top)} ${n(next + 4)} ${n(top)} ${n(next)} ${n(y - (bump === bumps - 1 ? 0 : height * 0.3 * arch))}`;
    at = next;
  }
  page.add(path(`${d}Z`, colour, { opacity, filter: page.paper({ rim, light: 0.4, dark: 0.28, drop: 5, spread: 8 }) }));
}

/** Scraps of torn paper adrift. `area` is [x, y, width, height]. */
export function scraps(
  page,
  { seed, count, area, colours = ['#cfc6ee', '#9d93cf', '#7d74b5'], size = [4, 10], opacity = 0.8 },
) {
  const random = rng(seed);
  const shade = page.paper({ rim: '#ffffff', light: 0.5, dark: 0.35, drop: 3, spread: 3 });
  const bits = [];
  for (let at = 0; at < count; at += 1) {
    const [x, y] = [area[0] + random.next() * area[2], area[1] + random.next() * area[3]];
    bits.push(path(torn(random, x, y, random.between(size[0], size[1])), random.pick(colours)));
  }
  page.add(g({ filter: shade, opacity }, bits));
}

/** The outline of one torn scrap. */
export function torn(random, x, y, r) {
  const turn = random.between(0, 6.28);
  const corners = [];
  for (let at = 0; at < 6; at += 1) {
    const angle = turn + (at / 6) * 6.283 + random.between(-0.3, 0.3);
    const reach = r * random.between(0.55, 1.1);
    corners.push(`${n(x + Math.cos(angle) * reach)} ${n(y + Math.sin(angle) * reach * 0.8)}`);
  }
  return `M${corners.join('L')}Z`;
}
