/** The title: a slow lullaby in three, with the first notes of the school yard (E A B C). */
export const piece = { bpm: 90, beatsPerBar: 3 };

const pad = {
  program: 89,
  lufs: -30.5,
  velocity: 52,
  swell: 18,
  legato: 1.04,
  reverb: 60,
  bars: [
    'A3+C4+E4:3',
    'A3+C4+F4:3',
    'G3+C4+E4:3',
    'G3+B3+D4:3',
    'A3+C4+E4:3',
    'A3+C4+F4:3',
    'A3+C4+F4:3',
    'G3+C4+D4:2 G3+B3+D4:1',
  ],
};

const harp = {
  program: 46,
  lufs: -31.5,
  velocity: 52,
  loose: 0.03,
  bars: [
    'A2:1 E3:1 C4:1',
    'F2:1 C3:1 A3:1',
    'E3:1 G3:1 C4:1',
    'G2:1 D3:1 B3:1',
    'A2:1 E3:1 C4:1',
    'D3:1 A3:1 F4:1',
    'F2:1 C3:1 A3:1',
    'G2:1 D3:1 B3:1',
  ],
};

const celesta = {
  program: 8,
  lufs: -29.5,
  velocity: 60,
  reverb: 95,
  loose: 0.03,
  bars: [
    'r:1 E5:1 A5:1',
    'B5:0.5 C6:1.5 A5:1',
    'G5:3',
    'r:1 D5:1 G5:1',
    'A5:0.5 C6:1.5 E5:1',
    'A5:1.5 G5:0.5 F5:1',
    'G5:1.5 F5:0.5 E5:1',
    'D5:3',
  ],
};

export const stems = { title: [pad, harp, celesta] };
