import { circle, curve, g, path, rect, sprite } from '../kit/sheet.mjs';
import { aura, bright, groundShadow } from '../kit/touchable.mjs';

const BOOKS = [
  { x: 24, y: 40, turn: -5, colour: '#ff8f7a', band: '#ffe0d2' },
  { x: 54, y: 44, turn: 4, colour: '#3fc4b6', band: '#d2f4ee' },
  { x: 84, y: 39, turn: -3, colour: '#ffc05c', band: '#fff0cc' },
  { x: 113, y: 45, turn: 6, colour: '#8f8af0', band: '#e3e0ff' },
];

const notebook = (page, { x, y, turn, colour, band }) =>
  g(
    {
      transform: `rotate(${turn} ${x + 12} ${y})`,
      filter: page.paper({ rim: '#ffffff', light: 0.6, dark: 0.5, drop: 3, spread: 2.5, margin: 30 }),
    },
    rect(x + 2, y + 2, 24, 38, '#fff8ea', { rx: 2 }),
    rect(x, y, 24, 38, colour, { rx: 2.5 }),
    rect(x, y, 5, 38, '#2b1a63', { rx: 2, opacity: 0.25 }),
    rect(x + 9, y + 9, 11, 8, band, { rx: 1.5 }),
    curve(`M${x + 19} ${y + 38}v8`, '#ff6a5c', 2.4),
    circle(x + 12, y - 1, 3, '#fff3cf'),
  );

/** Four notebooks of the same day, pinned on the notice board. */
export default sprite('object-notebooks', 162, 150, (page) => {
  groundShadow(page, 81, 142, 66, 8);
  aura(page, 81, 66, 80, 66, 0.32);
  page.add(
    g(
      { filter: bright(page) },
      rect(28, 96, 8, 46, '#6b3f7c'),
      rect(126, 96, 8, 46, '#6b3f7c'),
      rect(10, 24, 142, 78, '#8f5570', { rx: 4 }),
      path('M4 28L81 4L158 28Z', '#a85f78'),
    ),
    rect(
      17,
      31,
      128,
      64,
      page.linear([
        [0, '#d99a78'],
        [1, '#b5705f'],
      ]),
      { rx: 2 },
    ),
    BOOKS.map((book) => notebook(page, book)),
    curve('M36 39Q52 52 66 43T96 38T126 44', '#fff3dc', 1.6),
  );
});
