import * as Phaser from 'phaser';
import type { Renderer } from '../renderer.ts';

/** Starts Phaser on the canvas and waits for its one scene. Rejects when the graphics cannot be had. */
export function boot(
  canvas: HTMLCanvasElement,
  renderer: Renderer,
  fit: { width: number; height: number },
): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  return new Promise((resolve, reject) => {
    try {
      const game = new Phaser.Game({
        type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
        canvas,
        // Phaser's types forget that null means «the canvas is already where it belongs».
        parent: null as unknown as HTMLElement,
        width: fit.width,
        height: fit.height,
        backgroundColor: '#120d3a',
        banner: false,
        autoFocus: false,
        disableContextMenu: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        scale: { mode: Phaser.Scale.NONE, autoCenter: Phaser.Scale.NO_CENTER, expandParent: false },
        // With more textures in one batch Phaser 4.2.1 drew parts of a picture from the wrong one on a software GPU.
        render: {
          maxTextures: 1,
          antialias: true,
          antialiasGL: false,
          roundPixels: false,
          powerPreference: 'low-power',
        },
        scene: {
          create(this: Phaser.Scene) {
            resolve({ game, scene: this });
          },
        },
      });
    } catch (error) {
      reject(error);
    }
  });
}
