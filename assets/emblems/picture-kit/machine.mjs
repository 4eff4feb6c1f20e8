// Around the machine that erases: its dial, its letter, and the photo that still hangs on a public wall.
import { c, file, g, p, stroke } from '../people-kit/shapes.mjs';

const marks = Array.from(
  { length: 30 },
  (_, day) => `<path d="M48 17v${day % 5 === 0 ? 8 : 4}" transform="rotate(${day * 12} 48 48)"/>`,
);

export const machine = {
  dial: () =>
    file(
      96,
      96,
      c(51, 52, 40, '#2b1a4d', ' opacity=".24"'),
      c(48, 48, 40, '#d99a5c') +
        c(48, 48, 34, '#fff6e6') +
        p('M48 48V16A32 32 0 0 1 75.700 64Z', '#3fd6c6', ' opacity=".35"'),
      g('stroke="#5a3a70" stroke-width="2"', marks),
      p('M44 52L48 20L52 52Z', '#e2606a', ' transform="rotate(24 48 48)"') + c(48, 48, 5, '#5a2f5c'),
    ),
  envelope: () =>
    file(
      96,
      96,
      p('M10 28H92V84H10Z', '#2b1a4d', ' opacity=".24"'),
      p('M6 24H88V80H6Z', '#fff6e6') + p('M6 80L38 50H56L88 80Z', '#f0dfc6'),
      p('M6 24L47 58L88 24Z', '#ffe3c0') + stroke('M6 24L47 58L88 24', '#d9b48a', 2.5),
      c(47, 56, 9, '#2fa99c') + stroke('M43 56l3.500 3.500 6-7', '#fff6e6', 2.8),
    ),
  'wall-photo': () =>
    file(
      96,
      96,
      p('M4 8H92V92H4Z', '#b7714f') +
        stroke(
          'M4 22H92M4 36H92M4 50H92M4 64H92M4 78H92M24 8v14M58 8v14M40 22v14M76 22v14M24 36v14M76 64v14M40 78v14',
          '#98573f',
          2.5,
        ),
      p('M24 26H80V80H24Z', '#2b1a4d', ' opacity=".3"'),
      p('M20 22H76V76H20Z', '#fff6e6') + p('M25 28H71V64H25Z', '#a9d8dc'),
      p('M25 58Q48 50 71 58V64H25Z', '#8fb8a8') + c(46, 46, 7, '#b39a8a') + p('M34 64Q36 54 46 54T58 64Z', '#6fa8a4'),
      c(60, 56, 5, '#b59a80') + p('M60 32l6 5-5 6-5-6z', '#c9a0b4'),
      c(48, 22, 5, '#ff7f6a'),
    ),
};
