// Shoulders, which follow the edge of the disc behind the bust (middle 48, 48; radius 46).
import { c, g, p, stroke } from './shapes.mjs';

const BODY = 'M11 75.5Q15 67 30 64L41 61Q48 67 55 61L66 64Q81 67 85 75.5A46 46 0 0 1 11 75.5Z';
const WIDE = 'M8.5 72Q12 64 29 62.5L41 60Q48 66 55 60L67 62.5Q84 64 87.5 72A46 46 0 0 1 8.5 72Z';

export const clothes = {
  hoodie: (tone, dark) =>
    p(BODY, tone) +
    p('M31 64Q36 57 42 60Q48 70 54 60Q60 57 65 64Q57 77 48 77T31 64Z', dark) +
    stroke('M43 75v8M53 75v8', '#fff6ea', 2),
  tee: (tone, dark) => p(BODY, tone) + p('M39 61.500Q48 75 57 61.500L60 62.500Q48 80 36 62.500Z', dark),
  stripes: (tone, dark) =>
    p(BODY, tone) +
    stroke('M17.5 79Q48 72 78.5 79M28 87.5Q48 82.5 68 87.5', dark, 3.5) +
    p('M39 61.500Q48 74 57 61.500L60 62.500Q48 79 36 62.500Z', dark),
  jacket: (tone, dark, shirt) =>
    p(BODY, shirt) +
    p('M11 75.5Q15 67 30 64L39 61L45 93.800Q21 92 11 75.5ZM85 75.5Q81 67 66 64L57 61L51 93.800Q75 92 85 75.5Z', tone) +
    p('M39 61L34 63L38 74L43 71ZM57 61L62 63L58 74L53 71Z', dark),
  roll: (tone, dark) => p(BODY, tone) + p('M38 59Q48 64 58 59L60 68Q48 74 36 68Z', dark),
  straps: (tone, dark) =>
    p(BODY, tone) +
    p('M25 66L33 63.500L35 92L28 90ZM71 66L63 63.500L61 92L68 90Z', dark) +
    p('M40 61Q48 72 56 61L58 62Q48 76 38 62Z', dark),
  blazer: (tone, dark, shirt) =>
    p(WIDE, shirt) +
    p('M8.5 72Q12 64 29 62.5L39 60L48 84L57 60L67 62.5Q84 64 87.5 72A46 46 0 0 1 8.5 72Z', tone) +
    p('M39 60L33 62L40 78L48 84ZM57 60L63 62L56 78L48 84Z', dark) +
    stroke('M42 66Q44 78 48 81Q52 78 54 66', '#3fd6c6', 1.8) +
    p('M44 81h8v9h-8z', '#fff6ea'),
};

export const extras = {
  glasses: (frame) =>
    g(
      `fill="#fff" fill-opacity=".22" stroke="${frame}" stroke-width="2"`,
      '<circle cx="40.5" cy="43" r="6.2"/><circle cx="55.5" cy="43" r="6.2"/>',
    ) + stroke('M46.5 42.500h3M34.3 42l-3-1M61.7 42l3-1', frame, 2),
  squares: (frame) =>
    g(
      `fill="#fff" fill-opacity=".22" stroke="${frame}" stroke-width="2.2"`,
      '<rect x="34" y="37.5" width="12.5" height="10.5" rx="3"/><rect x="49.5" y="37.5" width="12.5" height="10.5" rx="3"/>',
    ) + stroke('M46.5 41.5h3', frame, 2),
  aid: (tone) => stroke('M66 37.5q4.5 1 3.5 6.500q-.6 3.5-3.2 4', tone, 3.4) + c(66, 48, 1.9, tone),
  scarf: (tone, dark) =>
    p('M35 60Q48 68 61 60L64 68Q48 77 32 68Z', tone) +
    p('M52 70L61 67.500L67 86L57 90Z', dark) +
    stroke('M41 64.5l-1 8M49 66l0 8', dark, 2.6),
  clip: (tone) => stroke('M59 27l6 5', tone, 3.6),
  hoops: (tone) => stroke('M30.5 48.500a3 3 0 1 0 .2 0M65.5 48.500a3 3 0 1 0 .2 0', tone, 1.8),
  headband: (tone, dark) =>
    p('M28 34Q32 17 48 17T68 34Q62 26 48 25T28 34Z', tone) + p('M61 19Q66 9 74 13Q70 17 71 22Q66 24 61 19Z', dark),
  cap: (tone, dark) =>
    p('M28 32Q27 13 48 13T68 32Q48 26 28 32Z', tone) +
    p('M27 33Q48 22 69 33Q48 30 27 33Z', dark) +
    c(48, 13.5, 2.6, dark),
  /** The push handles and the back of a wheelchair, behind the shoulders. */
  chair: (tone, dark) => p('M20 66h56l4 16H16z', tone) + stroke('M22 68V57h-7M74 68V57h7', dark, 4.5),
};
