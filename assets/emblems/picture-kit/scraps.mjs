// What is pinned on the corkboard of the attic: prints and notes, each a small drawing without a word.
import { c, e, file, g, p, stroke } from '../people-kit/shapes.mjs';

const INK = '#33203f';

/** A print: paper, a picture in it, a pin. */
const print =
  (ground, ...drawing) =>
  () =>
    file(
      96,
      96,
      p('M14 10H90V94H14Z', '#2b1a4d', ' opacity=".22"'),
      p('M10 6H86V90H10Z', '#fff6e6') + p('M16 14H80V74H16Z', ground),
      drawing,
      c(48, 8, 5.5, '#ff7f6a') + c(46.4, 6.5, 1.7, '#fff'),
    );

/** A note on coloured paper. */
const note =
  (paper, ...drawing) =>
  () =>
    file(
      96,
      96,
      p('M12 10H88V92H12Z', '#2b1a4d', ' opacity=".22"'),
      p('M8 6H84V78L74 88H8Z', paper) + p('M84 78H74V88Z', '#2b1a4d', ' opacity=".18"'),
      drawing,
      c(46, 8, 5.5, '#3fc4b6') + c(44.4, 6.5, 1.7, '#fff'),
    );

/** An otter with an orange bonnet; `line` draws it as a pencil would. */
const otter = (fur, light, bonnet) =>
  p('M30 74Q28 48 48 46Q68 48 66 74Z', fur) +
  c(33, 36, 5, fur) +
  c(63, 36, 5, fur) +
  p('M31 42Q31 26 48 26T65 42Q65 56 48 57T31 42Z', fur) +
  p('M38 47Q40 41 48 43Q56 41 58 47Q56 55 48 55T38 47Z', light) +
  c(41, 39, 2.6, INK) +
  c(55, 39, 2.6, INK) +
  e(48, 45, 3.6, 2.6, INK) +
  p('M30 35Q32 16 48 16T66 35Q48 27 30 35Z', bonnet) +
  c(48, 16, 4.5, '#ffd9a6');

const bite = 'M80 14a9 9 0 0 0 -14 6a9 9 0 0 0 -4 14a9 9 0 0 0 10 9a8 8 0 0 0 8 9Z';
const pencil = ['#c9b79f', '#f4ead8', '#f0954a'];

