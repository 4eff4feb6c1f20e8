// A piece of a larger picture: drawn where it lies in that picture, cut out by its own frame.
import { g } from '../people-kit/shapes.mjs';

/** A file that shows the part [x, y, width, height] of a picture. */
export const cut = ([x, y, width, height], ...inside) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">${inside.flat(9).join('')}</svg>\n`;

/** The shadow that a flat shape casts on the paper behind it. */
export const shade = (d, x = 4, y = 5) =>
  `<path fill="#2b1a4d" opacity=".24" transform="translate(${x} ${y})" d="${d}"/>`;

/** Parts drawn in the box of a bust (96 × 96, middle of the face 48, 42), with that middle put somewhere. */
export const at = (x, y, scale, ...parts) =>
  g(`transform="translate(${+(x - 48 * scale).toFixed(1)} ${+(y - 42 * scale).toFixed(1)}) scale(${scale})"`, parts);

/** A rectangle as a path. */
export const box = (x, y, width, height) => `M${x} ${y}h${width}v${height}h${-width}z`;
