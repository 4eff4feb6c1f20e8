import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as building from './building.mjs';
import * as college from './college.mjs';
import { filter } from './filter.mjs';
import * as finale from './finale.mjs';
import { integratedLoudness } from './loudness.mjs';
import { writeMidi } from './midi.mjs';
import { fadeEdges, fromDb, mix, RATE, scale } from './signal.mjs';
import * as studio from './studio.mjs';
import * as title from './title.mjs';
import { playMidi } from './tools.mjs';

/**
 * Seconds of the loop's own end put before it, and of its beginning put after it. The page loops the middle: a decoder that
 * shifts everything by some milliseconds (MP3 does) then still finds the same music on both sides of the seam.
 */
const ROLL = 0.15;
const TAIL_BEATS = 8;

/** Adds what rings after the last bar to the beginning, as if the piece had been playing for ever. */
function wrap(signal, length) {
  const out = new Float64Array(length);
  for (let i = 0; i < signal.length; i++) out[i % length] += signal[i];
  return out;
}

const withRoll = (loop, seconds) =>
  mix(seconds + 2 * ROLL, [loop, ROLL], [loop, ROLL - seconds], [loop, ROLL + seconds]);

/** Plays one voice at its loudness in the mix. */
function perform(piece, voice, folder) {
  const midi = join(folder, 'voice.mid');
  writeFileSync(midi, writeMidi(piece, [voice], TAIL_BEATS));
  const take = filter(playMidi(midi, join(folder, 'voice.raw')), 'high', 55);
  return scale(take, fromDb(voice.lufs - integratedLoudness(take)));
}

const lengthOf = (piece, voices) => (voices[0].bars.length * piece.beatsPerBar * 60) / piece.bpm;

function loops(score, folder, wanted) {
  const stems = Object.entries(score.stems).filter(([id]) => wanted(id));
  return stems.map(([id, voices]) => {
    const seconds = lengthOf(score.piece, voices);
    const takes = voices.map((voice) => [wrap(perform(score.piece, voice, folder), Math.round(seconds * RATE))]);
    return { id, signal: withRoll(mix(seconds, ...takes), seconds), place: [ROLL * 1000, seconds * 1000, true] };
  });
}

function ending(folder) {
  const seconds = lengthOf(finale.piece, finale.voices) + 2;
  const takes = finale.voices.map((voice) => [perform(finale.piece, voice, folder)]);
  return { id: 'finale', signal: fadeEdges(mix(seconds, ...takes), 0.01, 2.2), place: [0, seconds * 1000, false] };
}

/** Every piece of music whose id is wanted: `{ id, signal, place: [startMs, durationMs, loops] }`. Works in `folder`. */
export const allMusic = (folder, wanted) => [
  ...[college, building, studio, title].flatMap((score) => loops(score, folder, wanted)),
  ...(wanted('finale') ? [ending(folder)] : []),
];
