// The apps of the concierge's counter as small paper creatures, and the tickets they wave. Invented: no brand looks like this.
import { c, e, file, g, p, stroke } from '../people-kit/shapes.mjs';

const INK = '#33203f';
const eyes = (x, y, gap) =>
  c(x - gap, y, 6, '#fff') +
  c(x + gap, y, 6, '#fff') +
  c(x - gap + 1.5, y + 1, 3, INK) +
  c(x + gap + 1.5, y + 1, 3, INK);
const smile = (x, y, w) => stroke(`M${x - w} ${y}q${w} ${w} ${w * 2} 0`, INK, 2.8);
const ground = e(48, 90, 26, 4, '#2b1a4d', ' opacity=".2"');

const luciolette = () =>
  file(
    96,
    96,
    ground,
    g(
      'fill="#cfeefc" opacity=".9"',
      '<ellipse cx="24" cy="44" rx="17" ry="10" transform="rotate(24 24 44)"/>',
      '<ellipse cx="72" cy="44" rx="17" ry="10" transform="rotate(-24 72 44)"/>',
    ),
    p('M30 72Q28 24 48 20Q68 24 66 72Z', '#5f7fd6'),
    p('M31 70H65L60 88Q48 92 36 88Z', '#ffe08a') + p('M31 70H65L64 77H32Z', '#ffb84a'),
    stroke('M42 22Q38 9 30 7M54 22Q58 9 66 7', '#3f5ab0', 2.6) + c(29, 7, 3.6, '#ffe08a') + c(67, 7, 3.6, '#ffe08a'),
    eyes(48, 42, 8.5),
    smile(48, 55, 5),
  );

const pedalou = () =>
  file(
    96,
    96,
    ground,
    g(
      'fill="none" stroke="#2f6f78" stroke-width="5"',
      '<circle cx="26" cy="76" r="12"/><circle cx="70" cy="76" r="12"/>',
    ),
    p('M22 70Q18 20 48 18Q78 20 74 70Q48 78 22 70Z', '#3fc4a8') + p('M21 56Q48 64 75 56L74 64Q48 72 22 64Z', '#2a9a86'),
    c(48, 14, 6, '#ffd36b'),
    eyes(48, 40, 10),
    smile(48, 52, 7),
  );

const grimasse = () =>
  file(
    96,
    96,
    ground,
    p('M18 84Q8 14 48 10Q88 14 78 84Q68 92 58 86Q48 94 38 86Q28 92 18 84Z', '#f2718c'),
    p('M26 50H70Q70 78 48 80Q26 78 26 50Z', '#7a2a52') + p('M30 50H66V57H30Z', '#fff6ea'),
    p('M38 70Q48 62 58 70V84Q54 90 48 90T38 84Z', '#ffb0a8'),
    eyes(48, 32, 12),
  );

const allolune = () =>
  file(
    96,
    96,
    ground,
    p('M62 8A40 40 0 1 0 72 78A33 33 0 1 1 62 8Z', '#ffe3a6') +
      p('M52 9A40 40 0 0 0 52 87A46 46 0 0 1 52 9Z', '#ffd07a'),
    c(29, 40, 5.5, '#fff') + c(30.5, 41, 2.8, INK),
    stroke('M22 56Q30 63 39 58', INK, 2.8),
    p('M58 34Q74 26 84 36L80 46L70 44L68 54L76 60L72 70Q58 68 54 52Q52 42 58 34Z', '#7a6ad6'),
    stroke('M84 22q6 4 6 12M78 14q14 4 15 20', '#b9a4ff', 2.6),
  );

const tictaquet = () =>
  file(
    96,
    96,
    ground,
    stroke('M28 84l-8 7M68 84l8 7', '#a85f2f', 5),
    c(48, 54, 34, '#ff9a4f') + c(48, 54, 25, '#fff3dc'),
    p('M43 12H53V22H43Z', '#c46a2b') + p('M18 22a12 12 0 0 1 17-8L22 32ZM78 22a12 12 0 0 0-17-8L74 32Z', '#ffd36b'),
    eyes(48, 48, 9),
    smile(48, 60, 6),
  );

