// Eyes and mouths, drawn on the face screen around (110, 148). `ink` is the colour of the lit features.
import { circle, curve, ellipse, g, path } from '../../kit/sheet.mjs';

const SIDES = [-1, 1];
const both = (draw) => SIDES.map((side) => draw(110 + side * 21, side));

export const eyes = {
  open: (ink, dx = 0, dy = 0) =>
    both((x) => g({}, ellipse(x + dx, 145 + dy, 7.5, 10.5, ink), circle(x + dx + 2.4, 141 + dy, 2.4, '#fff'))),
  wide: (ink, dx = 0, dy = 0) =>
    both((x) => g({}, ellipse(x + dx, 145 + dy, 9.5, 12, ink), circle(x + dx + 3, 140.5 + dy, 3, '#fff'))),
  happy: (ink) => both((x) => curve(`M${x - 11} 149Q${x} 130 ${x + 11} 149`, ink, 6)),
  closed: (ink) => both((x) => curve(`M${x - 10} 146Q${x} 154 ${x + 10} 146`, ink, 4.5)),
  worried: (ink) =>
    both((x, side) =>
      g(
        {},
        ellipse(x - side * 1.5, 149, 7.5, 9.5, ink),
        circle(x - side * 1.5 + 2.2, 145, 2.4, '#fff'),
        curve(`M${x - side * 9} 131Q${x} 131 ${x + side * 10} 138`, ink, 4),
      ),
    ),
};

export const mouths = {
  smile: (ink) => curve('M98 163Q110 173 122 163', ink, 4.5),
  small: (ink) => curve('M103 165Q110 169 117 165', ink, 4.5),
  aside: (ink) => curve('M104 167Q113 168 120 163', ink, 4.5),
  grin: (ink) => path('M94 158Q110 164 126 158Q125 176 110 176Q95 176 94 158Z', ink),
  speak: (ink) =>
    g(
      {},
      path('M101 160Q110 157 119 160Q122 175 110 175.500Q98 175 101 160Z', ink),
      path('M104 171Q110 167.5 116 171Q114 175.5 110 175.500Q106 175.5 104 171Z', '#ff9b8a'),
    ),
  wavy: (ink) => curve('M97 169Q101.5 163 106 167T115 167T124 167', ink, 4.5),
  sleepy: (ink) => ellipse(110, 166, 4.5, 3.5, ink),
};

export const cheeks = (opacity = 0.75) =>
  both((x, side) => ellipse(x + side * 13, 161, 6.5, 3.8, '#ff8f86', { opacity }));
