// What a station of the studio gives: two seals on one card, or one seal alone. 80 × 80, as the other tokens.
import { c, file, g } from '../people-kit/shapes.mjs';
import { inner } from './piece.mjs';
import { seals } from './stage.mjs';

const seal = (id, x, y, size, turn = 0) =>
  g(`transform="translate(${x} ${y}) rotate(${turn} ${32 * size} ${32 * size}) scale(${size})"`, inner(seals[id]()));

const alone = (id) => () => file(80, 80, seal(id, 2.5, 2, 1.17));

const pair = (one, other) => () =>
  file(
    80,
    80,
    c(40, 42, 37, '#2b1a63', ' opacity=".25"') + c(40, 40, 37, '#fff1d6') + c(40, 40, 33, '#f7d9a8'),
    seal(one, 2, 4, 0.72, -8),
    seal(other, 31, 29, 0.72, 8),
  );

export const sealTokens = {
  'seals-feed': pair('echo', 'everyone'),
  'seals-pays': pair('gift', 'coat'),
  'seals-corridor': pair('hurry', 'violin'),
  ...Object.fromEntries(Object.keys(seals).map((id) => [`seal-${id}`, alone(id)])),
};
