import { circle, curve, g, path, rect, sprite } from '../kit/sheet.mjs';
import { aura, bright, groundShadow } from '../kit/touchable.mjs';

const JACKS = [46, 74, 102, 130];

/** An old telephone exchange: six calls, cords that hang, one lamp that blinks. */
export default sprite('object-switchboard', 180, 220, (page) => {
  groundShadow(page, 90, 208, 84, 10);
  aura(page, 90, 104, 90, 104, 0.36);
  const wood = page.linear([
    [0, '#d98a66'],
    [1, '#8f4a5a'],
  ]);
  page.add(
    g(
      { filter: bright(page) },
      path('M28 30Q28 12 88 10Q148 12 148 30V150H28Z', wood),
      path('M32 160h10v46h-12ZM146 160h-10v46h12Z', '#6b3a5c'),
    ),
    path('M40 38Q40 24 88 22Q136 24 136 38V120H40Z', '#3a2560'),
    path('M40 38Q40 24 88 22Q136 24 136 38V48H40Z', '#4d3378'),
    [0, 1].map((row) =>
      JACKS.map((x) => [
        circle(x, 66 + row * 30, 7.5, '#e0a868'),
        circle(x, 66 + row * 30, 4, '#1d1446'),
        circle(x, 50 + row * 30, 3.2, row === 0 && x === 102 ? '#fff3cf' : '#8a5f7c'),
      ]),
    ),
    circle(
      102,
      50,
      22,
      page.radial([
        [0, '#ffe9b8', 0.9],
        [0.3, '#ffc878', 0.5],
        [1, '#ff9d4f', 0],
      ]),
    ),
    circle(102, 50, 4, '#fff8e2'),
    path(
      'M20 130h136l10 20H12Z',
      page.linear([
        [0, '#eaa57c'],
        [1, '#b8685f'],
      ]),
      { filter: bright(page) },
    ),
    path('M12 150h154v12H12Z', '#7d4258', { filter: bright(page) }),
    [44, 68, 92, 116, 136].map((x, at) =>
      g(
        {},
        rect(x - 3, 128 + (at % 2) * 3, 6, 12, '#ffd9a0', { rx: 2 }),
        circle(x, 128 + (at % 2) * 3, 3.4, ['#ff7f6a', '#3fd6c6', '#ffb03b', '#f0569f', '#6f7bff'][at]),
      ),
    ),
    g(
      { filter: page.paper({ light: 0.2, dark: 0.5, drop: 4, spread: 3 }) },
      curve('M46 66C40 110 60 118 66 134', '#ff7f6a', 4),
      curve('M130 96C140 118 120 124 118 134', '#3fd6c6', 4),
      curve('M74 96C66 124 90 112 92 134', '#ffb03b', 4),
    ),
    g(
      { filter: bright(page) },
      circle(158, 118, 0, '#fff'),
      curve('M146 66q26 0 22 40', '#4d3378', 4),
      path('M160 104q10 -3 14 4l-3 18q-8 3 -12 -2Z', '#ff8f74'),
    ),
    circle(88, 34, 6, '#ffb59c'),
    circle(88, 34, 3, '#fff3dc'),
  );
});
