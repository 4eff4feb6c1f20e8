// What Archie puts on when he takes an expression at its word. Same registration as every pose.
import { circle, curve, el, ellipse, g, path, sprite } from '../kit/sheet.mjs';
import { SIZE, soft } from './parts/archie-body.mjs';

const WOOL = { base: '#e2606a', light: '#ff8f86', cuff: '#fff1d6', cord: '#b8435c' };

/** One mitten hanging from its cord; `side` -1 turns the thumb to the right. */
function mitten(x, y, side) {
  const turn = `translate(${x} ${y}) rotate(${side * 7}) scale(${side} 1)`;
  return g(
    { transform: turn },
    path('M-15 8Q-18 40 0 41Q18 40 15 22Q22 24 25 17Q27 9 20 8Q16 8 14 12L14 8Z', WOOL.base),
    path('M-15 8Q-18 40 0 41Q-9 34 -8 8Z', WOOL.light, { opacity: 0.6 }),
    path('M2 18l2.5 5 5.5.8-4 3.9 1 5.5-5-2.6-5 2.6 1-5.5-4-3.9 5.5-.8z', WOOL.cuff),
    el('rect', { x: -18, y: -3, width: 35, height: 13, rx: 6, fill: WOOL.cuff }),
  );
}

const mittens = (page) =>
  page.add(
    curve('M38 190Q70 212 110 208Q150 212 182 190', WOOL.cord, 4),
    g({ filter: soft(page) }, mitten(38, 194, 1), mitten(182, 194, -1)),
  );

const plaster = (page) =>
  page.add(
    g(
      { transform: 'translate(146 93) rotate(27)', filter: soft(page) },
      el('rect', { x: -27, y: -9.5, width: 54, height: 19, rx: 9.5, fill: '#ffc9b5' }),
      el('rect', { x: -11, y: -9.5, width: 22, height: 19, fill: '#ffe6dc' }),
      [-5, 0, 5].flatMap((x) => [-3.5, 3.5].map((y) => circle(x, y, 1.3, '#e59a86'))),
      [-19, 19].map((x) => ellipse(x, 0, 1.5, 1.5, '#e59a86')),
    ),
  );

/** A diving mask pushed up on the roof, and its tube: the news feed is said to flow. */
const snorkel = (page) =>
  page.add(
    curve('M46 112Q110 88 174 112', '#2f6f9c', 9),
    g(
      { filter: soft(page) },
      curve('M168 118Q196 122 196 96V44Q196 32 186 32', '#ff8f5c', 9, { 'stroke-linejoin': 'round' }),
      curve('M196 62V52', '#ffe9b8', 9, { 'stroke-linecap': 'butt' }),
      path(
        'M66 84Q66 70 80 69L140 69Q154 70 154 84V98Q154 112 140 113L122 113Q116 113 113 108Q110 104 107 108Q104 113 98 113L80 113Q66 112 66 98Z',
        '#3fa0c9',
      ),
    ),
    path(
      'M74 86Q74 77 82 76L138 76Q146 77 146 86V97Q146 105 138 106L124 106Q120 106 117 101Q110 94 103 101Q100 106 96 106L82 106Q74 105 74 97Z',
      '#d6f4ff',
    ),
    path('M80 80L100 78L86 102Q76 102 77 92Z', '#ffffff', { opacity: 0.7 }),
    circle(124, 90, 4, '#9fdcf2'),
    circle(134, 84, 2.6, '#9fdcf2'),
  );

export default [
  sprite('archie-mittens', SIZE.width, SIZE.height, mittens),
  sprite('archie-plaster', SIZE.width, SIZE.height, plaster),
  sprite('archie-snorkel', SIZE.width, SIZE.height, snorkel),
];
