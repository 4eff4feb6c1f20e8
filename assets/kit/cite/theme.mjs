import { mix } from '../palette.mjs';
import { rng } from '../rng.mjs';
import { el, g, n, path } from '../sheet.mjs';

/** The papers that a landmark is cut from: asleep, every district is indigo with a breath of its accent; lit, it is warm. */
export function theme(page, colour, lit) {
  const [high, low, deep] = lit
    ? [mix('#a04f8c', colour, 0.42), mix('#ffb27a', colour, 0.42), mix('#e8836e', colour, 0.4)]
    : [mix('#4a3399', colour, 0.16), mix('#33237a', colour, 0.1), mix('#2d1f70', colour, 0.08)];
  return {
    lit,
    colour,
    wall: page.linear([
      [0, high],
      [1, low],
    ]),
    wing: page.linear([
      [0, mix(high, '#1a1250', lit ? 0.12 : 0.18)],
      [1, deep],
    ]),
    roof: lit ? mix('#6a3080', colour, 0.3) : mix('#281b66', colour, 0.08),
    trim: lit ? mix('#ffe0b0', colour, 0.3) : mix('#6650b4', colour, 0.2),
    pane: lit ? '#fff0c4' : '#17114e',
    deep: lit ? '#7a2f5c' : '#1b1352',
    sign: lit ? mix(colour, '#ffffff', 0.35) : mix('#4d3d9c', colour, 0.32),
    bulb: lit ? '#fff2c8' : mix('#6b5cb8', colour, 0.2),
    cut: page.paper({
      rim: lit ? '#fff0d0' : mix('#c2a8ff', colour, 0.25),
      light: 0.6,
      dark: lit ? 0.3 : 0.55,
      drop: 3,
      spread: 5,
      margin: 30,
    }),
    fine: page.paper({ rim: '#e6d6ff', light: 0.4, dark: 0.35, drop: 1.5, spread: 2, margin: 40 }),
  };
}

/** Sheets of paper cut together: one shadow for the whole. */
export const cut = (t, ...shapes) => g({ filter: t.cut }, shapes);

/** A grid of panes: [x, y, width, height] each, arched above when `arch` is given. */
export function panes(t, list, { arch = 1, seed = 1 } = {}) {
  const random = rng(seed);
  const shape = ([x, y, w, h]) =>
    `M${n(x)} ${n(y + h)}V${n(y + arch)}Q${n(x)} ${n(y)} ${n(x + Math.min(arch, w / 2))} ${n(y)}H${n(x + w - Math.min(arch, w / 2))}Q${n(x + w)} ${n(y)} ${n(x + w)} ${n(y + arch)}V${n(y + h)}Z`;
  const [first, second] = [[], []];
  for (const one of list) (random.chance(t.lit ? 0.7 : 0.93) ? first : second).push(shape(one));
  // Awake, a few rooms have a softer lamp; asleep, a few panes hold a cold screen.
  return [path(first.join(''), t.pane), path(second.join(''), t.lit ? '#ffc873' : '#5f6cc0')];
}

/** `columns` × `rows` panes, the upper left one at (x, y), `dx` and `dy` apart. */
export const grid = (x, y, columns, rows, dx, dy, w, h) =>
  Array.from({ length: columns * rows }, (_, at) => [x + (at % columns) * dx, y + Math.floor(at / columns) * dy, w, h]);

/** Stands what was drawn about (0, 0) on its spot. */
export const stand = ({ x, y }, ...parts) => el('g', { transform: `translate(${n(x)} ${n(y)})` }, ...parts);
