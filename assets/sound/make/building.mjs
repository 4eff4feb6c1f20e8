/**
 * The building with the shutters. Twelve bars in three, on tiptoe: D minor looks about, F major comes home, and an open A asks again.
 * Each stem is a full take; one more is unmuted with every station solved. Programs are General MIDI, from 0.
 */
export const piece = { bpm: 90, beatsPerBar: 3 };

/** Double bass, plucked: somebody who climbs the stairs without a sound. */
const steps = {
  program: 32,
  lufs: -33.5,
  velocity: 64,
  reverb: 30,
  loose: 0.015,
  bars: [
    'D2:1 r:1 A2:0.5 r:0.5',
    'C3:1 r:1 A2:0.5 r:0.5',
    'A#2:1 r:1 F2:0.5 r:0.5',
    'A2:1 r:1 E2:0.5 G2:0.5',
    'D2:1 r:1 F2:0.5 A2:0.5',
    'G2:1 r:1 D3:0.5 r:0.5',
    'C3:1 r:1 G2:0.5 r:0.5',
    'F2:1 r:1 C3:0.5 r:0.5',
    'A#2:1 r:1 F2:0.5 r:0.5',
    'C3:1 r:1 E2:0.5 G2:0.5',
    'F2:1 r:1 C3:0.5 F2:0.5',
    'A2:1 r:1 E2:0.5 C#3:0.5',
  ],
};

/** Nylon strings, an open chord broken in eighths. */
const guitar = {
  program: 24,
  lufs: -31.5,
  velocity: 56,
  reverb: 60,
  loose: 0.02,
  bars: [
    'D3:0.5 A3:0.5 D4:0.5 F4:0.5 D4:0.5 A3:0.5',
    'C3:0.5 A3:0.5 D4:0.5 F4:0.5 D4:0.5 A3:0.5',
    'A#2:0.5 F3:0.5 A3:0.5 D4:0.5 A3:0.5 F3:0.5',
    'A2:0.5 E3:0.5 A3:0.5 D4:0.5 C#4:0.5 A3:0.5',
    'D3:0.5 A3:0.5 F4:0.5 E4:0.5 D4:0.5 A3:0.5',
    'G2:0.5 D3:0.5 A#3:0.5 F4:0.5 D4:0.5 A#3:0.5',
    'C3:0.5 G3:0.5 A#3:0.5 E4:0.5 A#3:0.5 G3:0.5',
    'F3:0.5 C4:0.5 E4:0.5 A4:0.5 E4:0.5 C4:0.5',
    'A#2:0.5 F3:0.5 D4:0.5 A4:0.5 D4:0.5 F3:0.5',
    'C3:0.5 G3:0.5 D4:0.5 E4:0.5 D4:0.5 G3:0.5',
    'F3:0.5 C4:0.5 G4:0.5 A4:0.5 G4:0.5 C4:0.5',
    'A2:0.5 E3:0.5 G3:0.5 D4:0.5 C#4:0.5 E4:0.5',
  ],
};

/** Plucked violins, off the beat: a question at each landing. */
const pizzicato = {
  program: 45,
  lufs: -33.5,
  velocity: 62,
  loose: 0.02,
  bars: [
    'r:1 A4:0.5 D5:0.5 r:1',
    'r:1 A4:0.5 F5:0.5 r:1',
    'r:1 F4:0.5 D5:0.5 r:0.5 A4:0.5',
    'r:1 E4:0.5 C#5:0.5 r:1',
    'r:1 A4:0.5 D5:0.5 E5:0.5 r:0.5',
    'r:1 A#4:0.5 D5:0.5 r:1',
    'r:1 G4:0.5 E5:0.5 r:0.5 C5:0.5',
    'r:1 A4:0.5 C5:0.5 F5:0.5 r:0.5',
    'r:1 F4:0.5 D5:0.5 r:1',
    'r:1 G4:0.5 D5:0.5 E5:0.5 r:0.5',
    'r:1 A4:0.5 C5:0.5 r:0.5 G5:0.5',
    'r:1 E4:0.5 G4:0.5 C#5:0.5 r:0.5',
  ],
};

