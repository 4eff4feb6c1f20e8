import type { GameObjects } from 'phaser';
import type { ObjectView } from '../view.ts';
import type { Beat, Deck } from './deck.ts';
import { halt, move, PILE } from './deck.ts';
import type { Dye } from './dye.ts';
import { GLOW_REACH } from './dye.ts';
import type { Picture } from './picture.ts';

/** How each state looks: cold wash, coral glow, warm glow, and whether it breathes (0–1 each). */
const LOOKS = {
  closed: { cold: 1, glow: 0, warm: 0, breath: 0 },
  open: { cold: 0, glow: 1, warm: 0, breath: 1 },
  solved: { cold: 0, glow: 0, warm: 0.75, breath: 0 },
} as const;

const CHANGE = 500;
const BREATH_SECONDS = 3.2;

/** One thing that can be touched: cold when closed, breathing when open, warm and still when solved. */
export class Station {
  readonly #deck: Deck;
  readonly #plain: GameObjects.Image;
  readonly #cold: GameObjects.Image;
  readonly #glow: GameObjects.Image;
  readonly #warm: GameObjects.Image;
  readonly #scale: number;
  readonly #look: Record<'cold' | 'glow' | 'warm' | 'breath', number>;
  readonly #bump = { by: 0 };
  #view: ObjectView;

  constructor(deck: Deck, picture: Picture, view: ObjectView, order: number) {
    this.#deck = deck;
    this.#view = view;
    this.#look = { ...LOOKS[view.state] };
    this.#scale = view.width / picture.source.width;
    const lay = (dye: Dye | undefined, pile: number) =>
      deck.scene.add
        .image(view.x, view.y, deck.pictures.texture(picture, dye))
        .setDepth(PILE.objects + order * 4 + pile);
    this.#glow = lay('glow', 0);
    this.#warm = lay('warm', 1);
    this.#plain = lay(undefined, 2);
    this.#cold = lay('cold', 3);
    this.frame({ time: 0, span: 0 });
  }

  get view(): ObjectView {
    return this.#view;
  }

  /** True when it is the same thing in the same place, whatever its state. */
  standsAs({ picture, x, y, width }: ObjectView): boolean {
    const now = this.#view;
    return now.picture === picture && now.x === x && now.y === y && now.width === width;
  }

  /** Takes on another state. */
  update(view: ObjectView): void {
    if (view.state === this.#view.state) return;
    this.#view = view;
    halt(this.#deck, this.#look);
    move(this.#deck, this.#look, LOOKS[view.state], CHANGE);
    this.frame({ time: 0, span: 0 });
  }

  /** A small hop, for what has just happened to it. */
  hop(): void {
    if (!this.#deck.motion) return;
    halt(this.#deck, this.#bump);
    this.#bump.by = 0.1;
    move(this.#deck, this.#bump, { by: 0 }, 560, undefined, 'Back.easeOut');
  }

  frame({ time }: Beat): void {
    const wave = this.#deck.motion ? Math.sin((time / BREATH_SECONDS + this.#view.x / 700) * Math.PI * 2) : 0;
    const { cold, glow, warm, breath } = this.#look;
    const scale = this.#scale * (1 + this.#bump.by + breath * wave * 0.014);
    this.#plain.setScale(scale);
    this.#cold.setScale(scale).setAlpha(cold);
    this.#light(this.#glow, glow * (0.72 + breath * wave * 0.28), 1 + breath * wave * 0.03);
    this.#light(this.#warm, warm, 1);
  }

  #light(image: GameObjects.Image, alpha: number, swell: number): void {
    image.setAlpha(alpha);
    const { width, height } = this.#plain;
    const reach = Math.max(width, height) * GLOW_REACH * 2;
    image.setDisplaySize((width + reach) * this.#scale * swell, (height + reach) * this.#scale * swell);
  }

  destroy(): void {
    halt(this.#deck, this.#look);
    halt(this.#deck, this.#bump);
    for (const image of [this.#glow, this.#warm, this.#plain, this.#cold]) image.destroy();
  }
}
