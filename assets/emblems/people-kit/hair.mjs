// Hair: what lies behind the head and what lies over it. Each style takes its colour and a darker shade of it.
import { beads, c, p, stroke } from './shapes.mjs';

/** [paper, its shade]; the shade also draws the brows. */
export const dyes = {
  night: ['#33264d', '#221838'],
  coffee: ['#4a2f2e', '#33201f'],
  chestnut: ['#7a4630', '#593222'],
  copper: ['#c4632f', '#9b4a22'],
  sand: ['#dba556', '#b07f3a'],
  silver: ['#a9a4bd', '#7f7a97'],
  plum: ['#5a2f6b', '#43204f'],
};

const CAP = 'M29 41Q26 17 48 16Q70 17 67 41Q65 31 58 29Q46 33 37 29Q31 32 29 41Z';
const PART = 'M29 43Q26 17 48 16Q70 17 67 43Q66 31 48 24Q30 31 29 43Z';
const LONG = 'M26 40Q25 14 48 14Q71 14 70 40L72 70Q62 74 58 66H38Q34 74 24 70Z';

export const styles = {
  crop: (tone) => ['', p(CAP, tone)],
  swoop: (tone, dark) => [
    '',
    p('M29 42Q25 26 33 19Q44 9 58 14Q71 18 67 42Q66 33 62 29Q48 34 38 25Q31 31 29 42Z', tone) +
      stroke('M38 25Q44 18 54 18', dark, 1.6),
  ],
  spikes: (tone) => [
    '',
    p(
      'M29 42Q25 30 29 23L27 17L35 18L36 11L44 15L49 9L54 15L62 12L62 19L70 20L66 26Q69 33 67 42Q65 34 61 31L56 26L53 31L46 26L42 31L37 27Q31 33 29 42Z',
      tone,
    ),
  ],
  curls: (tone, dark) => [
    beads(
      [
        [31, 30, 8],
        [65, 30, 8],
        [29, 38, 5],
        [67, 38, 5],
      ],
      dark,
    ),
    beads(
      [
        [34, 25, 7],
        [41, 20, 7.5],
        [49, 18, 8],
        [57, 21, 7.5],
        [63, 27, 6.5],
        [38, 28, 4.5],
        [47, 27, 5],
        [55, 28, 4.5],
      ],
      tone,
    ),
  ],
  hightop: (tone, dark) => [
    p('M30 40V24Q48 18 66 24V40Z', dark),
    p('M30 33L29 13Q32 8 38 10Q43 5 48 9Q54 5 59 10Q65 8 67 13L66 33Q62 28 48 28T30 33Z', tone),
  ],
  puffs: (tone, dark) => [
    beads(
      [
        [25, 24, 11],
        [71, 24, 11],
        [20, 17, 5],
        [76, 17, 5],
        [18, 28, 4],
        [78, 28, 4],
      ],
      tone,
    ),
    p(PART, tone) + stroke('M48 16v8', dark, 1.6) + stroke('M33 22l2 4M63 22l-2 4', '#ffc878', 3),
  ],
  bob: (tone, dark) => [
    p('M26 42Q23 15 48 15T70 42V56Q70 62 62 61H34Q26 62 26 56Z', dark),
    p('M28 44Q25 16 48 16Q71 16 68 44L65 34H31Z', tone),
  ],
  long: (tone, dark) => [p(LONG, dark), p('M28 46Q25 16 48 16Q71 16 68 46Q67 33 57 24Q44 34 33 33Q30 38 28 46Z', tone)],
  waves: (tone, dark) => [
    p('M27 38Q25 14 48 14T69 38Q74 45 70 51Q73 58 68 63L58 64H38L28 63Q23 58 26 51Q22 45 27 38Z', dark),
    p('M28 46Q23 17 46 15Q72 15 68 46Q67 36 60 30Q52 32 45 24Q40 33 31 35Q29 40 28 46Z', tone),
  ],
  tail: (tone, dark) => [
    p('M60 22Q80 18 80 40Q80 56 72 62Q74 46 64 36Z', dark),
    p('M29 42Q26 17 48 16Q70 17 67 42Q65 30 52 24Q36 27 29 42Z', tone),
  ],
  bun: (tone, dark) => [c(48, 12, 9, dark), p(PART, tone) + p('M40 17Q48 12 56 17Q48 21 40 17Z', dark)],
  plaits: (tone, dark) => [
    '',
    beads(
      [
        [29, 48, 5],
        [28, 56, 4.8],
        [27, 64, 4.4],
        [67, 48, 5],
        [68, 56, 4.8],
        [69, 64, 4.4],
      ],
      dark,
    ) +
      p(PART, tone) +
      stroke('M48 16v8', dark, 1.6) +
      stroke('M26.8 69.5l-.6 3M69.2 69.5l.6 3', '#3fd6c6', 3.4),
  ],
  braids: (tone, dark) => [
    p('M28 40Q27 16 48 16T68 40V52H28Z', dark),
    stroke('M33 26Q24 34 24 66M35 26Q28 36 28.5 66M63 26Q72 34 72 66M61 26Q68 36 67.5 66', dark, 4) +
      beads(
        [
          [24, 68, 2.4],
          [28.5, 68, 2.4],
          [67.5, 68, 2.4],
          [72, 68, 2.4],
        ],
        '#ffc878',
      ) +
      p(PART, tone) +
      stroke('M48 16v8M41 17.5l-3 9M55 17.5l3 9', dark, 1.4),
  ],
  locs: (tone, dark) => [
    p('M28 42Q26 16 48 15T68 42V52H28Z', dark),
    [
      [38, 17, 28, 50],
      [43, 15, 33, 36],
      [48, 14, 43, 31],
      [53, 14, 53, 31],
      [57, 15, 62, 35],
      [60, 18, 68, 50],
    ]
      .map(([x, y, u, v]) => stroke(`M${x} ${y + 3}Q${u} ${y + 4} ${u} ${v}`, tone, 6.2))
      .join(''),
  ],
  curtain: (tone, dark) => [
    p('M28 40Q27 15 48 15T68 40L66 48H30Z', dark),
    p('M27 45Q23 17 47 14Q73 17 69 45Q62 38 49 22Q36 38 27 45Z', tone),
  ],
  shaved: (tone, dark) => [
    p('M29.5 40Q29 18 48 18T66.5 40Z', dark),
    p('M30 27Q34 12 52 13Q72 15 69 48Q66 36 58 27Q44 32 30 27Z', tone),
  ],
};