/** A harp that opens and closes like slats. */
const harp = {
  program: 46,
  lufs: -35,
  velocity: 54,
  reverb: 80,
  loose: 0.02,
  bars: [
    'D5:0.5 A5:0.5 r:2',
    'r:3',
    'A#4:0.5 D5:0.5 F5:0.5 A5:1.5',
    'r:2 E5:0.5 C#5:0.5',
    'D5:0.5 F5:0.5 r:2',
    'r:3',
    'C5:0.5 E5:0.5 G5:0.5 A#5:1.5',
    'A5:0.5 F5:0.5 E5:0.5 C5:1.5',
    'r:3',
    'C5:0.5 D5:0.5 E5:0.5 G5:1.5',
    'A5:0.5 G5:0.5 F5:0.5 C5:1.5',
    'r:2 G5:0.5 E5:0.5',
  ],
};

/** The clarinet looks behind a door, and says what it found to nobody else. */
const clarinet = {
  program: 71,
  lufs: -32,
  velocity: 66,
  swell: 24,
  legato: 0.96,
  reverb: 80,
  loose: 0.02,
  bars: [
    'r:1 A4:0.5 D5:0.5 E5:1',
    'F5:1.5 E5:0.5 D5:1',
    'A4:2 r:1',
    'r:0.5 G4:0.5 A4:0.5 D5:0.5 C#5:1',
    'D5:1 F5:1 E5:1',
    'D5:1.5 C5:0.5 A#4:1',
    'G4:2 r:1',
    'r:0.5 A4:0.5 C5:0.5 F5:0.5 E5:1',
    'D5:1.5 F5:0.5 A5:1',
    'G5:1 E5:1 D5:1',
    'C5:1.5 A4:0.5 G4:1',
    'A4:1 D5:1 C#5:1',
  ],
};

/** A bassoon answers from the floor below. */
const bassoon = {
  program: 70,
  lufs: -38,
  velocity: 52,
  swell: 18,
  legato: 0.9,
  reverb: 70,
  bars: [
    'D3:1 r:2',
    'r:2 A2:0.5 C3:0.5',
    'D3:1 F3:1 r:1',
    'E3:1 r:2',
    'r:3',
    'r:2 G2:0.5 A#2:0.5',
    'C3:1 E3:1 r:1',
    'F3:1 r:2',
    'r:3',
    'r:2 G2:0.5 C3:0.5',
    'F3:1 C3:1 r:1',
    'E3:1 r:1 A2:1',
  ],
};

const strings = {
  program: 49,
  lufs: -33,
  velocity: 56,
  swell: 24,
  legato: 1.05,
  reverb: 80,
  bars: [
    'D3+A3+F4:3',
    'C3+A3+F4:3',
    'A#2+A3+D4:3',
    'A2+G3+D4:2 A2+G3+C#4:1',
    'D3+A3+F4:3',
    'G2+A#3+F4:3',
    'C3+A#3+E4:3',
    'F3+A3+E4:3',
    'A#2+D4+A4:3',
    'C3+E4+G4:3',
    'F3+C4+A4:2 F3+C4+G4:1',
    'A2+D4+G4:2 A2+C#4+E4:1',
  ],
};

/** A music box, far up under the roof. */
const box = {
  program: 10,
  lufs: -37,
  velocity: 56,
  reverb: 95,
  loose: 0.02,
  bars: [
    'r:2 D6:0.5 A5:0.5',
    'F6:1 r:2',
    'r:3',
    'r:2 E6:0.5 C#6:0.5',
    'D6:1 r:2',
    'r:2 D6:0.5 F6:0.5',
    'r:3',
    'r:1.5 C6:0.5 E6:0.5 A6:0.5',
    'F6:1 D6:1 r:1',
    'E6:0.5 G6:0.5 D6:1 r:1',
    'C6:0.5 F6:0.5 G6:0.5 A6:1.5',
    'r:2 G6:0.5 C#6:0.5',
  ],
};

/** `lufs` is the loudness of a voice in the mix: one stem alone comes to about −30, all four to −26. */
export const stems = {
  'building-0': [guitar, steps],
  'building-1': [pizzicato, harp],
  'building-2': [clarinet, bassoon],
  'building-3': [strings, box],
};
