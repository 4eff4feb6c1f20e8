/**
 * A late-night television band, half asleep and in good humour: electric piano and walking bass, brushes and guitar, vibraphone, muted
 * horn. Eight bars of swing in F. Each stem is a full take; one more is unmuted with every station solved. Programs are General MIDI,
 * from 0; the brushes are a kit of drums, whose notes are its pieces (D2 tap, D#2 slap, E2 swirl, G#2 foot, D#3 ride).
 */
export const piece = { bpm: 96, beatsPerBar: 4 };

const piano = {
  program: 4,
  lufs: -31.5,
  velocity: 52,
  reverb: 60,
  loose: 0.02,
  bars: [
    'A3+D4+G4:1.66 A3+D4+G4:2.34',
    'F#3+C4+E4:1.66 F#3+C4+E4:2.34',
    'F3+A#3+D4+A4:1.66 F3+A#3+D4:2.34',
    'E3+A#3+D4+A4:1.66 E3+A#3+D4:2.34',
    'E3+A3+C4+G4:1.66 E3+A3+C4:2.34',
    'D3+F3+A3+C4:2 D3+F3+G#3+B3:2',
    'C3+F3+A3+C4:2 F#3+C4+E4:2',
    'F3+A#3+D4+A4:2 E3+A#3+C#4+G4:2',
  ],
};

const bass = {
  program: 32,
  lufs: -33.5,
  velocity: 68,
  reverb: 20,
  legato: 0.94,
  bars: [
    'F2:1 A2:1 C3:1 D#3:1',
    'D3:1 C3:1 A2:1 F#2:1',
    'G2:1 A2:1 A#2:1 D3:1',
    'C3:1 A#2:1 G2:1 E2:1',
    'F2:1 G2:1 A2:1 C3:1',
    'A#2:1 D3:1 B2:1 F2:1',
    'C3:1 A2:1 D3:1 F#2:1',
    'G2:1 A#2:1 C3:0.66 C3:0.34 E2:1',
  ],
};

const BRUSHED = 'E2:1 D2+G#2:0.66 D2:0.34 E2:1 D2+G#2:0.66 D2:0.34';
const brushes = {
  drums: true,
  program: 40,
  lufs: -35.8,
  velocity: 58,
  reverb: 40,
  loose: 0.02,
  bars: [
    BRUSHED,
    BRUSHED,
    BRUSHED,
    'E2:1 D2+G#2:0.66 D2:0.34 E2:0.66 D2:0.34 D2+G#2:0.66 D2:0.34',
    BRUSHED,
    BRUSHED,
    BRUSHED,
    'E2:1 D2+G#2:0.66 D2:0.34 D2:0.66 D#2:0.34 D2+G#2:0.34 D2:0.32 D#2:0.34',
  ],
};

const guitar = {
  program: 26,
  lufs: -36,
  velocity: 54,
  reverb: 40,
  loose: 0.02,
  bars: [
    'r:1 D4+G4:0.4 r:1.6 D4+G4:0.4 r:0.6',
    'r:1 C4+E4:0.4 r:1.6 C4+E4:0.4 r:0.6',
    'r:1 D4+F4:0.4 r:1.6 D4+F4:0.4 r:0.6',
    'r:1 D4+E4:0.4 r:1.6 D4+E4:0.4 r:0.6',
    'r:1 C4+E4:0.4 r:1.6 C4+E4:0.4 r:0.6',
    'r:1 C4+F4:0.4 r:1.6 B3+F4:0.4 r:0.6',
    'r:1 C4+F4:0.4 r:1.6 C4+E4:0.4 r:0.6',
    'r:1 D4+F4:0.4 r:1.6 C#4+E4:0.4 r:0.6',
  ],
};

const vibraphone = {
  program: 11,
  lufs: -31.5,
  velocity: 64,
  reverb: 80,
  loose: 0.02,
  legato: 1.2,
  bars: [
    'r:0.66 C5:0.34 D5:0.66 F5:0.34 A5:1 G5:0.66 F5:0.34',
    'F#5:1.66 A5:0.34 r:1 E5:0.66 C5:0.34',
    'D5:1 A#4:0.66 D5:0.34 F5:1 A5:1',
    'G5:0.66 E5:0.34 D5:0.66 A#4:0.34 r:2',
    'r:0.66 C5:0.34 E5:0.66 G5:0.34 A5:0.66 C6:0.34 A5:1',
    'F5:0.66 D5:0.34 C5:1 G#5:0.66 F5:0.34 D5:1',
    'C5:0.66 F5:0.34 A5:1 F#5:0.66 A5:0.34 C6:1',
    'A#5:0.66 A5:0.34 F5:1 E5:0.66 C#5:0.34 r:1',
  ],
};

const horn = {
  program: 59,
  lufs: -33,
  velocity: 58,
  swell: 22,
  legato: 0.94,
  reverb: 80,
  loose: 0.03,
  bars: [
    'r:4',
    'r:2 A4:0.66 C5:0.34 E5:0.66 D5:0.34',
    'A#4:1.66 A4:0.34 G4:1 r:1',
    'r:2 A4:0.66 G4:0.34 E4:0.66 C5:0.34',
    'C5:2 r:2',
    'r:2 B4:0.66 D5:0.34 F5:0.66 D5:0.34',
    'C5:1.66 A4:0.34 C5:1 r:1',
    'r:2 C5:0.66 A#4:0.34 G4:0.66 E4:0.34',
  ],
};

const trombones = {
  program: 60,
  lufs: -36,
  velocity: 50,
  swell: 20,
  legato: 1.03,
  reverb: 80,
  bars: [
    'A3+E4:4',
    'C4+F#4:4',
    'A#3+F4:4',
    'A#3+E4:4',
    'A3+E4:4',
    'A3+D4:2 G#3+D4:2',
    'A3+C4:2 C4+F#4:2',
    'A#3+F4:2 A#3+E4:2',
  ],
};

/** `lufs` is the loudness of a voice in the mix: one stem alone comes to about −30, all four to −26. */
export const stems = {
  'studio-0': [piano, bass],
  'studio-1': [brushes, guitar],
  'studio-2': [vibraphone],
  'studio-3': [horn, trombones],
};
