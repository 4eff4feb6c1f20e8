import type { Happening, WorldView } from '../view.ts';
import { AIR_PICTURES, Air } from './air.ts';
import type { Beat, Deck, Pointer } from './deck.ts';
import { Glide } from './glide.ts';
import { Place } from './place.ts';
import { comingBack, picturesOf, placeKey } from './wanted.ts';

/** Where light comes from when nothing in the place is named: the middle of a board, or of the stage. */
const MIDDLE = { room: { x: 845, y: 345 }, other: { x: 640, y: 400 } } as const;
/** Where the night cracks: in the sky, beside the roofs. */
const BREACH = { x: 480, y: 190 } as const;
/** After this long (seconds) something that happened is no news any more. */
const STALE = 4;
/** How long (ms) the curtain has been rising when what changed since the last visit is shown. */
const RISEN = 260;

/** Brings the asked view onto the stage: fetches its pictures, changes place, and plays what happens in its turn. */
export class Show {
  readonly air: Air;
  readonly #deck: Deck;
  readonly #glide: Glide;
  readonly #onShown: () => void;
  #asked: WorldView | undefined;
  #shown: WorldView | undefined;
  #place: Place | undefined;
  #key = '';
  #changing = false;
  #ended = false;
  #arrival: Promise<void> = Promise.resolve();
  #solvedFirst: string | undefined;
  #waveAt = Number.NEGATIVE_INFINITY;
  #wave: { x: number; y: number } | undefined;
  readonly #left = new Map<string, WorldView>();
  readonly #waiting: { what: Happening; since: number }[] = [];

  /** `onShown` is called after each change of view has been carried out. */
  constructor(deck: Deck, onShown: () => void) {
    this.#deck = deck;
    this.#onShown = onShown;
    this.air = new Air(deck);
    this.#glide = new Glide(deck);
  }

  get view(): WorldView | undefined {
    return this.#shown;
  }

  get changing(): boolean {
    return this.#changing;
  }

  draw(view: WorldView): void {
    this.#asked = view;
    if (this.#changing || this.#ended) return;
    this.#changing = true;
    this.#catchUp()
      .catch(reportError)
      .finally(() => {
        this.#changing = false;
        if (this.#ended) return;
        this.#play();
        this.#onShown();
      });
  }

  happen(what: Happening): void {
    if (what.kind === 'solved') this.#solvedFirst ??= what.object;
    this.#waiting.push({ what, since: performance.now() });
    if (!this.#changing && !this.#ended) this.#play();
  }

  frame(beat: Beat, pointer: Pointer): void {
    this.#place?.frame(beat, pointer);
    this.air.frame(beat);
    this.#glide.aim();
  }

  refit(): void {
    this.#place?.refit();
    this.#glide.aim();
  }

  /** Builds the place anew: the way it is drawn has changed. */
  rebuild(): void {
    this.#key = '';
    this.air.clear();
    if (this.#asked) this.draw({ ...this.#asked });
  }

  /** Nothing is drawn from here on, whatever is still on its way. */
  end(): void {
    this.#ended = true;
  }

  rest(): void {
    this.#place?.rest();
  }

  async #catchUp(): Promise<void> {
    while (this.#asked && this.#asked !== this.#shown && !this.#ended) {
      const view = this.#asked;
      const pictures = picturesOf(view);
      if (!this.#deck.pictures.ready(pictures)) {
        await this.#deck.pictures.load(pictures, this.#deck.fit.k);
        if (view !== this.#asked || this.#ended) continue;
      }
      if (placeKey(view) === this.#key) this.#change(view);
      else await this.#enter(view);
      this.#shown = view;
      this.#left.set(this.#key, view);
    }
  }

  #change(view: WorldView): void {
    const lit = this.#place?.update(view) ?? [];
    this.air.update(view);
    if (this.#wave && performance.now() - this.#waveAt < 1000) this.#place?.wave(this.#wave.x, this.#wave.y);
    else for (const spot of lit) this.air.rewards.bloom(spot);
    this.#arrival = this.#glide.to(this.#focus(view));
  }

  async #enter(view: WorldView): Promise<void> {
    const old = this.#place;
    if (old) {
      const focus = this.#focus(view);
      await (focus ? this.#glide.to(focus) : this.#arrival);
      await this.#glide.down();
      if (this.#ended) return;
      old.destroy();
    }
    this.#deck.pictures.keep(new Set([...picturesOf(view), ...AIR_PICTURES]));
    this.#glide.reset();
    this.air.clear();
    const key = placeKey(view);
    const before = comingBack(view, old ? this.#left.get(key) : undefined);
    this.#place = new Place(this.#deck, before);
    this.#key = key;
    this.air.update(view);
    this.#glide.up();
    if (before === view || !this.#deck.motion) return this.#change(view);
    await new Promise((resolve) => this.#deck.scene.time.delayedCall(RISEN, resolve));
    if (this.#ended) return;
    this.#change(view);
    this.#reward(before, view);
  }

  /** What was solved while the team was away is celebrated when it comes back to where all can see it. */
  #reward(before: WorldView, now: WorldView): void {
    const open = new Set(before.objects.filter(({ state }) => state !== 'solved').map(({ id }) => id));
    for (const { id, state } of now.objects) {
      if (state === 'solved' && open.has(id)) this.#perform({ kind: 'solved', object: id });
    }
  }

  #focus(view: WorldView | undefined): { x: number; y: number } | undefined {
    return this.#place?.station(view?.focus)?.view;
  }

  #play(): void {
    const now = performance.now();
    for (const { what, since } of this.#waiting.splice(0)) if (now - since < STALE * 1000) this.#perform(what);
  }

  #spot(object: string | undefined): { x: number; y: number } {
    const station = this.#place?.station(object)?.view;
    return station ?? (this.#shown?.place === 'room' ? MIDDLE.room : MIDDLE.other);
  }

  #perform(what: Happening): void {
    const { rewards } = this.air;
    switch (what.kind) {
      case 'solved':
        this.#place?.station(what.object)?.hop();
        rewards.flood(this.#spot(what.object));
        return;
      case 'opened': {
        const station = this.#place?.station(what.object);
        station?.hop();
        if (station) rewards.opened(station.view);
        return;
      }
      case 'wrong':
        rewards.paper(this.#place?.figure('blackhat')?.at ?? this.#spot(undefined), 9);
        return;
      case 'sneeze':
        rewards.paper(what, 26);
        return;
      case 'finale': {
        const { x, y } = this.#spot(what.object ?? this.#solvedFirst);
        this.#wave = { x, y };
        this.#waveAt = performance.now();
        this.#place?.wave(x, y);
        rewards.flood({ x, y });
        return;
      }
      case 'dim':
        rewards.dim();
        return;
      case 'breach':
        rewards.breach(BREACH);
        return;
    }
  }
}
