import { circle, curve, g, path, rect, sprite } from '../kit/sheet.mjs';
import { aura, bright, groundShadow } from '../kit/touchable.mjs';

/** A small desk with folded papers; a paper plane is ready to leave. */
export default sprite('object-message', 180, 150, (page) => {
  groundShadow(page, 90, 140, 84, 9);
  aura(page, 90, 74, 88, 70, 0.34);
  const fold = page.paper({ rim: '#ffffff', light: 0.6, dark: 0.35, drop: 2, spread: 2 });
  page.add(
    g(
      { filter: bright(page) },
      path('M28 96h10l-4 44h-8ZM152 96h-10l4 44h8Z', '#5b4690'),
      rect(40, 98, 100, 22, '#6d559f', { rx: 3 }),
    ),
    rect(80, 106, 20, 4, '#ffb59c', { rx: 2 }),
    path(
      'M20 86h140l8 11H12Z',
      page.linear([
        [0, '#f0b083'],
        [1, '#c2766a'],
      ]),
      { filter: bright(page) },
    ),
    rect(12, 97, 156, 5, '#9a5560', { rx: 2 }),
    g(
      { filter: fold },
      path('M28 84l4 -12h30l3 12Z', '#fff3dc'),
      path('M32 72l15 7l15 -7Z', '#ffd9c0'),
      path('M34 71l3 -10h24l3 10Z', '#ffe0a8'),
      path('M37 61l12 6l12 -6Z', '#ffc99a'),
    ),
    path('M136 86v-16q0 -3 3 -3h10q3 0 3 3v16Z', '#3fb0a6', { filter: bright(page) }),
    curve('M140 68l-4 -18M145 68v-22M149 68l5 -16', '#ffe0a8', 3),
    circle(
      106,
      50,
      46,
      page.radial([
        [0, '#fff3cf', 0.55],
        [1, '#ffc27a', 0],
      ]),
    ),
    g(
      { filter: page.paper({ rim: '#ffffff', light: 0.9, dark: 0.5, drop: 9, spread: 5, margin: 40 }) },
      path('M62 50L138 14L104 74L94 58Z', '#fffaf0'),
      path('M62 50L138 14L88 56Z', '#ffe3d2'),
      path('M88 56L138 14L94 58L90 72Z', '#ff9a82'),
      path('M94 58L138 14L104 74Z', '#fff3e4'),
    ),
    curve('M50 60q-16 4 -26 16M56 68q-8 4 -12 9', '#ffd0bd', 2.2, { 'stroke-dasharray': '5 5' }),
  );
});
