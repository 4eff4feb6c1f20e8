import { accents, lamp, mix } from './palette.mjs';
import { circle, curve, ellipse, g, n, path, rect } from './sheet.mjs';

/** A street lamp with a paper lantern on top, unlit. `base` is where it stands. */
export function lampPost(page, x, base, height) {
  const top = base - height;
  const iron = page.linear(
    [
      [0, '#1b1348'],
      [0.4, '#3b2b78'],
      [1, '#1b1348'],
    ],
    0,
    0,
    1,
    0,
  );
  page.add(
    g(
      { filter: page.paper({ light: 0.4, dark: 0.4, drop: 3, spread: 4, margin: 60 }) },
      rect(x - 2.5, top + 16, 5, height - 16, iron),
      path(`M${x - 9} ${base}q1 -16 6 -22h6q5 6 6 22Z`, iron),
      curve(`M${x} ${n(top + 40)}q-12 -4 -14 -14`, '#3b2b78', 2.4),
      curve(`M${x} ${n(top + 40)}q12 -4 14 -14`, '#3b2b78', 2.4),
      path(`M${x - 11} ${top}h22l-4 26h-14Z`, '#4b4590'),
      path(`M${x - 14} ${top}L${x} ${top - 13}L${x + 14} ${top}Z`, '#33266e'),
      rect(x - 8, top + 26, 16, 4, '#33266e', { rx: 1.5 }),
      circle(x, top - 15, 2.6, '#4b3b8c'),
    ),
  );
}

/** Its light: the glass, the halo, a pool on the ground. */
export function lampLight(page, x, base, height) {
  const top = base - height;
  const halo = page.radial([
    [0, lamp.light, 0.75],
    [0.25, lamp.warm, 0.4],
    [1, lamp.amber, 0],
  ]);
  const pool = page.radial([
    [0, lamp.warm, 0.5],
    [1, lamp.amber, 0],
  ]);
  page.add(
    ellipse(x, base + 6, 120, 26, pool),
    circle(x, top + 12, 92, halo),
    path(
      `M${x - 11} ${top}h22l-4 26h-14Z`,
      page.linear([
        [0, '#fff6dc'],
        [1, '#ffcf7d'],
      ]),
    ),
    path(`M${x - 14} ${top}L${x} ${top - 13}L${x + 14} ${top}Z`, '#b5563f'),
    rect(x - 8, top + 26, 16, 4, '#b5563f', { rx: 1.5 }),
  );
}

/** A round folded-paper lantern hanging from (x, y). `on` 0–1. */
function paperLantern(page, x, y, r, colour, on = 1) {
  const body =
    on > 0.5
      ? page.radial(
          [
            [0, '#fffbe6'],
            [0.45, mix(colour, '#ffe9b8', 0.6)],
            [1, colour],
          ],
          0.5,
          0.6,
          0.6,
        )
      : mix(colour, '#2b1a63', 0.6);
  const rib = on > 0.5 ? mix(colour, '#7a2a40', 0.25) : '#3a2a70';
  const halo = page.radial([
    [0, mix(colour, '#ffe9b8', 0.5), 0.55],
    [1, colour, 0],
  ]);
  return [
    on > 0.5 ? circle(x, y + r, r * 2.7, halo) : '',
    ellipse(x, y + r, r, r * 0.92, body),
    [0.33, 0.7].map((share) => ribAt(x, y + r, r * share, r * 0.92, rib)),
    rect(x - r * 0.36, y - r * 0.02, r * 0.72, r * 0.2, mix(colour, '#3a1a50', 0.45), { rx: 1 }),
    rect(x - r * 0.36, y + r * 1.82, r * 0.72, r * 0.2, mix(colour, '#3a1a50', 0.45), { rx: 1 }),
  ];
}

const ribAt = (x, y, rx, ry, stroke) => ellipse(x, y, rx, ry, 'none', { stroke, 'stroke-width': 0.9, opacity: 0.5 });

/** A sagging string of lanterns from [x, y] to [x, y]. */
export function lanternString(
  page,
  from,
  to,
  { sag = 40, count = 8, r = 8, on = 1, colours = [accents.coral, lamp.warm, '#ffb59c', lamp.light] } = {},
) {
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag * 2];
  page.add(
    curve(
      `M${from.map(n).join(' ')}Q${middle.map(n).join(' ')} ${to.map(n).join(' ')}`,
      on > 0.5 ? '#6b3358' : '#3a2a70',
      1.6,
    ),
  );
  for (let at = 1; at <= count; at += 1) {
    const t = at / (count + 1);
    const [x, y] = [0, 1].map((axis) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * middle[axis] + t * t * to[axis]);
    page.add(paperLantern(page, x, y + 1, r, colours[at % colours.length], on));
  }
}
