// Writes assets/ids.json: the id of every built-in picture, for whatever checks a mission without a browser.
// Run it after a picture was added or removed: `node assets/ids.mjs`.
import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = new URL('.', import.meta.url);
const FOLDERS = [
  ['img/', '.webp', ''],
  ['emblems/people/', '.svg', 'person-'],
  ['emblems/props/', '.svg', 'prop-'],
  ['emblems/lines/', '.svg', 'line-'],
  ['emblems/tokens/', '.svg', 'token-'],
  ['emblems/teams/', '.svg', 'team-'],
  ['emblems/lenses/', '.svg', 'lens-'],
];

/** Ids of the pictures in the assets folder, sorted. The same naming as `asset` in src/ui/asset.ts. */
export async function listIds() {
  const ids = [];
  for (const [folder, ending, prefix] of FOLDERS) {
    for (const file of await readdir(new URL(folder, here)).catch(() => [])) {
      if (!file.endsWith(ending)) continue;
      const name = file.slice(0, -ending.length);
      if (!name.endsWith('@2x')) ids.push(name.startsWith(prefix) ? name : prefix + name);
    }
  }
  return ids.sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ids = await listIds();
  await writeFile(new URL('ids.json', here), `${JSON.stringify(ids, null, 2)}\n`);
  console.log(`assets/ids.json: ${ids.length} pictures`);
}
