/**
 * Redraws the sounds of the game beside this file: `node assets/sound/render.mjs [id…]` (no id: all of them; `studio` redraws its
 * four stems).
 * Gives `<id>.webm` and `<id>.mp3`, and for Howler the sprites in `music.json` and `effects.json`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMusic } from './make/music.mjs';
import { effectSprite } from './make/sprite.mjs';
import { encode, missingTools } from './make/tools.mjs';
import { writeWav } from './make/wav.mjs';

const MUSIC = { opus: '23k', mp3: '24k' };
/** Everybody fetches the lullaby before any district: slow and soft, it needs less. */
const LULLABY = { opus: '17k', mp3: '24k' };
const EFFECTS = { opus: '30k', mp3: '32k' };

const here = (name) => join(import.meta.dirname, name);

/** One line per entry: the files are read by people too. */
function writePlaces(name, places) {
  const lines = Object.entries(places).map(([id, place]) => `  ${JSON.stringify(id)}: [${place.join(', ')}]`);
  writeFileSync(here(name), `{\n${lines.join(',\n')}\n}\n`);
}

const missing = missingTools();
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}

const ids = process.argv.slice(2);
const wanted = (id) => ids.length === 0 || ids.some((name) => id === name || id.startsWith(`${name}-`));

const folder = mkdtempSync(join(tmpdir(), 'sound-'));
const musicPlaces = JSON.parse(readFileSync(here('music.json'), 'utf8'));
for (const { id, signal, place } of allMusic(folder, wanted)) {
  const wav = join(folder, `${id}.wav`);
  writeWav(wav, signal);
  encode(wav, here(id), id === 'title' ? LULLABY : MUSIC);
  musicPlaces[id] = place;
}
writePlaces('music.json', musicPlaces);

if (wanted('effects')) {
  const { signal, places } = effectSprite();
  writeWav(join(folder, 'effects.wav'), signal);
  encode(join(folder, 'effects.wav'), here('effects'), EFFECTS);
  writePlaces('effects.json', places);
}
rmSync(folder, { recursive: true });
