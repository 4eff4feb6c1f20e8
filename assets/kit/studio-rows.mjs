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

/** The two towers that carry a screen of the near row. */
export function screenTower(page, { x, y, w }, fill) {
  page.add(
    path(`M${x - 26} 650V${y - 24}H${x - 12}V${y - 40}H${x + w + 12}V${y - 24}H${x + w + 26}V650Z`, fill, {
      filter: page.paper({ rim: '#c9a4ff', light: 0.5, dark: 0.5, drop: 4, spread: 8 }),
    }),
  );
}

export const nearBoxes = () => Object.values(NEAR_SCREENS);
