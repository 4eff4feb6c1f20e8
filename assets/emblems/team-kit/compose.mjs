// A team's emblem: its silhouette on a larger piece of cream paper, so that it stands out on night, on paper, on its own colour.
import { file, g, p, stroke } from '../people-kit/shapes.mjs';

const BACKING = '#fff3da';
const DARK = '#120d3a';
const LIGHT = '#ffffff';

export const emblem = ({ colour, shape, limbs = [], inside }) =>
  file(64, 64, [
    g(`stroke="${BACKING}" stroke-width="4.4" stroke-linejoin="round"`, p(shape.join(''), BACKING)),
    limbs.map(([d, width]) => stroke(d, BACKING, width + 4)),
    limbs.map(([d, width]) => stroke(d, colour, width)),
    p(shape.join(''), colour),
    inside(),
  ]);

const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex) =>
  [0.2126, 0.7152, 0.0722].reduce(
    (sum, weight, at) => sum + weight * channel(Number.parseInt(hex.slice(1 + at * 2, 3 + at * 2), 16) / 255),
    0,
  );

/** WCAG contrast ratio of two hex colours, 1 to 21. */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The row of teams.json: the text colour that reads best on the team's colour, 4.5 at least. */
export function row(id, colour) {
  const onColour = contrast(colour, LIGHT) >= contrast(colour, DARK) ? LIGHT : DARK;
  if (contrast(colour, onColour) < 4.5) throw new Error(`${id}: ${colour} is too weak under ${onColour}`);
  return { id, colour, onColour };
}
