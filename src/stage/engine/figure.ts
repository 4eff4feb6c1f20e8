import type { GameObjects } from 'phaser';
import type { Beat, Deck } from './deck.ts';
import { halt, move, PILE } from './deck.ts';

/** Somebody in the world: pictures laid over one another in one registration, floating about a point (stage units). */
export interface FigureView {
  readonly pictures: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Float {
  /** How far it floats up and down, stage units. */
  readonly bob: number;
  /** How far it sways, radians. */
  readonly sway: number;
  readonly seconds: number;
}

const MOVE = 450;
const POSE = 180;

export class Figure {
  readonly #deck: Deck;
  readonly #float: Float;
  readonly #images = new Map<string, GameObjects.Image>();
  readonly #leaving = new Set<GameObjects.Image>();
  readonly #at: { x: number; y: number; scale: number };
  #view: FigureView;

  constructor(deck: Deck, view: FigureView, float: Float) {
    this.#deck = deck;
    this.#float = float;
    this.#view = view;
    this.#at = { x: view.x, y: view.y, scale: view.scale };
    for (const id of view.pictures) this.#add(id);
    this.frame({ time: 0, span: 0 });
  }

  get at(): { readonly x: number; readonly y: number } {
    return this.#at;
  }

  update(view: FigureView): void {
    for (const id of view.pictures) {
      if (this.#images.has(id)) continue;
      const image = this.#add(id);
      if (!image) continue;
      image.setAlpha(0);
      move(this.#deck, image, { alpha: 1 }, POSE);
    }
    for (const [id, image] of this.#images) if (!view.pictures.includes(id)) this.#drop(id, image);
    const { x, y, scale } = view;
    if (x !== this.#view.x || y !== this.#view.y || scale !== this.#view.scale) {
      halt(this.#deck, this.#at);
      move(this.#deck, this.#at, { x, y, scale }, MOVE, undefined, 'Sine.easeInOut');
    }
    this.#view = view;
    this.frame({ time: 0, span: 0 });
  }

  frame({ time }: Beat): void {
    const turn = this.#deck.motion ? (time / this.#float.seconds) * Math.PI * 2 : 0;
    const { bob, sway } = this.#float;
    for (const [id, image] of this.#images) {
      const unit = this.#deck.pictures.get(id)?.unit ?? 1;
      image.setPosition(this.#at.x, this.#at.y + Math.sin(turn) * bob * this.#at.scale);
      image.setRotation(Math.sin(turn / 2) * sway).setScale(this.#at.scale * unit);
    }
  }

  destroy(): void {
    halt(this.#deck, this.#at);
    for (const image of [...this.#images.values(), ...this.#leaving]) {
      halt(this.#deck, image);
      image.destroy();
    }
    this.#images.clear();
    this.#leaving.clear();
  }

  #add(id: string): GameObjects.Image | undefined {
    const picture = this.#deck.pictures.get(id);
    if (!picture) return undefined;
    const image = this.#deck.scene.add.image(this.#at.x, this.#at.y, this.#deck.pictures.texture(picture));
    const { width, height } = picture;
    // Turn about the middle of the whole picture, wherever its ink was cut out.
    image.setOrigin(
      (width / 2 - picture.x) / (picture.source.width * picture.unit),
      (height / 2 - picture.y) / (picture.source.height * picture.unit),
    );
    image.setDepth(PILE.figures + this.#images.size);
    this.#images.set(id, image);
    return image;
  }

  #drop(id: string, image: GameObjects.Image): void {
    this.#images.delete(id);
    halt(this.#deck, image);
    this.#leaving.add(image);
    move(this.#deck, image, { alpha: 0 }, POSE, () => {
      this.#leaving.delete(image);
      image.destroy();
    });
  }
}
