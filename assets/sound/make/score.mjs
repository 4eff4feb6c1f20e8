const STEPS = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** MIDI number of a note name: A4 is 69, F#4 is 66. */
export function midiNumber(name) {
  const [, letter, sharp, octave] = /^([A-G])(#?)(\d)$/.exec(name) ?? [];
  if (letter === undefined) throw new Error(`not a note: ${name}`);
  return 12 * (Number(octave) + 1) + STEPS[letter] + (sharp ? 1 : 0);
}

/**
 * Reads a part written one string per bar, as `A4:1.5 r:0.5 C4+E4:2` (note or chord or rest, length in beats).
 * Gives `{ beat, length, pitches }` and refuses a bar that is not full.
 */
export function readPart(bars, beatsPerBar) {
  return bars.flatMap((bar, index) => {
    let beat = index * beatsPerBar;
    const notes = [];
    for (const word of bar.split(/\s+/)) {
      const [names, length] = word.split(':');
      if (names !== 'r') notes.push({ beat, length: Number(length), pitches: names.split('+').map(midiNumber) });
      beat += Number(length);
    }
    if (Math.abs(beat - (index + 1) * beatsPerBar) > 1e-9) throw new Error(`bar ${index + 1} is not full: ${bar}`);
    return notes;
  });
}
