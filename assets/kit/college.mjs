import { skyline } from './skyline.mjs';

/** The two rows of houses behind the school, shared by the night layers and the finale. */
export const farHouses = () =>
  skyline({
    seed: 17,
    from: -260,
    to: 1540,
    base: 600,
    low: 190,
    high: 330,
    narrow: 62,
    wide: 112,
    pane: { w: 7, h: 10, dx: 16, dy: 20 },
  });

export const nearHouses = () =>
  skyline({
    seed: 44,
    from: -270,
    to: 1540,
    base: 650,
    low: 150,
    high: 285,
    narrow: 84,
    wide: 138,
    gap: 6,
    pane: { w: 10, h: 14, dx: 22, dy: 27 },
  }).map(lowered);

/** Keeps the row low behind the school and beside Sasha's house, whose window must read at once. */
function lowered(house) {
  const beside = house.x + house.w > 985 && house.x < 1215;
  return beside ? { ...house, d: '', extras: [], windows: [], top: 640 } : house;
}
