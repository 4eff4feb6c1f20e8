import { circle, curve, ellipse, g, path, rect, sprite } from '../kit/sheet.mjs';
import { aura, bright, groundShadow } from '../kit/touchable.mjs';

/** A strongbox with four bulbs on a school desk; before it a phone that will not stop lighting up. */
export default sprite('object-vault', 190, 200, (page) => {
  groundShadow(page, 95, 188, 90, 11);
  aura(page, 95, 96, 94, 92, 0.36);
  const wood = page.linear([
    [0, '#e8a878'],
    [1, '#b56a5c'],
  ]);
  const steel = page.linear(
    [
      [0, '#8f7fd0'],
      [1, '#5a4a9c'],
    ],
    0,
    0,
    1,
    1,
  );
  page.add(
    g(
      { filter: bright(page) },
      path('M26 132h9l-5 56h-8ZM164 132h-9l5 56h8Z', '#5b4690'),
      path('M34 150h122v5H34Z', '#4c3a80'),
    ),
    g(
      { filter: bright(page) },
      rect(30, 30, 104, 92, steel, { rx: 9 }),
      rect(44, 118, 14, 8, '#4c3a80'),
      rect(106, 118, 14, 8, '#4c3a80'),
    ),
    rect(40, 54, 84, 60, '#4c3d8c', { rx: 5 }),
    [0, 1, 2].map((row) => [
      rect(45, 58 + row * 18, 74, 15, '#7463b8', {
        rx: 3,
        filter: page.paper({ light: 0.5, dark: 0.4, drop: 1.5, spread: 1.5 }),
      }),
      rect(74, 64 + row * 18, 16, 3.4, '#ffb59c', { rx: 1.7 }),
    ]),
    [52, 72, 92, 112].map((x, at) => [
      circle(x, 42, 6, '#3a2d74'),
      circle(x, 42, 4.6, at === 0 ? '#ffe9b8' : '#6a5cae'),
    ]),
    circle(
      52,
      42,
      14,
      page.radial([
        [0, '#ffe9b8', 0.8],
        [1, '#ffb060', 0],
      ]),
    ),
    path('M14 122h162l8 14H6Z', wood, { filter: bright(page) }),
    rect(6, 136, 178, 8, '#9a5560', { rx: 2 }),
    ellipse(
      144,
      124,
      34,
      7,
      page.radial([
        [0, '#cfe6ff', 0.7],
        [1, '#cfe6ff', 0],
      ]),
    ),
    circle(
      146,
      92,
      40,
      page.radial([
        [0, '#bfe3ff', 0.6],
        [1, '#8fb6ff', 0],
      ]),
    ),
    g(
      { transform: 'rotate(9 146 96)', filter: bright(page) },
      rect(130, 62, 34, 62, '#2b1f66', { rx: 6 }),
      rect(
        133,
        67,
        28,
        52,
        page.linear([
          [0, '#f2f8ff'],
          [1, '#a9cdf6'],
        ]),
        { rx: 3 },
      ),
      rect(136, 72, 17, 9, '#ff8f7c', { rx: 3 }),
      rect(141, 85, 17, 9, '#ff8f7c', { rx: 3 }),
      rect(136, 98, 13, 9, '#8fa0d8', { rx: 3 }),
      circle(160, 64, 6.5, '#ff6a5c'),
    ),
    curve('M174 74q6 8 4 18M182 68q8 12 5 28', '#ffd0bd', 2.4, { opacity: 0.9 }),
    curve('M116 62q-6 8 -4 18', '#ffd0bd', 2.4, { opacity: 0.9 }),
  );
});
