import type { WorldView } from '../view.ts';
import { brushKey } from './brush.ts';
import type { Beat, Deck } from './deck.ts';
import { PILE } from './deck.ts';
import type { Ink } from './drift.ts';
import { Drift } from './drift.ts';
import { Flock } from './flock.ts';
import { Rewards } from './rewards.ts';

/** Pictures of the small things that fly; needed in every place and never freed. */
export const AIR_PICTURES = ['snowflake-scrap-1', 'snowflake-scrap-2', 'snowflake-scrap-3', 'spark'] as const;

const FLAKE: Ink = { keys: [brushKey('flake')], unit: 1 };

const MOST_SCRAPS = 46;
const MOST_FLAKES = 60;
/** Share of them in light graphics. */
const LIGHT = 0.4;

/** What is in the air, over every place: drifting scraps, snow, sparks. */
export class Air {
  readonly rewards: Rewards;
  readonly #deck: Deck;
  readonly #scraps: Drift;
  readonly #snow: Drift;
  readonly #sparks: Flock;
  readonly #paper: Flock;

  constructor(deck: Deck) {
    this.#deck = deck;
    const inkOf = (ids: readonly string[]): Ink => {
      const pictures = ids.flatMap((id) => deck.pictures.get(id) ?? []);
      const [first] = pictures;
      if (!first) return FLAKE;
      return { keys: pictures.map((picture) => deck.pictures.texture(picture)), unit: first.unit };
    };
    const [first, second, third, spark] = AIR_PICTURES;
    const scraps = inkOf([first, second, third]);
    const { scene } = deck;
    this.#scraps = new Drift(deck, {
      ink: scraps,
      pile: PILE.scraps,
      x: [-26, -9],
      y: [3, 15],
      size: [0.5, 1],
      alpha: [0.55, 0.95],
      spin: 0.12,
    });
    this.#snow = new Drift(deck, {
      ink: FLAKE,
      pile: PILE.scraps,
      x: [-8, 6],
      y: [22, 48],
      size: [0.35, 0.9],
      alpha: [0.5, 0.9],
      spin: 0,
    });
    this.#paper = new Flock(scene, { ink: scraps, pile: PILE.scraps + 1, glowing: false, most: 60 });
    this.#sparks = new Flock(scene, {
      ink: inkOf([spark]),
      pile: PILE.light + 1,
      glowing: true,
      most: 80,
    });
    this.rewards = new Rewards(deck, this.#sparks, this.#paper);
  }

  get busy(): boolean {
    return this.#sparks.flying + this.#paper.flying > 0;
  }

  update(view: WorldView): void {
    const share = this.#deck.motion ? (this.#deck.light ? LIGHT : 1) : 0;
    this.#scraps.count(Math.round(view.scraps * MOST_SCRAPS * share));
    this.#snow.count(view.snow ? Math.round(MOST_FLAKES * share) : 0);
  }

  frame(beat: Beat): void {
    this.#scraps.frame(beat);
    this.#snow.frame(beat);
    this.#sparks.frame(beat);
    this.#paper.frame(beat);
  }

  clear(): void {
    this.#sparks.clear();
    this.#paper.clear();
  }
}
