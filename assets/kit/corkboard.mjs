import { pin } from './holiday.mjs';
import { circle, curve, g, path, rect } from './sheet.mjs';

/** Scraps for a corkboard, drawn about their pin at (0, 0), 34 × 40 units: paper with a small drawing, never a word. */
const DRAWINGS = {
  otter: [
    path('M-9 22Q-10 8 0 8Q10 8 9 22Z', '#9a6a4f'),
    circle(0, 10, 7, '#b07f5c'),
    path('M-7 8Q0 -2 7 8Z', '#ff9a4f'),
  ],
  cake: [rect(-9, 14, 18, 9, '#f2a0a8', { rx: 1.5 }), rect(-0.8, 7, 1.6, 7, '#3fb8aa'), circle(0, 6, 1.8, '#ffc04f')],
  team: [
    circle(-7, 12, 4, '#c98a68'),
    circle(2, 11, 4, '#8a5040'),
    circle(9, 13, 4, '#e0a88a'),
    path('M-12 24q5 -9 10 0q4 -10 9 0q3 -8 7 0Z', '#4f7fc0'),
  ],
  cat: [circle(0, 15, 7, '#e08a4f'), path('M-7 12l-1 -8l6 4ZM7 12l1 -8l-6 4Z', '#e08a4f')],
  lines: [
    rect(-9, 8, 18, 2, '#8a7ab0'),
    rect(-9, 13, 14, 2, '#8a7ab0'),
    rect(-9, 18, 16, 2, '#8a7ab0'),
    rect(-9, 23, 9, 2, '#8a7ab0'),
  ],
  wave: [path('M-11 20q4 -8 8 0t8 0t6 0v5h-22Z', '#4fa8c4'), circle(3, 11, 4, '#ffb59c')],
};

export const scrap = (page, kind, x, y, { turn = 0, colour = '#fff3dc', size = 1, head = '#ff7f6a' } = {}) =>
  g(
    { transform: `translate(${x} ${y}) rotate(${turn}) scale(${size})` },
    rect(-16, -6, 32, 38, colour, {
      rx: 1,
      filter: page.paper({ rim: '#ffffff', light: 0.5, dark: 0.5, drop: 3, spread: 3, margin: 40 }),
    }),
    DRAWINGS[kind],
    pin(page, 0, 2, head, 0.55),
  );

/** A thread from pin to pin, sagging a little. */
export const thread = (from, to, colour, width = 2) =>
  curve(`M${from.join(' ')}Q${(from[0] + to[0]) / 2} ${(from[1] + to[1]) / 2 + 8} ${to.join(' ')}`, colour, width);

/** The board itself: cork in a frame. */
export function cork(page, x, y, w, h, frame = '#b5705f') {
  return [
    rect(x - 8, y - 8, w + 16, h + 16, frame, {
      rx: 5,
      filter: page.paper({ rim: '#ffd9c4', light: 0.6, dark: 0.5, drop: 5, spread: 6, margin: 30 }),
    }),
    rect(
      x,
      y,
      w,
      h,
      page.linear([
        [0, '#c99468'],
        [1, '#a8704f'],
      ]),
      { rx: 2, filter: page.grain(0.1, 0.5, 5) },
    ),
    rect(
      x,
      y,
      w,
      7,
      page.linear([
        [0, '#3a1f40', 0.5],
        [1, '#3a1f40', 0],
      ]),
    ),
  ];
}

/** A small safe with a dial. */
export function safe(page, x, y, size) {
  return g(
    {
      transform: `translate(${x} ${y}) scale(${size})`,
      filter: page.paper({ rim: '#e0f0ff', light: 0.65, dark: 0.5, drop: 4, spread: 5, margin: 40 }),
    },
    rect(6, 46, 9, 7, '#3a4f7c'),
    rect(45, 46, 9, 7, '#3a4f7c'),
    rect(
      0,
      0,
      60,
      50,
      page.linear([
        [0, '#8fb4d6'],
        [1, '#4f6fa4'],
      ]),
      { rx: 6 },
    ),
    rect(6, 6, 48, 38, '#3f5a90', { rx: 3 }),
    circle(26, 25, 11, '#d4e6f4'),
    circle(26, 25, 7.5, '#6f93bf'),
    Array.from({ length: 8 }, (_, at) => rect(25.4, 15, 1.2, 3, '#33406f', { transform: `rotate(${at * 45} 26 25)` })),
    rect(44, 17, 4, 16, '#ffd9a0', { rx: 2 }),
    circle(26, 25, 2.6, '#ffe9b8'),
  );
}
