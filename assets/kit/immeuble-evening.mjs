import { lampHolder } from './figures.mjs';
import { lifeIn } from './immeuble-lives.mjs';
import { INK } from './palette.mjs';
import { rng } from './rng.mjs';
import { circle, g, n } from './sheet.mjs';

const COATS = [
  [INK.wine, INK.brown, INK.skin],
  [INK.navy, '#3a2440', '#8a5040'],
  [INK.teal, '#7a4a30', '#d99a78'],
  ['#c2553f', '#2a1c3f', INK.dusk],
  [INK.plum, '#8a5a30', '#c98a68'],
];

/** Every third window has somebody with a lamp; behind the others an ordinary evening goes on. */
export const eveningIn = (win, at) =>
  at % 3 === 1
    ? lampHolder(n(win.x + win.w * 0.44), win.y + win.h + 8, win.h * 0.94, COATS[at % COATS.length], {
        style: at % 4,
        flip: win.bay > 2,
        wave: at % 2 === 0,
      })
    : lifeIn(win);

/** Sparks of warm light adrift over the street. */
export function sparks(page, { seed, count, area: [x, y, w, h] }) {
  const random = rng(seed);
  const dot = page.radial([
    [0, '#fffbe6', 1],
    [0.3, '#ffd98f', 0.7],
    [1, '#ffb066', 0],
  ]);
  const lights = Array.from({ length: count }, () =>
    circle(x + random.next() * w, y + random.next() * h, random.between(3, 7), dot),
  );
  page.add(g({ opacity: 0.9 }, lights));
}
