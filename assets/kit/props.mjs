import { accents, lamp, mix } from './palette.mjs';
import { rng } from './rng.mjs';
import { circle, curve, ellipse, g, n, path, rect } from './sheet.mjs';

/** Books upright on (x, base), leaning as books do. */
export function books(page, x, base, count, seed, { tall = 92, dim = 0.3 } = {}) {
  const random = rng(seed);
  const colours = ['#c25a6c', '#3f8f96', '#d99a5c', '#6a5cc0', '#a84f86', '#e0b078'];
  const parts = [];
  for (let at = 0, left = x; at < count; at += 1) {
    const [w, h] = [random.between(15, 26), tall * random.between(0.72, 1)];
    const colour = mix(random.pick(colours), '#2b1a63', dim);
    const leaning = at === count - 1 ? ` rotate(9 ${n(left)} ${base})` : '';
    parts.push(
      g(
        { transform: leaning.trim() || undefined },
        rect(left, base - h, w, h, colour, { rx: 2 }),
        rect(left + 3, base - h + 12, w - 6, 5, mix(colour, '#ffe9b8', 0.4)),
        rect(left + 3, base - h + 21, w - 6, 2, mix(colour, '#ffe9b8', 0.4)),
        rect(left + 3, base - 16, w - 6, 3, mix(colour, '#120d3a', 0.3)),
      ),
    );
    left += w + 1.5;
  }
  page.add(
    g({ filter: page.paper({ rim: '#ffd9b0', light: 0.45, dark: 0.45, drop: 3, spread: 4, margin: 20 }) }, parts),
  );
}

/** A desk lamp whose shade looks to the right. */
export function deskLamp(page, x, base, { shade = '#ff7f6a', size = 1 } = {}) {
  const paper = page.paper({ rim: '#ffe0c0', light: 0.7, dark: 0.5, drop: 4, spread: 5, margin: 40 });
  page.add(
    g(
      { transform: `translate(${x} ${base}) scale(${size})` },
      path(
        'M40 -140L-40 0H280L92 -122Z',
        page.linear([
          [0, '#ffe9b8', 0.45],
          [1, '#ffb878', 0],
        ]),
        { filter: page.blur(9, 20) },
      ),
      g(
        { filter: paper },
        ellipse(0, -4, 38, 9, '#5b4396'),
        curve('M0 -6L-30 -92L22 -162', '#7a62b8', 7, { 'stroke-linejoin': 'round' }),
        circle(-30, -92, 7, '#9a84d6'),
      ),
      circle(
        62,
        -134,
        60,
        page.radial([
          [0, '#fff3cf', 0.85],
          [0.4, lamp.warm, 0.35],
          [1, lamp.amber, 0],
        ]),
      ),
      g({ filter: paper }, path('M10 -182Q44 -206 70 -176L106 -132L34 -108L4 -160Z', shade)),
      path('M106 -132L34 -108Q52 -92 78 -100Q104 -112 106 -132Z', '#fff6dc'),
    ),
  );
}

export function mug(page, x, base, colour = '#5b4fc0') {
  page.add(
    g(
      { filter: page.paper({ rim: '#ffe0c0', light: 0.6, dark: 0.5, drop: 3, spread: 4, margin: 40 }) },
      curve(`M${x + 44} ${base - 42}q22 0 20 16q-3 14 -22 12`, colour, 8),
      path(`M${x} ${base - 54}h46v44q0 10 -10 10h-26q-10 0 -10 -10Z`, colour),
    ),
    ellipse(x + 23, base - 54, 23, 5, mix(colour, '#120d3a', 0.5)),
    path(`M${x + 23} ${base - 38}l4 8l9 1l-6 6l1 9l-8 -4l-8 4l1 -9l-6 -6l9 -1Z`, '#ffd59a', { opacity: 0.9 }),
    curve(`M${x + 14} ${base - 64}q-6 -10 1 -18t-1 -18M${x + 32} ${base - 66}q-6 -9 1 -16t-1 -16`, '#cbbcf2', 3, {
      opacity: 0.35,
    }),
  );
}

/** A pot with broad leaves; (x, base) is the middle of its foot. */
export function pottedPlant(page, x, base, size = 1, { pot = '#e2705f', leaf = '#2f8f7a' } = {}) {
  const blade = (angle, length, tone) =>
    path(
      `M0 -58Q${n(length * 0.24)} ${n(-58 - length * 0.5)} 0 ${n(-58 - length)}Q${n(-length * 0.24)} ${n(-58 - length * 0.5)} 0 -58Z`,
      mix(leaf, tone, 0.35),
      { transform: `rotate(${angle} 0 -58)` },
    );
  page.add(
    g(
      { transform: `translate(${x} ${base}) scale(${size})` },
      g(
        { filter: page.paper({ rim: '#a8f0d8', light: 0.4, dark: 0.45, drop: 4, spread: 5, margin: 30 }) },
        [
          [-64, 92, '#2b1a63'],
          [60, 96, '#2b1a63'],
          [-38, 118, '#1f4f6a'],
          [36, 122, '#1f4f6a'],
          [-14, 134, '#4fc0a0'],
          [14, 112, '#4fc0a0'],
        ].map(([angle, length, tone]) => blade(angle, length, tone)),
      ),
      g(
        { filter: page.paper({ rim: '#ffd9c4', light: 0.6, dark: 0.5, drop: 4, spread: 5, margin: 30 }) },
        path('M-34 -52h68l-9 52h-50Z', pot),
        rect(-40, -64, 80, 16, mix(pot, '#ffd0a0', 0.2), { rx: 3 }),
      ),
    ),
  );
}

/** A string of bare bulbs from wall to wall. */
export function bulbs(
  page,
  from,
  to,
  { sag = 50, count = 14, r = 6, colours = [lamp.light, accents.coral, lamp.warm, accents.teal] } = {},
) {
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag * 2];
  page.add(curve(`M${from.join(' ')}Q${middle.join(' ')} ${to.join(' ')}`, '#1a1148', 2.4));
  for (let at = 1; at <= count; at += 1) {
    const t = at / (count + 1);
    const [x, y] = [0, 1].map((axis) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * middle[axis] + t * t * to[axis]);
    const colour = colours[at % colours.length];
    page.add(
      circle(
        x,
        y + r + 4,
        r * 4.2,
        page.radial([
          [0, colour, 0.5],
          [1, colour, 0],
        ]),
      ),
      rect(x - 2.5, y, 5, 5, '#3a2a70'),
      ellipse(x, y + r + 4, r * 0.85, r, mix(colour, '#fff6dc', 0.5)),
    );
  }
}
