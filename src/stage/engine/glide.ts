import type { GameObjects } from 'phaser';
import type { Deck } from './deck.ts';
import { halt, layBrush, move, PILE } from './deck.ts';
import { lookAt } from './fit.ts';

const GLIDE = 480;
const NEAR = 1.28;
const CURTAIN_DOWN = 170;
const CURTAIN_UP = 320;

/** The camera: goes near an object and back, and the curtain of night between two places. */
export class Glide {
  readonly #deck: Deck;
  readonly #curtain: GameObjects.Image;
  readonly #eye = { x: 640, y: 360, zoom: 1 };
  #arrived: (() => void) | undefined;

  constructor(deck: Deck) {
    this.#deck = deck;
    deck.scene.cameras.main.setOrigin(0, 0);
    this.#curtain = layBrush(deck, 'night', PILE.curtain);
    this.aim();
  }

  /** Goes near a point (stage units), or back to the whole when none is given. Resolves when it is there. */
  to(point: { readonly x: number; readonly y: number } | undefined): Promise<void> {
    const zoom = point ? NEAR : 1;
    const { x, y } = point ?? this.#eye;
    if (this.#eye.zoom === zoom && (zoom === 1 || (this.#eye.x === x && this.#eye.y === y))) return Promise.resolve();
    this.#stop();
    if (this.#eye.zoom === 1 && point) Object.assign(this.#eye, { x, y });
    return new Promise((resolve) => {
      this.#arrived = resolve;
      move(this.#deck, this.#eye, { x, y, zoom }, GLIDE, resolve, 'Cubic.easeInOut');
    });
  }

  /** Back to the whole at once, behind the curtain. */
  reset(): void {
    this.#stop();
    this.#eye.zoom = 1;
    this.aim();
  }

  down(): Promise<void> {
    halt(this.#deck, this.#curtain);
    return new Promise((resolve) => move(this.#deck, this.#curtain, { alpha: 1 }, CURTAIN_DOWN, resolve));
  }

  up(): void {
    halt(this.#deck, this.#curtain);
    move(this.#deck, this.#curtain, { alpha: 0 }, CURTAIN_UP);
  }

  /** Ends a glide where it is; whoever waits for its end goes on. */
  #stop(): void {
    halt(this.#deck, this.#eye);
    this.#arrived?.();
    this.#arrived = undefined;
  }

  /** Points the camera; called each frame and after each change of size. */
  aim(): void {
    const { fit, scene } = this.#deck;
    const { x, y, zoom } = this.#eye;
    const { left, top } = lookAt(fit, x, y, zoom);
    scene.cameras.main.setZoom(fit.k * zoom).setScroll(left, top);
    this.#curtain.setPosition((fit.left + fit.right) / 2, (fit.top + fit.bottom) / 2);
    this.#curtain.setDisplaySize(fit.right - fit.left + 8, fit.bottom - fit.top + 8);
  }
}
