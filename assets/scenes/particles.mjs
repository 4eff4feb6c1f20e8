import { rng } from '../kit/rng.mjs';
import { circle, path, sprite } from '../kit/sheet.mjs';
import { torn } from '../kit/sky.mjs';

const scrap = (id, seed, colour, fold) =>
  sprite(id, 24, 24, (page) => {
    const shade = page.paper({ rim: '#ffffff', light: 0.7, dy: 1, dark: 0.4, drop: 1.5, spread: 1, margin: 20 });
    page.add(
      path(torn(rng(seed), 12, 11, 9.5), colour, { filter: shade }),
      path(torn(rng(seed + 9), 14, 12, 4.5), fold, { opacity: 0.7 }),
    );
  });

export default [
  scrap('snowflake-scrap-1', 3, '#d5d9f4', '#b3b9e2'),
  scrap('snowflake-scrap-2', 15, '#aab3e0', '#cdd3f2'),
  scrap('snowflake-scrap-3', 27, '#8791c8', '#a5aede'),
  sprite('spark', 32, 32, (page) =>
    page.add(
      circle(
        16,
        16,
        16,
        page.radial([
          [0, '#fffdf0', 1],
          [0.2, '#ffe9b8', 0.85],
          [0.5, '#ffc878', 0.3],
          [1, '#ff9d4f', 0],
        ]),
      ),
    ),
  ),
];
