import { chance } from './chance.mjs';
import { readPart } from './score.mjs';

const TICKS = 960;

function variableLength(value) {
  const bytes = [value & 127];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 127) | 128);
  return bytes;
}

/** A held note breathes: expression rises to its middle and falls again, one unit at a time so that no step is heard. */
function breath(start, end, swell) {
  const steps = swell * 8;
  const levels = Array.from({ length: steps + 1 }, (_, step) => [
    start + ((end - start) * step) / steps,
    Math.round(110 - swell + swell * Math.sin((Math.PI * step) / steps)),
  ]);
  return levels.filter(([, level], step) => step === 0 || level !== levels[step - 1][1]);
}

/** General MIDI keeps this channel for kits of drums. */
const DRUMS = 9;

/** Events of one voice: `{ bars, program, velocity, reverb, swell, legato, loose }` on its own channel. */
function voiceEvents(voice, channel, piece) {
  const { program, velocity, reverb = 60, swell = 0, legato = 1, loose = 0.01 } = voice;
  const random = chance(program * 31 + channel);
  const events = [
    [0, [0xc0 | channel, program]],
    [0, [0xb0 | channel, 91, reverb]],
    [0, [0xb0 | channel, 11, 110]],
  ];
  for (const note of readPart(voice.bars, piece.beatsPerBar)) {
    const start = Math.max(0, note.beat + (random() - 0.3) * loose);
    const end = note.beat + note.length * legato;
    if (swell > 0)
      events.push(...breath(start, end, swell).map(([beat, level]) => [beat, [0xb0 | channel, 11, level]]));
    const force = Math.round(velocity + (random() - 0.5) * 10 + (note.beat % piece.beatsPerBar === 0 ? 3 : 0));
    for (const pitch of note.pitches) {
      events.push([start, [0x90 | channel, pitch, force]], [end, [0x80 | channel, pitch, 0]]);
    }
  }
  return events;
}

/**
 * A standard MIDI file of `piece` `{ bpm, beatsPerBar }` played by `voices`.
 * `tail` beats of silence follow the last bar, so that what rings is recorded too.
 */
export function writeMidi(piece, voices, tail) {
  const beats = voices[0].bars.length * piece.beatsPerBar;
  const events = voices.flatMap((voice, channel) => voiceEvents(voice, voice.drums ? DRUMS : channel, piece));
  events.push([beats + tail, [0xb0, 11, 0]]);
  // Note-offs come first, so that a repeated note is not silenced by the end of the one before.
  const order = (bytes) => (bytes[0] >> 4 === 8 ? 0 : bytes[0] >> 4 === 9 ? 2 : 1);
  events.sort((a, b) => Math.round(a[0] * TICKS) - Math.round(b[0] * TICKS) || order(a[1]) - order(b[1]));
  const tempo = Math.round(60e6 / piece.bpm);
  const track = [0, 0xff, 0x51, 3, tempo >> 16, (tempo >> 8) & 255, tempo & 255];
  let now = 0;
  for (const [beat, bytes] of events) {
    const tick = Math.round(beat * TICKS);
    track.push(...variableLength(tick - now), ...bytes);
    now = tick;
  }
  track.push(0, 0xff, 0x2f, 0);
  const head = Buffer.from([...Buffer.from('MThd'), 0, 0, 0, 6, 0, 0, 0, 1, TICKS >> 8, TICKS & 255]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(track.length);
  return Buffer.concat([head, Buffer.from('MTrk'), size, Buffer.from(track)]);
}
