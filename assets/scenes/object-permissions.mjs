import { creature } from '../kit/creatures.mjs';
import { circle, ellipse, g, path, rect, sprite } from '../kit/sheet.mjs';
import { aura, bright, groundShadow } from '../kit/touchable.mjs';

/** The concierge's counter: a brass bell, a roll of tickets, and two small apps on tiptoe. */
export default sprite('object-permissions', 200, 200, (page) => {
  groundShadow(page, 100, 190, 94, 10);
  aura(page, 100, 100, 98, 92, 0.4);
  const wood = page.linear([
    [0, '#3f9a9a'],
    [1, '#2a6480'],
  ]);
  page.add(
    path('M22 106V34Q22 20 36 20H164Q178 20 178 34V106', 'none', {
      stroke: '#c98a6a',
      'stroke-width': 8,
      filter: bright(page),
    }),
    path('M26 40Q62 66 100 40Q138 66 174 40V24H26Z', '#e2707a', { filter: bright(page) }),
    path('M26 40Q62 66 100 40Q138 66 174 40V34Q138 58 100 34Q62 58 26 34Z', '#ffb59c', { opacity: 0.8 }),
    creature(page, 'torch', 60, 112, 62),
    creature(page, 'moon', 140, 112, 58),
    path(
      'M12 106H188L194 120H6Z',
      page.linear([
        [0, '#f0b088'],
        [1, '#c4786a'],
      ]),
      { filter: bright(page) },
    ),
    rect(16, 120, 168, 68, wood, { rx: 3, filter: bright(page) }),
    [26, 80, 134].map((x) =>
      rect(x, 130, 42, 48, '#24587a', { rx: 3, filter: page.paper({ light: 0.4, dark: 0.35, drop: 2, spread: 3 }) }),
    ),
    g(
      { filter: bright(page) },
      path(
        'M84 110q0 -22 18 -23q18 1 18 23Z',
        page.linear([
          [0, '#ffe6ae'],
          [1, '#d99a5c'],
        ]),
      ),
      rect(80, 108, 44, 6, '#8a5560', { rx: 3 }),
      circle(102, 85, 3.6, '#ffe6ae'),
    ),
    ticket(page, 30, 112, -12, '#fff3dc'),
    ticket(page, 40, 118, 8, '#d4f4ec'),
    ellipse(160, 115, 13, 4, '#ffe9b8', { opacity: 0.6 }),
  );
});

const ticket = (page, x, y, turn, colour) =>
  g(
    { transform: `translate(${x} ${y}) rotate(${turn})`, filter: bright(page, { dark: 0.35 }) },
    path('M0 0H22V4a3 3 0 0 0 0 6V14H0V10a3 3 0 0 0 0 -6Z', colour),
    rect(5, 4, 10, 2, '#8a6fc4'),
    rect(5, 8, 7, 2, '#b9a4e0'),
  );
