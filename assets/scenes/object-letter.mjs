import { circle, curve, ellipse, g, path, rect, sprite } from '../kit/sheet.mjs';
import { aura, bright, groundShadow } from '../kit/touchable.mjs';

/** A café table with a phone that shows a girl's picture, and a letter ready to be written. */
export default sprite('object-letter', 150, 170, (page) => {
  groundShadow(page, 75, 162, 58, 8);
  aura(page, 75, 74, 74, 74, 0.34);
  page.add(
    g(
      { filter: bright(page) },
      path('M71 104h8v50h-8Z', '#8a4f63'),
      path('M44 162Q46 150 75 150T106 162Z', '#a35f6f'),
      ellipse(75, 104, 66, 10, '#c2807a'),
      ellipse(75, 101, 66, 10, '#e3a08c'),
    ),
    g(
      { filter: bright(page), transform: 'rotate(-5 56 60)' },
      rect(26, 10, 62, 92, '#3a2a66', { rx: 9 }),
      rect(31, 16, 52, 78, '#bfe9e4', { rx: 4 }),
      path('M31 78Q44 66 57 68T83 74V94H31Z', '#7fc7a6', { opacity: 0.9 }),
    ),
    g(
      { transform: 'rotate(-5 56 60)' },
      circle(43, 43, 7, '#4a2f2e'),
      circle(71, 43, 7, '#4a2f2e'),
      path('M40 92Q42 70 57 70T74 92Z', '#e8845c'),
      path('M52 62h10v12q-5 4-10 0Z', '#7f4f36'),
      circle(57, 52, 13, '#95603f'),
      path('M44 52Q43 36 57 36T70 52Q66 43 57 43T44 52Z', '#4a2f2e'),
      circle(52.5, 53, 1.6, '#2b1a3d'),
      circle(61.5, 53, 1.6, '#2b1a3d'),
      curve('M52.500 58.500q4.500 2.600 9 0', '#2b1a3d', 1.4),
    ),
    g(
      { filter: bright(page, { dark: 0.4 }), transform: 'rotate(6 106 84)' },
      rect(80, 66, 54, 36, '#fff3dc', { rx: 3 }),
      curve('M81 68L107 88L133 68', '#e0a58f', 2.4),
      circle(107, 88, 5.4, '#ff6f7f'),
    ),
  );
});
