import { filmReel, THEMES } from '../kit/film-reel.mjs';
import { lanternString } from '../kit/lamp.mjs';
import { circle, curve, g, path, rect, sprite } from '../kit/sheet.mjs';
import { aura, bright, groundShadow } from '../kit/touchable.mjs';

/** The machine that chooses: a belt of film reels, six places, five lanterns. */
export default sprite('object-algorithm', 200, 200, (page) => {
  groundShadow(page, 100, 190, 94, 10);
  aura(page, 100, 100, 98, 94, 0.34);
  page.add(
    g(
      { filter: bright(page) },
      rect(17, 14, 6, 146, '#6b3f84'),
      rect(177, 14, 6, 146, '#6b3f84'),
      path(
        'M34 72Q34 62 44 62H156Q166 62 166 72V146H34Z',
        page.linear([
          [0, '#f08fb4'],
          [1, '#a8487f'],
        ]),
      ),
    ),
    circle(58, 84, 12, '#5a2460'),
    circle(58, 84, 9, '#fff3dc'),
    curve('M58 84L63 78', '#c2435f', 2.6),
    rect(80, 74, 72, 22, '#4a2058', { rx: 5 }),
    [0, 1, 2].map((at) => rect(84 + at * 22.6, 78, 19, 14, at === 1 ? '#ffe9b8' : '#7a3f80', { rx: 3 })),
    rect(46, 106, 108, 30, '#4a2058', { rx: 6 }),
    [0, 1, 2, 3, 4, 5].map((at) => rect(50 + at * 17, 110, 14, 22, '#83478c', { rx: 2.5 })),
    g(
      { filter: bright(page) },
      path('M22 176l-8 14M178 176l8 14M70 178v12M130 178v12', 'none', {
        stroke: '#5b3f8c',
        'stroke-width': 6,
        'stroke-linecap': 'round',
      }),
      rect(6, 156, 188, 22, '#5b3f8c', { rx: 11 }),
    ),
    rect(6, 156, 188, 7, '#8a6cc0', { rx: 3.5 }),
    [18, 51, 84, 117, 150, 182].map((x) => circle(x, 169, 5, '#2b1a63')),
    g(
      { filter: bright(page, { dark: 0.4 }) },
      filmReel(30, 142, 15, THEMES[1], { turn: 4 }),
      filmReel(72, 143, 14, THEMES[2], { turn: 30 }),
      filmReel(126, 143, 14, THEMES[3], { turn: 50 }),
      filmReel(170, 142, 15, THEMES[0], { turn: 20 }),
    ),
  );
  lanternString(page, [20, 18], [180, 18], { sag: 9, count: 5, r: 11, colours: [THEMES[4], ...THEMES.slice(0, 4)] });
});
