import { skyline } from './skyline.mjs';

/** The two rows of houses behind the building with the shutters, shared by the night layers and the finale. */
export const farHouses = () =>
  skyline({
    seed: 83,
    from: -260,
    to: 1540,
    base: 600,
    low: 150,
    high: 300,
    narrow: 56,
    wide: 104,
    pane: { w: 7, h: 10, dx: 16, dy: 20 },
  });

/** Left low where the corkboard hangs and behind the building. */
export const nearHouses = () =>
  skyline({
    seed: 29,
    from: -270,
    to: 1540,
    base: 650,
    low: 130,
    high: 300,
    narrow: 88,
    wide: 142,
    gap: 6,
    pane: { w: 10, h: 14, dx: 22, dy: 27 },
    clear: [420, 860],
  });
