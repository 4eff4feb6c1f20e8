/**
 * The night school yard. Eight bars, A dorian for four, then C major: it starts by wondering and ends by hoping.
 * Each stem is a full take; one more is unmuted with every station solved. Programs are General MIDI, from 0.
 */
export const piece = { bpm: 80, beatsPerBar: 4 };

const pad = {
  program: 89,
  lufs: -31.5,
  velocity: 62,
  swell: 22,
  legato: 1.04,
  reverb: 50,
  bars: [
    'A3+C4+E4+B4:4',
    'A3+D4+F#4+B4:4',
    'A3+C4+E4+G4:4',
    'F3+C4+E4+A4:4',
    'G3+C4+E4+G4:4',
    'G3+B3+D4+G4:4',
    'A3+C4+F4+G4:4',
    'G3+C4+D4+G4:2 G3+B3+D4+G4:2',
  ],
};

const bass = {
  program: 32,
  lufs: -34.5,
  velocity: 66,
  reverb: 20,
  bars: [
    'A2:1.5 A2:0.5 E3:2',
    'A2:1.5 A2:0.5 F#3:2',
    'A2:1.5 A2:0.5 G2:2',
    'F2:1.5 F2:0.5 C3:2',
    'C3:1.5 C3:0.5 G2:2',
    'B2:1.5 B2:0.5 G2:2',
    'F2:1.5 F2:0.5 A2:2',
    'G2:1.5 G2:0.5 D3:1 G2:1',
  ],
};

const kalimba = {
  program: 108,
  lufs: -34.5,
  velocity: 66,
  loose: 0.02,
  bars: [
    'A4:0.5 r:0.5 E5:0.5 B4:0.5 r:0.5 C5:0.5 r:0.5 E5:0.5',
    'A4:0.5 r:0.5 D5:0.5 F#5:0.5 r:0.5 E5:0.5 r:0.5 B4:0.5',
    'A4:0.5 r:0.5 C5:0.5 E5:0.5 r:0.5 G5:0.5 r:0.5 E5:0.5',
    'A4:0.5 r:0.5 C5:0.5 E5:0.5 r:0.5 A5:0.5 r:0.5 E5:0.5',
    'G4:0.5 r:0.5 E5:0.5 C5:0.5 r:0.5 D5:0.5 r:0.5 G5:0.5',
    'G4:0.5 r:0.5 D5:0.5 B4:0.5 r:0.5 D5:0.5 r:0.5 G5:0.5',
    'A4:0.5 r:0.5 F5:0.5 C5:0.5 r:0.5 G5:0.5 r:0.5 F5:0.5',
    'G4:0.5 r:0.5 C5:0.5 D5:0.5 r:0.5 B4:0.5 D5:0.5 r:0.5',
  ],
};

const pizzicato = {
  program: 45,
  lufs: -36.5,
  velocity: 58,
  loose: 0.02,
  bars: [
    'r:1 C4:0.5 r:1 A3:0.5 E4:1',
    'r:1 D4:0.5 r:1 A3:0.5 F#4:1',
    'r:1 C4:0.5 r:1 A3:0.5 G4:1',
    'r:1 C4:0.5 r:1 F3:0.5 A4:1',
    'r:1 E4:0.5 r:1 G3:0.5 C4:1',
    'r:1 D4:0.5 r:1 G3:0.5 B3:1',
    'r:1 F4:0.5 r:1 A3:0.5 C4:1',
    'r:1 D4:0.5 r:1 G3:0.5 B3:0.5 D4:0.5',
  ],
};

const clarinet = {
  program: 71,
  lufs: -33,
  velocity: 68,
  swell: 26,
  legato: 0.97,
  reverb: 80,
  loose: 0.02,
  bars: [
    'r:1 E4:0.5 A4:0.5 B4:1 C5:1',
    'B4:0.5 A4:0.5 F#4:2 r:1',
    'r:1 E4:0.5 A4:0.5 C5:1 D5:1',
    'E5:1.5 D5:0.5 C5:1 A4:1',
    'G4:2.5 r:0.5 C5:0.5 D5:0.5',
    'E5:1 D5:1 B4:0.5 G4:1.5',
    'A4:1 C5:1 D5:0.5 C5:0.5 A4:1',
    'D5:2 B4:1 r:1',
  ],
};

const flute = {
  program: 73,
  lufs: -38,
  velocity: 46,
  swell: 20,
  legato: 0.97,
  reverb: 90,
  bars: [
    'r:4',
    'r:4',
    'r:4',
    'r:4',
    'r:3 C5:0.5 D5:0.5',
    'E5:1 D5:1 B4:0.5 G4:1.5',
    'r:1 F5:1 G5:0.5 F5:0.5 C5:1',
    'G5:2 D5:1 r:1',
  ],
};

const strings = {
  program: 49,
  lufs: -34.5,
  velocity: 58,
  swell: 24,
  legato: 1.05,
  reverb: 80,
  bars: [
    'A3+E4+C5:4',
    'A3+F#4+D5:4',
    'G3+E4+C5:4',
    'F3+A4+E5:4',
    'G3+G4+E5:4',
    'G3+G4+D5:2 G3+B4+G5:2',
    'F3+A4+F5:2 A3+C5+A5:2',
    'G3+C5+G5:2 G3+B4+G5:2',
  ],
};

const celesta = {
  program: 8,
  lufs: -36.5,
  velocity: 60,
  reverb: 90,
  loose: 0.02,
  bars: [
    'B5:1 r:3',
    'r:3 A5:0.5 B5:0.5',
    'C6:1 r:3',
    'r:2.5 A5:0.5 C6:0.5 E6:0.5',
    'G5:0.5 C6:0.5 E6:1 r:2',
    'r:2 D6:0.5 B5:0.5 G5:1',
    'A5:0.5 C6:0.5 F6:1 r:2',
    'r:2 D6:0.5 B5:0.5 D6:1',
  ],
};

/** `lufs` is the loudness of a voice in the mix: one stem alone comes to about −30, all four to −26. */
export const stems = {
  'college-0': [pad, bass],
  'college-1': [kalimba, pizzicato],
  'college-2': [clarinet, flute],
  'college-3': [strings, celesta],
};
