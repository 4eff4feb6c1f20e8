// Teams seen from the front. `shape`: the silhouette, also cut larger in cream under it; `inside`: what is glued on.
import { c, e, p, stroke } from '../people-kit/shapes.mjs';

const INK = '#241636';
const CREAM = '#fff3da';
const mirror = (x) => 64 - x;
const pair = (x, y, r, fill) => c(x, y, r, fill) + c(mirror(x), y, r, fill);

export const heads = {
  fox: {
    colour: '#c9480f',
    shape: ['M9 6Q18 9 25 18Q32 16 39 18Q46 9 55 6Q59 22 55 34Q50 46 32 59Q14 46 9 34Q5 22 9 6Z'],
    inside: () =>
      p('M12.5 12Q17 15 21 20L13 27Q11 19 12.5 12ZM51.5 12Q47 15 43 20L51 27Q53 19 51.5 12Z', '#8f2f08') +
      p('M7.5 32Q22 31 27.5 43Q29 50 32 60Q12 47 7.5 32ZM56.5 32Q42 31 36.5 43Q35 50 32 60Q52 47 56.5 32Z', CREAM) +
      pair(22.5, 33, 3.2, INK) +
      e(32, 54, 4.2, 3.6, INK),
  },
  owl: {
    colour: '#6d3fc4',
    shape: ['M13 5Q21 13 32 13Q43 13 51 5Q55 20 52 36Q50 58 32 58Q14 58 12 36Q9 20 13 5Z'],
    inside: () =>
      p('M12 34Q20 40 20 56Q12 50 12 34ZM52 34Q44 40 44 56Q52 50 52 34Z', '#4c2697') +
      p('M21 44l3.7 3 3.7-3 3.6 3 3.6-3 3.7 3 3.7-3-3.7 8-3.7-3-3.6 3-3.6-3-3.7 3z', '#b79bf0') +
      pair(22.5, 26, 9.5, CREAM) +
      pair(23.5, 26, 4.6, INK) +
      pair(25, 24.4, 1.4, '#fff') +
      p('M28 31h8l-4 8z', '#ffb02e') +
      p('M23 56h6v4h-6zM35 56h6v4h-6z', '#ffb02e'),
  },
  lynx: {
    colour: '#f29ac4',
    shape: [
      'M10 3Q20 8 25 17Q32 15 39 17Q44 8 54 3Q55 15 51 24L61 39L51 40.500L54 50L43 48Q38 57 32 57Q26 57 21 48L10 50L13 40.500L3 39L13 24Q9 15 10 3Z',
    ],
    inside: () =>
      p('M10 3L16.5 6.500L13 14ZM54 3L47.5 6.500L51 14Z', INK) +
      p('M15 13l6 6-6 4zM49 13l-6 6 6 4z', '#c65f92') +
      p(
        'M30.8 19h2.400l-.4 8h-1.600zM24.5 20.500l2.2-.6 1.6 6.5-1.5.4zM39.5 20.500l-2.2-.6-1.6 6.5 1.5.4z',
        '#a23f74',
      ) +
      pair(23, 32, 3.6, INK) +
      pair(24.2, 30.8, 1.2, '#fff') +
      e(32, 46, 10, 8.5, CREAM) +
      p('M28 40h8l-4 4.500z', INK) +
      stroke('M32 44v3q-3 3.5-6 1M32 47q3 3.5 6 1', INK, 1.8),
  },
  badger: {
    colour: '#46506b',
    shape: [
      'M5.5 15A8.5 8.5 0 0 1 20 9.500Q32 3 44 9.500A8.5 8.5 0 0 1 58.5 15Q58 22 53 24Q53 37 43 47Q39 59 32 59Q25 59 21 47Q11 37 11 24Q6 22 5.5 15Z',
    ],
    inside: () =>
      pair(13, 14, 4, '#2b3248') +
      p('M29 5.800H35Q38.5 26 36.5 45H27.500Q25.5 26 29 5.800Z', CREAM) +
      p(
        'M10 24Q14 20 17 22Q18 37 24.5 54Q21 50 20.2 47.5Q10 37 10 24ZM54 24Q50 20 47 22Q46 37 39.5 54Q43 50 43.8 47.5Q54 37 54 24Z',
        CREAM,
      ) +
      pair(22.5, 30, 3, CREAM) +
      pair(22.5, 30, 1.9, INK) +
      e(32, 53.5, 5.5, 4.5, INK),
  },
};
