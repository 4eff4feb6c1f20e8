import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { RATE } from './signal.mjs';
import { readFloats } from './wav.mjs';

const FONT_PLACES = [
  process.env.SOUNDFONT,
  '/usr/share/sounds/sf2/FluidR3_GM.sf2',
  '/usr/share/soundfonts/FluidR3_GM.sf2',
].filter(Boolean);

/** What keeps us from rendering, one sentence each; empty when everything is there. */
export function missingTools() {
  const absent = ['ffmpeg', 'fluidsynth'].filter((tool) => spawnSync(tool, ['--version']).error);
  const sentences = absent.map((tool) => `${tool} is missing (Debian: apt-get install ${tool}).`);
  if (!FONT_PLACES.some(existsSync))
    sentences.push('FluidR3_GM.sf2 is missing (Debian: apt-get install fluid-soundfont-gm, or set SOUNDFONT).');
  return sentences;
}

/** Runs a tool to its end and gives back what it printed; throws with its own words when it fails. */
export function run(tool, ...args) {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${tool} failed: ${stderr}`);
  return stdout + stderr;
}

/** Plays a MIDI file with FluidSynth into a mono signal. */
export function playMidi(midi, raw) {
  const settings = {
    'synth.chorus.active': 0,
    'synth.reverb.room-size': 0.55,
    'synth.reverb.damp': 0.5,
    'synth.reverb.width': 0.6,
    'synth.reverb.level': 0.6,
    'synth.polyphony': 128,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  const font = FONT_PLACES.find(existsSync);
  run('fluidsynth', '-niq', '-g', '0.5', '-r', `${RATE}`, ...flags, '-T', 'raw', '-O', 'float', '-F', raw, font, midi);
  return readFloats(raw, 2);
}

const QUIET = ['-hide_banner', '-loglevel', 'error', '-y'];
/** Without these the container gets a random id, and the same sounds give another file at each run. */
const REPEATABLE = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

/**
 * Encodes WAV to `<base>.webm` (Opus) and `<base>.mp3` (24 kHz mono, cheap enough for the budget).
 * Opus is held to its rate, since it spends double on a lone clarinet; long packets save on the container; "lowdelay" keeps it
 * from taking the first second of music for speech.
 */
export function encode(wav, base, { opus, mp3 }) {
  const toOpus = [
    '-c:a',
    'libopus',
    '-b:a',
    opus,
    '-vbr',
    'constrained',
    '-frame_duration',
    '60',
    '-application',
    'lowdelay',
  ];
  run('ffmpeg', ...QUIET, '-i', wav, ...toOpus, ...REPEATABLE, `${base}.webm`);
  const toMp3 = ['-c:a', 'libmp3lame', '-ar', '24000', '-b:a', mp3, '-compression_level', '0', '-id3v2_version', '0'];
  run('ffmpeg', ...QUIET, '-i', wav, ...toMp3, ...REPEATABLE, '-write_xing', '1', `${base}.mp3`);
}

/** Decodes any sound file into a mono signal at RATE. */
export function decode(file, raw) {
  run('ffmpeg', ...QUIET, '-i', file, '-f', 'f32le', '-ac', '1', '-ar', `${RATE}`, raw);
  return readFloats(raw, 1);
}
