import { bust } from './face.mjs';
import { circle, curve, g, path, rect } from './sheet.mjs';

/**
 * Milo's photo as a print: 100 × 84 units from (0, 0). Only what is happy about it: the boy, his dog, the kite. What gives a home away is
 * for the board to show, and for the children to find.
 */
export function holidayPhoto(page, x, y, width, turn = 0) {
  const clip = page.clip(rect(6, 6, 88, 66, '#fff'));
  return g(
    {
      transform: `translate(${x} ${y}) rotate(${turn}) scale(${width / 100})`,
      filter: page.paper({ rim: '#ffffff', light: 0.7, dark: 0.5, drop: 4, spread: 5, margin: 40 }),
    },
    rect(0, 0, 100, 84, '#fff6e6', { rx: 1.5 }),
    g(
      { 'clip-path': clip },
      rect(
        6,
        6,
        88,
        66,
        page.linear([
          [0, '#8fd8e0'],
          [1, '#ffe0b0'],
        ]),
      ),
      circle(20, 20, 7, '#fff6dc'),
      path('M6 60Q30 50 52 58T94 54V72H6Z', '#7fc08a'),
      path('M70 10L84 22L72 38L60 22Z', '#f2718c'),
      path('M70 10L84 22L72 23ZM72 38L60 22L72 23Z', '#ffb92e'),
      curve('M72 38Q66 50 54 50', '#fff6e6', 1.2),
      bust(42, 74, 46, { skin: '#b0764c', hair: '#4a2f2e', cloth: '#3fb8aa', style: 'short' }),
      path('M66 72Q62 56 74 54Q86 56 84 72Z', '#c98a52'),
      circle(75, 53, 8.5, '#d99a5f'),
      path('M67 50q-6 4 -3 12q5 0 6 -9ZM83 50q6 4 3 12q-5 0 -6 -9Z', '#8a5b3c'),
      circle(72, 52, 1.3, '#33203f'),
      circle(78, 52, 1.3, '#33203f'),
      path('M73 56h4l-2 2.400Z', '#33203f'),
    ),
  );
}

/** A folded town map of `width` × 0.86 `width`: streets, a park, little houses with a light in each. */
export function townMap(page, x, y, width, turn = 0) {
  const houses = Array.from({ length: 24 }, (_, at) => [
    9 + (at % 6) * 15 + (at % 6 > 2 ? 4 : 0),
    10 + Math.floor(at / 6) * 19,
  ]);
  return g(
    {
      transform: `translate(${x} ${y}) rotate(${turn}) scale(${width / 104})`,
      filter: page.paper({ rim: '#ffffff', light: 0.6, dark: 0.5, drop: 4, spread: 5, margin: 40 }),
    },
    path('M0 2L26 0L52 3L78 0L104 2V88L78 86L52 89L26 86L0 88Z', '#d4ecd8'),
    path('M26 0L52 3V89L26 86ZM78 0L104 2V88L78 86Z', '#b9dcd4'),
    path('M0 24H104M0 43H104M0 62H104M50 2V88', 'none', { stroke: '#fff6e6', 'stroke-width': 4 }),
    path('M60 68h40v14h-40Z', '#8fc79a', { opacity: 0.8 }),
    houses.map(([hx, hy]) => [
      path(`M${hx - 4} ${hy + 9}V${hy + 3}L${hx} ${hy - 1}L${hx + 4} ${hy + 3}V${hy + 9}Z`, '#4f7f9c'),
      rect(hx - 1.3, hy + 4, 2.6, 3, '#ffd98f'),
    ]),
  );
}

export const pin = (page, x, y, colour = '#ff7f6a', size = 1) =>
  g(
    {
      transform: `translate(${x} ${y}) scale(${size})`,
      filter: page.paper({ rim: '#ffffff', light: 0.6, dark: 0.5, drop: 3, spread: 2.5, margin: 60 }),
    },
    path('M-1.2 -4L0 8L1.2 -4Z', '#e8e4f4'),
    circle(0, -9, 6.5, colour),
    circle(-2, -11, 2, '#ffffff', { opacity: 0.7 }),
  );
