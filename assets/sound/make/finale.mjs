/** The ending: the tune of the school yard comes home to C. It does not loop. */
export const piece = { bpm: 80, beatsPerBar: 4 };

const strings = {
  program: 49,
  lufs: -29.5,
  velocity: 62,
  swell: 18,
  legato: 1.04,
  reverb: 80,
  bars: ['A3+C4+F4:2 B3+D4+G4:2', 'C4+E4+A4:2 A3+C4+F4:2', 'G3+E4+C5:2 G3+D4+B4:2', 'G3+E4+G4+C5:4'],
};

const bass = {
  program: 32,
  lufs: -34,
  velocity: 64,
  reverb: 20,
  bars: ['F2:2 G2:2', 'A2:2 F2:2', 'G2:2 G2:1 B2:1', 'C3:4'],
};

const clarinet = {
  program: 71,
  lufs: -29,
  velocity: 68,
  swell: 22,
  legato: 0.98,
  reverb: 85,
  bars: ['E4:0.5 A4:0.5 C5:1 D5:1 B4:1', 'E5:1.5 D5:0.5 C5:1 A4:1', 'G4:1 C5:1 D5:1.5 B4:0.5', 'C5:3 r:1'],
};

const kalimba = {
  program: 108,
  lufs: -36,
  velocity: 60,
  loose: 0.02,
  bars: [
    'r:0.5 C5:0.5 A4:0.5 F5:0.5 r:0.5 D5:0.5 B4:0.5 G5:0.5',
    'r:0.5 E5:0.5 C5:0.5 A5:0.5 r:0.5 C5:0.5 F5:0.5 A5:0.5',
    'r:0.5 G4:0.5 C5:0.5 E5:0.5 r:0.5 G4:0.5 B4:0.5 D5:0.5',
    'C5:4',
  ],
};

const celesta = {
  program: 8,
  lufs: -34,
  velocity: 58,
  reverb: 95,
  bars: ['r:4', 'r:3.5 C6:0.5', 'r:1 E6:1 r:1 D6:1', 'r:0.5 G5:0.5 C6:0.5 D6:0.5 E6:2'],
};

export const voices = [strings, bass, clarinet, kalimba, celesta];