export const scraps = {
  avatar: () =>
    file(
      96,
      96,
      c(51, 52, 40, '#2b1a4d', ' opacity=".22"'),
      c(48, 48, 40, '#7fd0e0'),
      c(48, 48, 40, 'none', ' stroke="#fff6e6" stroke-width="6"'),
      otter('#9a6a4f', '#e8cfae', '#f0782e'),
    ),
  drawing: print('#f7f0e0', otter(...pencil), stroke('M22 70q8-4 16 0M60 71q8-4 14-1', '#8fb8d8', 3)),
  club: print(
    '#8fd0e8',
    [
      [29, '#b0764c', '#e2606a'],
      [48, '#f4c7a4', '#ffc04f'],
      [67, '#754a36', '#4b54b8'],
    ].map(
      ([x, skin, cap]) =>
        p(`M${x - 11} 74Q${x - 10} 56 ${x} 55T${x + 11} 74Z`, '#2f80b8') +
        c(x, 45, 9, skin) +
        p(`M${x - 10} 43Q${x - 9} 31 ${x} 31T${x + 10} 43Q${x} 38 ${x - 10} 43Z`, cap),
    ),
  ),
  aunt: print(
    '#cfe0b0',
    p('M16 62Q48 54 80 62V74H16Z', '#8fb86a'),
    p('M26 74Q25 54 37 53T48 74Z', '#d25f9a') +
      c(37, 43, 9.5, '#e3aa7b') +
      p('M27 46Q25 31 37 31T47 46Q44 38 37 38T27 46Z', '#7a4630'),
    p('M50 74Q49 58 62 57Q76 58 75 74Z', '#b8a89a') +
      c(62, 52, 9, '#c9bbae') +
      p('M53 48q-6 4-3 13q5 0 6-9ZM71 48q6 4 3 13q-5 0-6-9Z', '#8f8078'),
    c(59, 51, 1.8, INK) + c(65, 51, 1.8, INK) + e(62, 55.5, 2.6, 1.9, INK),
  ),
  joke: print('#f7f0e0', otter(...pencil), p(bite, '#fff6e6'), stroke('M70 22l4 4M66 34l5 3', '#d9c4a8', 2)),
  chef: print(
    '#ffd9c4',
    p('M34 50H62L58 74H38Z', '#fff6e6'),
    p('M31 52Q30 36 40 38Q44 26 54 32Q66 32 65 52Z', '#6b3f33'),
    p('M44 38q6-6 10 0', '#8a5a48'),
    c(55, 30, 4, '#e2606a'),
  ),
  cat: print(
    '#d9ccf5',
    p('M28 74Q26 50 48 48Q70 50 68 74Z', '#e08a4f') + p('M30 44L30 24L42 32H54L66 24V44Q64 58 48 58T30 44Z', '#e8985a'),
    c(41, 42, 3, INK) +
      c(55, 42, 3, INK) +
      p('M45 48h6l-3 3.500Z', '#c2576a') +
      stroke('M26 46l10 2M70 46l-10 2', '#fff6e6', 1.8),
  ),
  page: note(
    '#fff3dc',
    stroke('M18 24H72M18 36H72M18 48H72M18 60H72M18 72H60', '#b9cdec', 2),
    p('M26 14V86', 'none', ' stroke="#e2909a" stroke-width="2"'),
    stroke('M34 34h10M39 29v10M54 31h10M54 37h10M34 56l8 8M42 56l-8 8M54 60h10', '#5b4bb8', 3),
  ),
  playlist: print(
    '#4a3f8f',
    otter(...pencil),
    c(66, 62, 11, '#33264d') + c(66, 62, 4, '#ffc04f'),
    stroke('M26 64V52l8-3v12', '#ffe9b8', 3),
  ),
  address: print(
    '#b9dcf0',
    p('M16 64H80V74H16Z', '#8fb86a'),
    p('M30 46H66V70H30Z', '#4f93d6') + p('M26 48L48 28L70 48L66 51L48 35L30 51Z', '#33407f'),
    p('M44 70V57Q44 53 48 53T52 57V70Z', '#fff6e6') + p('M34 52h7v7h-7zM56 52h7v7h-7z', '#ffe9b8'),
  ),
  answer: note(
    '#e4f4d4',
    c(46, 46, 24, '#fff6e6'),
    stroke('M37 40q0-10 9-10t9 9q0 6-6 9q-3 2-3 6', '#2f8f7f', 5.5),
    c(46, 62, 3.6, '#2f8f7f'),
  ),
  safe: () =>
    file(
      96,
      96,
      p('M14 20H88V86H14Z', '#2b1a4d', ' opacity=".24"'),
      p('M18 80h12v8H18zM64 80h12v8H64z', '#33477c'),
      g(
        '',
        p('M10 22Q10 14 18 14H78Q86 14 86 22V74Q86 82 78 82H18Q10 82 10 74Z', '#6f93bf'),
        p('M18 26Q18 22 22 22H74Q78 22 78 26V70Q78 74 74 74H22Q18 74 18 70Z', '#4a6aa0'),
      ),
      c(43, 48, 17, '#dcebf8') + c(43, 48, 11, '#7fa0c8') + c(43, 48, 4, '#ffe9b8'),
      stroke(
        'M43 33v4M43 59v4M28 48h4M54 48h4M32.500 37.500l3 3M50.500 55.500l3 3M53.500 37.500l-3 3M35.500 55.500l-3 3',
        '#33477c',
        2.6,
      ),
      p('M66 38h6v20h-6z', '#ffd9a0'),
    ),
};
