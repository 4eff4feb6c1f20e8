import { circle, curve, ellipse, g, path, rect } from './sheet.mjs';

/** A tube of rolled paper along `d`: its body, its shaded side, its seams of tape. */
export function tube(page, d, width, { face = '#7fc4c0', shade = '#3f8a9a', shine = '#d4f6ee' } = {}) {
  return g(
    { filter: page.paper({ rim: '#e4fffa', light: 0.45, dark: 0.5, drop: 5, spread: 6, margin: 30 }) },
    curve(d, shade, width, { 'stroke-linecap': 'butt', 'stroke-linejoin': 'round' }),
    curve(d, face, width * 0.72, { 'stroke-linecap': 'butt', 'stroke-linejoin': 'round' }),
    curve(d, shine, width * 0.18, { 'stroke-linecap': 'butt', 'stroke-linejoin': 'round', opacity: 0.55 }),
    curve(d, shade, width * 0.76, { 'stroke-linecap': 'butt', 'stroke-dasharray': `2 ${width * 1.3}`, opacity: 0.6 }),
  );
}

/** The same, upright from `top` to `bottom` about `x`. */
export function upright(page, x, top, bottom, width, { face = '#7fc4c0', shade = '#3f8a9a', shine = '#d4f6ee' } = {}) {
  const seams = [];
  for (let y = top + width * 0.7; y < bottom; y += width * 1.3)
    seams.push(rect(x - width / 2, y, width, 2, shade, { opacity: 0.6 }));
  return g(
    { filter: page.paper({ rim: '#e4fffa', light: 0.45, dark: 0.5, drop: 5, spread: 6, margin: 60 }) },
    rect(x - width / 2, top, width, bottom - top, shade),
    rect(x - width * 0.36, top, width * 0.72, bottom - top, face),
    rect(x - width * 0.09, top, width * 0.18, bottom - top, shine, { opacity: 0.55 }),
    seams,
  );
}

/** A brass collar where a tube enters something; (x, y) is its middle. */
export const collar = (page, x, y, w, h) =>
  rect(
    x - w / 2,
    y - h / 2,
    w,
    h,
    page.linear(
      [
        [0, '#ffe0a0'],
        [0.5, '#d99a5c'],
        [1, '#8f5a58'],
      ],
      0,
      0,
      w > h ? 0 : 1,
      w > h ? 1 : 0,
    ),
    {
      rx: 2,
      filter: page.paper({ rim: '#fff0d0', light: 0.6, dark: 0.45, drop: 3, spread: 3, margin: 40 }),
    },
  );

/** A dial of thirty days: a wheel of marks and one hand, no figures. */
export function dayDial(page, x, y, r, { face = '#fff3dc', turn = 0 } = {}) {
  return [
    circle(x, y, r, '#d99a5c', {
      filter: page.paper({ rim: '#fff0d0', light: 0.7, dark: 0.5, drop: 4, spread: 5, margin: 40 }),
    }),
    circle(x, y, r * 0.86, face),
    path(`M${x} ${y}V${y - r * 0.84}A${r * 0.84} ${r * 0.84} 0 0 1 ${x + r * 0.73} ${y + r * 0.42}Z`, '#3fd6c6', {
      opacity: 0.3,
    }),
    Array.from({ length: 30 }, (_, day) =>
      rect(x - 0.8, y - r * 0.8, 1.6, day % 5 === 0 ? r * 0.18 : r * 0.1, '#5a3a70', {
        transform: `rotate(${day * 12} ${x} ${y})`,
      }),
    ),
    path(`M${x - r * 0.07} ${y + r * 0.1}L${x} ${y - r * 0.62}L${x + r * 0.07} ${y + r * 0.1}Z`, '#e2606a', {
      transform: `rotate(${turn} ${x} ${y})`,
    }),
    circle(x, y, r * 0.1, '#5a2f5c'),
  ];
}

/** A lever that waits to be pulled. */
export const lever = (page, x, y, size, turn = -24) =>
  g(
    {
      transform: `translate(${x} ${y}) scale(${size})`,
      filter: page.paper({ rim: '#ffe0d0', light: 0.6, dark: 0.5, drop: 4, spread: 4, margin: 40 }),
    },
    path('M-20 0Q-20 -18 0 -18Q20 -18 20 0Z', '#4f6fa4'),
    g(
      { transform: `rotate(${turn} 0 -8)` },
      rect(-3.5, -64, 7, 58, '#d9e4f4', { rx: 3 }),
      circle(0, -68, 11, '#ff7f6a'),
      ellipse(-3, -72, 3.5, 2.5, '#ffd0c0'),
    ),
    rect(-26, -2, 52, 8, '#33477c', { rx: 3 }),
  );
