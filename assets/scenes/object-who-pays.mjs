import { circle, curve, g, line, path, rect, sprite } from '../kit/sheet.mjs';
import { aura, bright, groundShadow } from '../kit/touchable.mjs';

const GLASS = ['#ffb27d', '#7fd8c4', '#c89aff', '#ff9fb4', '#ffd08a', '#8fc0ff'];

/** Somebody on a screen: a head and shoulders, no more. */
const somebody = (x, y, tone) => [
  circle(x, y - 6, 7, tone),
  path(`M${x - 13} ${y + 15}Q${x - 12} ${y + 2} ${x} ${y + 2}T${x + 13} ${y + 15}Z`, tone),
];

/** Six studio screens on a frame, and a label that hangs loose. */
export default sprite('object-who-pays', 200, 196, (page) => {
  groundShadow(page, 100, 188, 90, 8);
  aura(page, 100, 92, 98, 90, 0.34);
  page.add(
    g(
      { filter: bright(page) },
      line(
        [
          [18, 8],
          [18, 186],
        ],
        '#8a6cc0',
        6,
      ),
      line(
        [
          [182, 8],
          [182, 186],
        ],
        '#8a6cc0',
        6,
      ),
      line(
        [
          [6, 188],
          [18, 160],
          [30, 188],
        ],
        '#8a6cc0',
        5,
      ),
      line(
        [
          [170, 188],
          [182, 160],
          [194, 188],
        ],
        '#8a6cc0',
        5,
      ),
      line(
        [
          [18, 12],
          [182, 12],
        ],
        '#8a6cc0',
        6,
      ),
      line(
        [
          [18, 148],
          [182, 148],
        ],
        '#8a6cc0',
        6,
      ),
    ),
    GLASS.map((tone, at) => {
      const [x, y] = [26 + (at % 3) * 51, 20 + Math.floor(at / 3) * 64];
      return [
        g({ filter: bright(page) }, rect(x, y, 46, 56, '#6b3f84', { rx: 6 })),
        rect(
          x + 4,
          y + 4,
          38,
          48,
          page.linear([
            [0, '#fff6e2'],
            [1, tone],
          ]),
          { rx: 4 },
        ),
        somebody(x + 23, y + 35, '#8a3f74'),
        path(`M${x + 4} ${y + 8}q0 -4 4 -4h12l-16 22Z`, '#ffffff', { opacity: 0.4 }),
      ];
    }),
    curve('M60 150Q66 160 62 166', '#fff3dc', 2),
    g(
      { transform: 'rotate(10 62 166)', filter: bright(page) },
      path('M50 176L62 164L74 176V188H50Z', '#ffe0a8'),
      circle(62, 173, 2.6, '#8a3f74'),
      line(
        [
          [55, 182],
          [69, 182],
        ],
        '#c2766a',
        2.4,
      ),
    ),
    g(
      { filter: bright(page) },
      circle(132, 170, 11, '#ffcf6b'),
      circle(142, 178, 11, '#ffb84f'),
      circle(142, 178, 6.5, '#ffe0a0'),
    ),
  );
});
