import { circle, g } from './sheet.mjs';

/** A reel of film, `r` units from its hub to its rim. */
export const filmReel = (x, y, r, tone, { hub = '#2b1a63', rim = '#fff3dc', turn = 12 } = {}) =>
  g(
    { transform: `rotate(${turn} ${x} ${y})` },
    circle(x, y, r, tone),
    circle(x, y, r * 0.9, 'none', { stroke: rim, 'stroke-width': r * 0.07, opacity: 0.6 }),
    Array.from({ length: 5 }, (_, at) => {
      const angle = (at / 5) * Math.PI * 2;
      return circle(x + Math.cos(angle) * r * 0.54, y + Math.sin(angle) * r * 0.54, r * 0.22, hub);
    }),
    circle(x, y, r * 0.16, rim),
  );

/** The five colours of the five themes, in the order of the story. */
export const THEMES = ['#8fe06a', '#6fb4ff', '#ffc05c', '#ff8f7a', '#e0609a'];
