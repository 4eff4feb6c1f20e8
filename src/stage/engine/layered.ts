import type { GameObjects } from 'phaser';
import { BLEED } from '../box.ts';
import type { LayerView } from '../view.ts';
import type { Beat, Deck, Pointer } from './deck.ts';
import { halt, layBrush, layScenery, move, PILE } from './deck.ts';
import { covered, EDGE_TURN, edgeFades, parallaxRoom } from './edges.ts';
import type { Picture } from './picture.ts';
import { layerOf } from './pile.ts';
import { Reveal } from './reveal.ts';
import type { Mood, Scenery } from './scenery.ts';

/** How far a layer of depth 1 slides, stage units. */
const SLIDE = 14;
const LIGHT_ON = 600;
const LIGHT_OFF = 400;
/** While a wave of light runs, px of it per stage unit: light is soft, and the whole sheet is drawn again each frame. */
const COARSE = 0.5;

interface Sliding {
  readonly image: GameObjects.Image;
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

interface Light extends Sliding {
  readonly picture: Picture;
  reveal: Reveal | undefined;
  /** Fully on. */
  steady: boolean;
}

/** The scenery as layers that slide over one another, each with its lights. */
export class LayeredScenery implements Scenery {
  readonly #deck: Deck;
  readonly #layers: readonly LayerView[];
  readonly #sliding: Sliding[];
  readonly #lights = new Map<string, Light>();
  readonly #fading = new Set<Light>();
  readonly #veil: GameObjects.Image;
  #edges: GameObjects.Image[] = [];
  #cold: number;

  constructor(deck: Deck, layers: readonly LayerView[], mood: Mood) {
    this.#deck = deck;
    this.#layers = layers;
    this.#cold = mood.cold;
    this.#sliding = layers.flatMap(({ picture: id, depth }, at) => {
      const picture = deck.pictures.get(id);
      if (!picture) return [];
      const image = layScenery(deck, picture, at * 10);
      return [{ image, x: image.x, y: image.y, depth }];
    });
    for (const id of mood.lights) this.#light(id, true);
    this.#veil = layBrush(deck, 'veil', PILE.air).setOrigin(0, 0).setAlpha(mood.cold);
    this.refit();
  }

  show({ lights, cold }: Mood): void {
    for (const [id, light] of this.#lights) if (!lights.includes(id)) this.#fade(id, light);
    for (const id of lights) {
      if (this.#lights.has(id)) continue;
      const light = this.#light(id, false);
      if (light) move(this.#deck, light.image, { alpha: 1 }, LIGHT_ON, () => this.#steady(light));
    }
    if (cold === this.#cold) return;
    this.#cold = cold;
    halt(this.#deck, this.#veil);
    move(this.#deck, this.#veil, { alpha: cold }, LIGHT_ON);
  }

  wave(x: number, y: number): void {
    for (const light of this.#lights.values()) {
      if (light.steady || light.reveal) continue;
      halt(this.#deck, light.image);
      light.image.setAlpha(0);
      const { source, unit, x: left, y: top } = light.picture;
      const width = source.width * unit;
      const area = { source, x: left - BLEED.x, y: top - BLEED.y, width, height: source.height * unit };
      light.reveal = new Reveal(this.#deck, area, { x, y, pile: light.image.depth, sharpness: COARSE });
      light.reveal.start(() => this.#steady(light));
    }
  }

  refit(): void {
    const { fit } = this.#deck;
    for (const edge of this.#edges) edge.destroy();
    const { x, y, width, height } = covered(fit);
    this.#veil.setPosition(x, y).setDisplaySize(width, height);
    this.#edges = edgeFades(fit).map((fade) => {
      const vertical = fade.side === 'top' || fade.side === 'bottom';
      const edge = layBrush(this.#deck, 'fade', PILE.air + 1).setRotation(EDGE_TURN[fade.side]);
      edge.setPosition(fade.x + fade.width / 2, fade.y + fade.height / 2);
      return vertical ? edge.setDisplaySize(fade.height, fade.width) : edge.setDisplaySize(fade.width, fade.height);
    });
  }

  frame({ time }: Beat, pointer: Pointer): void {
    if (!this.#deck.motion) return;
    const room = parallaxRoom(this.#deck.fit, SLIDE);
    const x = room.x * (pointer.x * 0.75 + Math.sin(time / 4.1) * 0.25);
    const y = room.y * (pointer.y * 0.75 + Math.cos(time / 5.3) * 0.25);
    for (const { image, x: homeX, y: homeY, depth } of [...this.#sliding, ...this.#lights.values(), ...this.#fading]) {
      image.setPosition(homeX - x * depth, homeY - y * depth);
    }
    // One window flickers like a candle: the one lit last.
    const last = [...this.#lights.values()].at(-1);
    if (last?.steady) last.image.setAlpha(0.93 + 0.07 * Math.sin(time * 5) * Math.sin(time * 1.7));
  }

  rest(): void {
    for (const { image, x, y } of this.#sliding) image.setPosition(x, y);
    for (const light of this.#lights.values()) {
      light.image.setPosition(light.x, light.y);
      this.#steady(light);
    }
  }

  destroy(): void {
    for (const { image } of this.#sliding) image.destroy();
    for (const light of [...this.#lights.values(), ...this.#fading]) this.#remove(light);
    for (const edge of this.#edges) edge.destroy();
    halt(this.#deck, this.#veil);
    this.#veil.destroy();
  }

  #light(id: string, steady: boolean): Light | undefined {
    const picture = this.#deck.pictures.get(id);
    if (!picture) return undefined;
    const at = layerOf(this.#layers, id);
    const depth = this.#layers[at]?.lights?.includes(id) ? (this.#layers[at]?.depth ?? 0) : 0;
    const image = layScenery(this.#deck, picture, at * 10 + 2).setAlpha(steady ? 1 : 0);
    const light: Light = { image, x: image.x, y: image.y, depth, picture, steady, reveal: undefined };
    this.#lights.set(id, light);
    return light;
  }

  #steady(light: Light): void {
    light.steady = true;
    light.reveal?.destroy();
    light.reveal = undefined;
    halt(this.#deck, light.image);
    light.image.setAlpha(1);
  }

  #fade(id: string, light: Light): void {
    this.#lights.delete(id);
    light.reveal?.destroy();
    light.reveal = undefined;
    this.#fading.add(light);
    halt(this.#deck, light.image);
    move(this.#deck, light.image, { alpha: 0 }, LIGHT_OFF, () => {
      this.#fading.delete(light);
      this.#remove(light);
    });
  }

  #remove(light: Light): void {
    light.reveal?.destroy();
    halt(this.#deck, light.image);
    light.image.destroy();
  }
}
