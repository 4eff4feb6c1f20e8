import { coral } from './palette.mjs';
import { ellipse } from './sheet.mjs';

/** What can be touched stands in warm air, above a soft shadow on the ground. */
export function aura(page, x, y, rx, ry, strength = 0.4) {
  page.add(
    ellipse(
      x,
      y,
      rx,
      ry,
      page.radial([
        [0, '#ffcf9a', strength],
        [0.5, coral.base, strength * 0.4],
        [1, coral.base, 0],
      ]),
    ),
  );
}

export function groundShadow(page, x, y, rx, ry = 9) {
  page.add(
    ellipse(
      x,
      y,
      rx,
      ry,
      page.radial([
        [0, '#080420', 0.65],
        [0.6, '#080420', 0.35],
        [1, '#080420', 0],
      ]),
    ),
  );
}

/** The paper of things that can be touched: a brighter edge, warmer than that of the scenery. */
export const bright = (page, more = {}) =>
  page.paper({ rim: '#ffd9c4', light: 0.75, dy: 1.8, dark: 0.5, drop: 4, spread: 4, margin: 40, ...more });
