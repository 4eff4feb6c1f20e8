import { curve, ellipse, g, path, stagePicture } from '../kit/sheet.mjs';

const LANTERNS = [
  [362, 470, '#ffc35c'],
  [346, 492, '#ff9f8a'],
  [354, 516, '#8fe3d2'],
];

/** Three paper lanterns on the corner of the building, and their light on the pavement. */
export default stagePicture('immeuble-lit-letter', (page) => {
  const glow = (x, y, r, strength) =>
    ellipse(
      x,
      y,
      r,
      r,
      page.radial([
        [0, '#ffdf9a', strength],
        [1, '#ffcf7a', 0],
      ]),
    );
  page.add(
    ellipse(
      404,
      622,
      84,
      20,
      page.radial([
        [0, '#ffd98f', 0.5],
        [1, '#ffd98f', 0],
      ]),
    ),
    LANTERNS.map(([x, y]) => glow(x, y, 46, 0.42)),
    curve('M374 446Q350 452 362 458Q340 470 346 480Q362 492 354 504', '#c98f6a', 1.6),
    LANTERNS.map(([x, y, colour]) =>
      g(
        {},
        path(
          `M${x - 9} ${y}Q${x - 9} ${y - 12} ${x} ${y - 12}T${x + 9} ${y}Q${x + 9} ${y + 12} ${x} ${y + 12}T${x - 9} ${y}Z`,
          colour,
        ),
        curve(
          `M${x - 8.5} ${y - 3}Q${x} ${y} ${x + 8.5} ${y - 3}M${x - 8.5} ${y + 4}Q${x} ${y + 7} ${x + 8.5} ${y + 4}`,
          '#fff7e4',
          1.2,
          { opacity: 0.6 },
        ),
        ellipse(x, y, 4, 6, '#fff7d8', { opacity: 0.75 }),
      ),
    ),
  );
});
