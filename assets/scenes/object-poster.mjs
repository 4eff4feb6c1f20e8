import { circle, curve, g, line, path, rect, sprite } from '../kit/sheet.mjs';
import { aura, bright, groundShadow } from '../kit/touchable.mjs';

/** A poster on an easel; its sheets come loose at a corner, one under the other. */
export default sprite('object-poster', 160, 184, (page) => {
  groundShadow(page, 80, 176, 66, 8);
  aura(page, 80, 82, 78, 78, 0.32);
  page.add(
    g(
      { filter: bright(page) },
      line(
        [
          [52, 20],
          [26, 176],
        ],
        '#a8655f',
        6,
      ),
      line(
        [
          [108, 20],
          [134, 176],
        ],
        '#a8655f',
        6,
      ),
      line(
        [
          [80, 10],
          [80, 40],
        ],
        '#a8655f',
        6,
      ),
      rect(24, 138, 112, 8, '#c2807a', { rx: 3 }),
    ),
    g({ filter: bright(page) }, rect(32, 20, 96, 118, '#ffe9d6', { rx: 4 })),
    rect(
      39,
      27,
      82,
      104,
      page.linear([
        [0, '#8a5cc9'],
        [0.5, '#e0609a'],
        [1, '#ffc08a'],
      ]),
      { rx: 3 },
    ),
    circle(98, 48, 11, '#fff3cf', { opacity: 0.9 }),
    path('M39 131Q44 98 66 94V84Q54 78 54 62Q54 44 72 44T90 62Q90 78 78 84V94Q102 98 106 131Z', '#4a2058'),
    path('M50 66Q46 36 72 36Q98 36 94 70Q90 58 84 52Q66 62 56 56Q52 60 50 66Z', '#2b1650'),
    g(
      { filter: bright(page, { dark: 0.4 }) },
      path('M128 104V138H92Q108 132 112 122T128 104Z', '#fff6e2'),
      path('M128 116V138H104Q114 134 118 128T128 116Z', '#a8e0d6'),
      path('M128 127V138H116Q121 136 123 133T128 127Z', '#ffb59c'),
    ),
    circle(80, 20, 4.4, '#ffcf6b'),
    curve('M46 34h18', '#ffffff', 2.4, { opacity: 0.6 }),
  );
});
