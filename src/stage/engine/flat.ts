import type { GameObjects } from 'phaser';
import type { LayerView } from '../view.ts';
import { bake } from './bake.ts';
import type { Deck } from './deck.ts';
import { halt, move } from './deck.ts';
import { pileOf } from './pile.ts';
import { Reveal } from './reveal.ts';
import type { Mood, Scenery } from './scenery.ts';

const CHANGE = 600;
/** While a wave of light runs, px of it per px of the canvas. */
const COARSE = 0.7;

let made = 0;

interface Sheet {
  readonly key: string;
  readonly canvas: HTMLCanvasElement;
  readonly image: GameObjects.Image;
}

/** All the scenery as one picture at the canvas's own resolution: one cheap copy a frame instead of a dozen. */
export class FlatScenery implements Scenery {
  readonly #deck: Deck;
  readonly #layers: readonly LayerView[];
  #mood: Mood;
  #sheet: Sheet;
  /** What lies under the sheet while it fades in. */
  #under: Sheet | undefined;
  #reveal: Reveal | undefined;

  constructor(deck: Deck, layers: readonly LayerView[], mood: Mood) {
    this.#deck = deck;
    this.#layers = layers;
    this.#mood = mood;
    this.#sheet = this.#lay();
  }

  show(mood: Mood): void {
    if (mood.cold === this.#mood.cold && mood.lights.join() === this.#mood.lights.join()) return;
    this.#mood = mood;
    this.#finish();
    this.#under = this.#sheet;
    this.#sheet = this.#lay();
    this.#sheet.image.setDepth(1).setAlpha(0);
    move(this.#deck, this.#sheet.image, { alpha: 1 }, CHANGE, () => this.#finish());
  }

  wave(x: number, y: number): void {
    if (!this.#under || this.#reveal) return;
    const { image, canvas } = this.#sheet;
    const { left, top, right, bottom } = this.#deck.fit;
    halt(this.#deck, image);
    image.setAlpha(0);
    const area = { source: canvas, x: left, y: top, width: right - left, height: bottom - top };
    this.#reveal = new Reveal(this.#deck, area, { x, y, pile: 2, sharpness: COARSE * this.#deck.fit.k });
    this.#reveal.start(() => this.#finish());
  }

  refit(): void {
    this.#finish();
    this.#remove(this.#sheet);
    this.#sheet = this.#lay();
  }

  frame(): void {
    // Nothing in a flat picture moves by itself.
  }

  rest(): void {
    this.#finish();
  }

  destroy(): void {
    this.#finish();
    this.#remove(this.#sheet);
  }

  /** Ends what is fading: the newest sheet is there, alone. */
  #finish(): void {
    this.#reveal?.destroy();
    this.#reveal = undefined;
    halt(this.#deck, this.#sheet.image);
    this.#sheet.image.setAlpha(1).setDepth(0);
    if (this.#under) this.#remove(this.#under);
    this.#under = undefined;
  }

  #lay(): Sheet {
    const { fit, pictures, scene } = this.#deck;
    const pile = pileOf(this.#layers, this.#mood.lights).flatMap((id) => pictures.get(id) ?? []);
    const canvas = bake(fit, pile, this.#mood.cold);
    const key = `flat-${made++}`;
    scene.textures.addImage(key, canvas as unknown as HTMLImageElement);
    const image = scene.add.image(fit.left, fit.top, key).setOrigin(0, 0);
    return { key, canvas, image: image.setScale(1 / fit.k).setDepth(0) };
  }

  #remove(sheet: Sheet): void {
    sheet.image.destroy();
    this.#deck.scene.textures.remove(sheet.key);
  }
}
