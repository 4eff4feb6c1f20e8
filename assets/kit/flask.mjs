import { curve, g, path, rect } from './sheet.mjs';

/** What every screen of the quarter sells, in the cold light of a screen. */
const COLD = { body: '#9fc4f4', shade: '#6c93dc', cap: '#d9ecff', label: '#eef7ff', mark: '#5c86d8' };
/** The same flask as it is: teal, with an amber cap. */
export const TRUE = { body: '#3fc4b4', shade: '#2a8f86', cap: '#ffb45c', label: '#fff6ea', mark: '#e2435f' };

/** Its middle at (x, y), `size` units high. */
export function flask(x, y, size, tones = COLD, more = {}) {
  const k = size / 56;
  return g(
    { transform: `translate(${x} ${y}) scale(${Math.round(k * 1000) / 1000}) translate(-32 -33)`, ...more },
    rect(26, 6, 12, 8, tones.cap),
    rect(23, 11, 18, 9, tones.shade, { rx: 2 }),
    path('M24 20H40Q46 24 46 32V54Q46 60 40 60H24Q18 60 18 54V32Q18 24 24 20Z', tones.body),
    path('M38 20H40Q46 24 46 32V54Q46 60 40 60H34Q42 44 38 20Z', tones.shade),
    rect(18, 34, 28, 14, tones.label),
    curve('M23 41h18', tones.mark, 4),
    curve('M22 30Q22 26 26 24', '#ffffff', 2, { opacity: 0.8 }),
  );
}
