import { circle, curve, g, path } from './sheet.mjs';

/** A paper bust for pictures within the picture: 100 units wide, its shoulders' foot at (0, 0). Faces stay simple: nobody in particular. */
export function bust(x, foot, width, { skin, hair, cloth, style = 'short' }) {
  const top = {
    short: path('M-21 -72Q-24 -98 0 -99Q24 -98 21 -72Q17 -84 6 -85Q-10 -84 -16 -80Q-19 -78 -21 -72Z', hair),
    curls: [
      [-17, -84, 10],
      [-6, -92, 11],
      [7, -92, 11],
      [18, -83, 10],
    ].map(([cx, cy, r]) => circle(cx, cy, r, hair)),
    puffs: [
      circle(-22, -88, 11, hair),
      circle(22, -88, 11, hair),
      path('M-21 -72Q-22 -97 0 -97Q22 -97 21 -72Q12 -86 0 -87Q-12 -86 -21 -72Z', hair),
    ],
  }[style];
  return g(
    { transform: `translate(${x} ${foot}) scale(${width / 100})` },
    path('M-46 0Q-46 -36 -18 -40H18Q46 -36 46 0Z', cloth),
    path('M-8 -52H8V-34Q0 -28 -8 -34Z', skin),
    circle(0, -67, 21, skin),
    top,
    circle(-7, -66, 2.4, '#33203f'),
    circle(7, -66, 2.4, '#33203f'),
    curve('M-8 -57Q0 -49 8 -57', '#33203f', 2.6),
  );
}
