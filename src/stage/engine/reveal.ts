import type { GameObjects } from 'phaser';
import { canvasOf } from './canvas.ts';
import type { Deck } from './deck.ts';
import { halt, move } from './deck.ts';

/** Width of the wave's soft front, stage units. */
const FRONT = 260;
const DURATION = 1800;

let made = 0;

/** What is revealed, and where it lies, stage units. */
export interface RevealArea {
  readonly source: CanvasImageSource;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RevealOptions {
  /** Where the wave starts, stage units. */
  readonly x: number;
  readonly y: number;
  readonly pile: number;
  /** Px per stage unit while the wave runs. */
  readonly sharpness: number;
}

/** A picture that appears in a circle growing from a point. Works without masks, hence in both renderers. */
export class Reveal {
  readonly #deck: Deck;
  readonly #area: RevealArea;
  readonly #options: RevealOptions;
  readonly #canvas: HTMLCanvasElement;
  readonly #key = `reveal-${made++}`;
  readonly #image: GameObjects.Image;
  readonly #state = { reach: 0 };
  #drawn = -1;

  constructor(deck: Deck, area: RevealArea, options: RevealOptions) {
    this.#deck = deck;
    this.#area = area;
    this.#options = options;
    this.#canvas = canvasOf(area.width * options.sharpness, area.height * options.sharpness);
    deck.scene.textures.addImage(this.#key, this.#canvas as unknown as HTMLImageElement);
    this.#image = deck.scene.add
      .image(area.x, area.y, this.#key)
      .setOrigin(0, 0)
      .setDepth(options.pile + 1);
    this.#image.setDisplaySize(area.width, area.height);
    deck.scene.events.on('update', this.#paint, this);
  }

  start(then: () => void): void {
    const { x, y, width, height } = this.#area;
    const right = Math.max(this.#options.x - x, x + width - this.#options.x);
    const down = Math.max(this.#options.y - y, y + height - this.#options.y);
    move(this.#deck, this.#state, { reach: Math.hypot(right, down) + FRONT }, DURATION, then, 'Sine.easeInOut');
  }

  destroy(): void {
    halt(this.#deck, this.#state);
    this.#deck.scene.events.off('update', this.#paint, this);
    this.#image.destroy();
    this.#deck.scene.textures.remove(this.#key);
  }

  #paint(): void {
    const { reach } = this.#state;
    const pen = this.#canvas.getContext('2d');
    if (!pen || reach === this.#drawn) return;
    this.#drawn = reach;
    const { width, height } = this.#canvas;
    const { sharpness } = this.#options;
    const x = (this.#options.x - this.#area.x) * sharpness;
    const y = (this.#options.y - this.#area.y) * sharpness;
    const front = pen.createRadialGradient(x, y, Math.max(0, reach - FRONT) * sharpness, x, y, reach * sharpness + 1);
    front.addColorStop(0, 'rgb(0 0 0 / 1)');
    front.addColorStop(1, 'rgb(0 0 0 / 0)');
    pen.globalCompositeOperation = 'source-over';
    pen.clearRect(0, 0, width, height);
    pen.fillStyle = front;
    pen.fillRect(0, 0, width, height);
    pen.globalCompositeOperation = 'source-in';
    pen.drawImage(this.#area.source, 0, 0, width, height);
    this.#deck.scene.textures.get(this.#key).source[0]?.update();
  }
}
