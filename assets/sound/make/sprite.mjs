import { handling } from './effects-handling.mjs';
import { things } from './effects-things.mjs';
import { words } from './effects-words.mjs';
import { filter } from './filter.mjs';
import { shortestLoudness } from './loudness.mjs';
import { fadeEdges, fromDb, mix, peak, RATE, scale } from './signal.mjs';

/** Peaks stay under this before encoding, so that they stay under −9 dBFS after it. */
/** Levels in the lists are relative; this raises them all above the music, which lies at about −26 LUFS. */
const LIFT = 6;
const CEILING = fromDb(-10.5);
/** Milliseconds of silence around each sound: a decoder that adds a delay never plays the end of its neighbour. */
const GAP = 60;

const ORDER = [
  ...['pick', 'drop', 'snap', 'cut', 'knot', 'lever', 'roll', 'pause', 'keep', 'take-out', 'tile', 'plane'],
  ...['plug', 'unplug', 'ring', 'page', 'lens', 'open', 'back', 'token', 'solved', 'remark', 'refuse', 'hint'],
  ...['archie', 'blackhat', 'vibrate', 'knock', 'pause-on', 'pause-off', 'light', 'tick-soft'],
];

/** One finished sound: no rumble, faded edges, at its level, whole milliseconds long. */
function finish({ signal, level }) {
  const clean = filter(signal, 'high', 70);
  const whole = mix(Math.ceil((clean.length / RATE) * 1000) / 1000, [clean]);
  const faded = fadeEdges(whole, 0.002, Math.min(0.12, whole.length / RATE / 3));
  const gain = Math.min(fromDb(level + LIFT - shortestLoudness(faded)), CEILING / peak(faded));
  return scale(faded, gain);
}

/** All effects in a row and where each one lies: `{ signal, places: { id: [startMs, durationMs] } }`. */
export function effectSprite() {
  const effects = { ...handling, ...things, ...words };
  const places = {};
  const layers = [];
  let now = GAP;
  for (const id of ORDER) {
    const sound = finish(effects[id]);
    const length = Math.round((sound.length / RATE) * 1000);
    places[id] = [now, length];
    layers.push([sound, now / 1000]);
    now += length + GAP;
  }
  return { signal: mix(now / 1000, ...layers), places };
}
