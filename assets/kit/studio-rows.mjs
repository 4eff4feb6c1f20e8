import { mast } from './antenna.mjs';
import { rng } from './rng.mjs';
import { n, path } from './sheet.mjs';
import { skyline } from './skyline.mjs';
import { NEAR_SCREENS } from './studio-plan.mjs';

/** The two rows of towers behind the studio, shared by the night layers and the finale. */
export const farTowers = () =>
  skyline({
    seed: 29,
    from: -260,
    to: 1540,
    base: 600,
    low: 215,
    high: 372,
    narrow: 54,
    wide: 98,
    pane: { w: 7, h: 10, dx: 16, dy: 20 },
  });

export const nearTowers = () =>
  skyline({
    seed: 63,
    from: -270,
    to: 1540,
    base: 650,
    low: 130,
    high: 262,
    narrow: 78,
    wide: 128,
    gap: 6,
    pane: { w: 10, h: 14, dx: 22, dy: 27 },
  });

/** Small screens on the far towers: [x, y, w, h]. */
export const farScreens = () => {
  const random = rng(8);
  return farTowers()
    .filter(({ w }, at) => w > 66 && at % 2 === 0)
    .map(({ x, w, top }) => ({ x: n(x + w * 0.2), y: n(top + random.between(14, 40)), w: n(w * 0.6), h: n(w * 0.44) }));
};

/** Masts stand on some of the flat roofs. */
export function masts(page, row, { every, height, tone, waves }) {
  row
    .filter(({ kind }, at) => kind === 'flat' && at % every === 0)
    .forEach(({ x, w, top }, at) => {
      mast(page, n(x + w / 2), top, height + (at % 3) * 16, { foot: 18, tone, waves });
    });
}

/** The windows under a screen, as one path. */
export const panesUnder = ({ x, y, w, h }) =>
  [0, 1, 2, 3, 4, 5, 6]
    .flatMap((row) => [0, 1, 2, 3].map((at) => [n(x - 4 + at * ((w - 8) / 3)), y + h + 28 + row * 34]))
    .filter(([left, top]) => (Math.round(left) * 7 + top * 3) % 5 > 0)
    .map(([left, top]) => `M${left} ${top}h14v19h-14Z`)
    .join('');

/** A tower that carries a screen of the near row. */
export function screenTower(page, box, fill, pane) {
  const { x, y, w } = box;
  page.add(
    path(`M${x - 26} 650V${y - 24}H${x - 12}V${y - 40}H${x + w + 12}V${y - 24}H${x + w + 26}V650Z`, fill, {
      filter: page.paper({ rim: '#c9a4ff', light: 0.5, dark: 0.5, drop: 4, spread: 8 }),
    }),
    path(panesUnder(box), pane, { opacity: 0.85 }),
  );
}

export const nearBoxes = () => Object.values(NEAR_SCREENS);
