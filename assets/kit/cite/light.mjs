import { accents, mix } from '../palette.mjs';
import { rng } from '../rng.mjs';
import { circle, ellipse, rect } from '../sheet.mjs';

/** Warm air behind a district that is awake, and its pool of light on the ground. */
export function glow(page, { x, y, accent }) {
  const colour = accents[accent];
  page.add(
    ellipse(
      x,
      y - 62,
      186,
      150,
      page.radial([
        [0, mix(colour, '#ffcf8a', 0.55), 0.62],
        [0.55, mix(colour, '#ff9d6a', 0.3), 0.26],
        [1, colour, 0],
      ]),
    ),
    ellipse(
      x,
      y + 8,
      178,
      34,
      page.radial([
        [0, '#ffd08a', 0.7],
        [0.5, '#ffab70', 0.34],
        [1, '#ff9a70', 0],
      ]),
    ),
  );
}

/** Street lamps in front of it, and what the ground and the water give back. */
export function lamps(page, { x, y, water, accent, seed }) {
  const colour = accents[accent];
  const random = rng(seed);
  const halo = page.radial([
    [0, '#fff0c8', 0.85],
    [0.3, '#ffcf82', 0.4],
    [1, '#ffa860', 0],
  ]);
  for (const dx of [-138, -96, 98, 140]) {
    page.add(
      rect(x + dx - 1.3, y - 20, 2.6, 26, '#7a3f6c'),
      circle(x + dx, y - 24, 20, halo),
      circle(x + dx, y - 24, 4.4, '#fff6dc'),
    );
  }
  if (water === undefined) return;
  const gleam = Array.from({ length: 8 }, (_, at) =>
    rect(
      x + random.between(-90, 30),
      water + at * 5,
      random.between(36, 90),
      2.4,
      at % 2 ? '#ffe0a0' : mix(colour, '#ffe0b0', 0.4),
      { rx: 1.2, opacity: 0.62 - at * 0.055 },
    ),
  );
  page.add(gleam);
}
