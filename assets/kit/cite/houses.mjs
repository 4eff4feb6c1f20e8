import { skyline } from '../skyline.mjs';

/** The small houses of a district: a crowd behind the landmark, and a few lower ones on its sides. */
export function houses({ x, y, seed }) {
  const pane = { w: 4, h: 6, dx: 10, dy: 12 };
  const back = { seed, from: x - 150, to: x + 128, base: y - 6, low: 44, high: 92, narrow: 26, wide: 40 };
  const side = { seed: seed + 1, base: y + 4, low: 22, high: 46, narrow: 24, wide: 34 };
  return [
    skyline({ ...back, pane }),
    skyline({ ...side, from: x - 172, to: x - 112, pane }),
    skyline({ ...side, from: x + 104, to: x + 150, pane }),
  ];
}

/** Rows of houses that belong to no district: they stay unlit. */
export function streetHouses(upper) {
  const pane = { w: 3.4, h: 5, dx: 9, dy: 11 };
  const row = (seed, from, to, base, high) =>
    skyline({ seed, from, to, base, low: 16, high, narrow: 20, wide: 32, pane });
  return upper
    ? [row(3, -240, 52, 282, 48), row(5, 412, 470, 274, 34), row(8, 806, 872, 274, 34), row(13, 1212, 1520, 276, 50)]
    : [row(21, -240, 44, 524, 58), row(34, 402, 470, 548, 40), row(55, 812, 880, 548, 40)];
}
