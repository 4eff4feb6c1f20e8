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

/** A diver's mask pushed up on the brow, and the tube that goes with it: somebody spoke of a leak. */
const snorkel = (page) =>
  page.add(
    g(
      { filter: soft(page) },
      curve('M176 112Q206 112 206 84V24', '#2f9fb0', 11),
      curve('M176 112Q206 112 206 84V24', '#5fd0d0', 5),
      el('rect', { x: 198, y: 12, width: 16, height: 20, rx: 5, fill: '#ff8f74' }),
    ),
    g(
      { filter: soft(page) },
      curve('M46 82Q110 64 174 82', '#22618f', 9),
      el('rect', { x: 62, y: 56, width: 96, height: 40, rx: 18, fill: '#2f80b8' }),
      el('rect', { x: 69, y: 62, width: 82, height: 28, rx: 13, fill: '#b9ecf6', 'fill-opacity': 0.85 }),
      path('M78 86Q84 70 100 66H112Q94 72 90 89Z', '#ffffff', { opacity: 0.6 }),
    ),
  );

export default [
  sprite('archie-mittens', SIZE.width, SIZE.height, mittens),
  sprite('archie-plaster', SIZE.width, SIZE.height, plaster),
  sprite('archie-snorkel', SIZE.width, SIZE.height, snorkel),
];