const meteou = () =>
  file(
    96,
    96,
    ground,
    c(66, 26, 15, '#ffd36b'),
    p('M20 66Q6 64 8 50Q10 38 24 40Q28 22 46 24Q62 26 64 40Q82 36 88 50Q90 66 74 66Z', '#cfe0f6') +
      p('M20 66Q6 64 8 52Q40 64 88 52Q88 66 74 66Z', '#a9c4e8'),
    stroke('M28 76l-4 9M48 76l-4 9M68 76l-4 9', '#4f93d6', 4),
    eyes(44, 46, 9),
    smile(44, 56, 5),
  );

const vitrine = () =>
  file(
    96,
    96,
    ground,
    p('M16 34H80V86H16Z', '#8f6fd0') + p('M24 52H72V80H24Z', '#e4f4ff'),
    p('M12 20H84L88 36Q80 44 72 36Q64 44 56 36Q48 44 40 36Q32 44 24 36Q16 44 8 36Z', '#f2718c') +
      p('M30 20H44L40 36Q32 44 24 36ZM60 20H72L72 36Q64 44 56 36Z', '#ffe0d4'),
    eyes(48, 60, 10),
    smile(48, 71, 6),
  );

export const apps = { luciolette, pedalou, grimasse, allolune, tictaquet, meteou, vitrine };

/** A ticket with a notch at each end, and what it asks for. */
const ticket =
  (tone, ...drawing) =>
  () =>
    file(
      96,
      96,
      p('M10 24H90V43a7 7 0 0 0 0 14V76H10V57a7 7 0 0 0 0-14Z', '#2b1a4d', ' opacity=".24"'),
      p('M6 20H86V39a7 7 0 0 0 0 14V72H6V53a7 7 0 0 0 0-14Z', '#fff6e6'),
      p('M6 20H22V72H6V53a7 7 0 0 0 0-14Z', tone),
      stroke('M22 24V70', '#d9c4b0', 2, ' stroke-dasharray="3 5"'),
      drawing,
    );

export const tickets = {
  contacts: ticket(
    '#3fc4b6',
    c(46, 38, 8, '#c98a68'),
    p('M32 62Q34 48 46 48T60 62Z', '#2f80b8'),
    c(66, 42, 6, '#8a5040'),
    p('M60 62Q60 51 67 51T78 62Z', '#e2606a'),
  ),
  position: ticket(
    '#ff8f74',
    p('M54 66Q36 48 36 40A18 16 0 0 1 72 40Q72 48 54 66Z', '#e2606a'),
    c(54, 40, 6.5, '#fff6e6'),
  ),
  mic: ticket(
    '#8f6fd0',
    p('M46 32Q46 25 54 25T62 32V44Q62 51 54 51T46 44Z', '#5b4bb8'),
    stroke('M40 42q0 15 14 15t14-15M54 57v8M46 66h16', '#33285f', 3.4),
  ),
  camera: ticket(
    '#ffc04f',
    p('M36 36H44L48 30H60L64 36H74V62H36Z', '#4a5a9c'),
    c(55, 48, 10, '#cfe4ff'),
    c(55, 48, 5.5, '#33407f'),
  ),
  photos: ticket(
    '#5fb8e8',
    p('M38 28H70V62H38Z', '#cfe4ff'),
    c(48, 38, 4.5, '#ffc04f'),
    p('M38 62V56L50 45L58 53L63 48L70 56V62Z', '#3f9a72'),
  ),
  bell: ticket(
    '#a5c94a',
    p('M38 58Q42 52 42 42Q43 30 54 29Q65 30 66 42Q66 52 70 58Z', '#e8a83b'),
    c(54, 27, 3, '#b8762a'),
    p('M48 60H60Q59 66 54 66T48 60Z', '#b8762a'),
  ),
};
