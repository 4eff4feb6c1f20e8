import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What the world uses, by the flags that Phaser's own builds set. Sound is Howler's, in `src/stage/audio.ts`. */
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_FBINSTANT: false,
  PLUGIN_CAMERA3D: false,
};

const CORE = fileURLToPath(new URL('../node_modules/phaser/src/phaser-core.js', import.meta.url));

/**
 * Builds Phaser from its sources, from its own smaller entry: images, layers, tweens, cameras and textures, without physics, tilemaps,
 * particles, loaders of formats that we lack, and sound. Its packed build cannot be tree-shaken. The playthroughs boot every scene of
 * the built pages: a part that is missing here shows there.
 */
export const phaserFromSources = (): Plugin => ({
  name: 'phaser-from-sources',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === 'phaser' ? CORE : undefined),
  transform(code, id) {
    if (!id.includes('/phaser/src/')) return undefined;
    // Its entry hangs itself on Node's `global`, which pages lack.
    return code
      .replace('global.Phaser = Phaser;', '')
      .replace(/typeof ([A-Z0-9_]+)\b/g, (whole, flag: string) => (flag in FLAGS ? String(FLAGS[flag]) : whole));
  },
});
