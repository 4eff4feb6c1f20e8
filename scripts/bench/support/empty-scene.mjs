import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../run.mjs';

/** Phaser as its makers pack it, with one scene in which there is nothing; set up as the game sets it up. */
const script = `
const asked = new URLSearchParams(location.search);
const canvas = document.querySelector('canvas');
canvas.style.cssText = 'position: absolute; inset: 0';
new Phaser.Game({
  type: asked.get('renderer') === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
  canvas,
  parent: null,
  width: Number(asked.get('width')),
  height: Number(asked.get('height')),
  backgroundColor: '#120d3a',
  banner: false,
  autoFocus: false,
  disableContextMenu: false,
  audio: { noAudio: true },
  input: { keyboard: false, mouse: false, touch: false, gamepad: false },
  scale: { mode: Phaser.Scale.NONE, autoCenter: Phaser.Scale.NO_CENTER, expandParent: false },
  render: { maxTextures: 1, antialias: true, antialiasGL: false, roundPixels: false, powerPreference: 'low-power' },
  scene: { create() { performance.mark('ready-to-play'); } },
});
`;

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Empty scene</title>
<link rel="icon" href="data:,">
<canvas></canvas>
<script src="phaser.min.js"></script>
<script src="scene.js"></script>
</html>
`;

/** @returns {string} folder of a page with an empty Phaser scene: `?renderer=canvas&width=1280&height=720` */
export function emptyScenePages() {
  const folder = join(root, '.cache/bench/empty-scene');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'node_modules/phaser/dist/phaser.min.js'), join(folder, 'phaser.min.js'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'scene.js'), script);
  return folder;
}
