import { readFileSync, writeFileSync } from 'node:fs';
import { RATE } from './signal.mjs';

/** Writes a mono signal as 32-bit float WAV. */
export function writeWav(path, signal) {
  const data = Buffer.from(Float32Array.from(signal).buffer);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(3, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 4, 28);
  head.writeUInt16LE(4, 32);
  head.writeUInt16LE(32, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  writeFileSync(path, Buffer.concat([head, data]));
}

/** Reads raw 32-bit float samples, channels interleaved, as one mono signal (the mean of the channels). */
export function readFloats(path, channels) {
  const bytes = readFileSync(path);
  const out = new Float64Array(Math.floor(bytes.length / 4 / channels));
  for (let i = 0; i < out.length; i++) {
    let sum = 0;
    for (let c = 0; c < channels; c++) sum += bytes.readFloatLE((i * channels + c) * 4);
    out[i] = sum / channels;
  }
  return out;
}
