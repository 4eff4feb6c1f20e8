import type { ObjectView, WorldView } from '../view.ts';
import type { Beat, Deck, Pointer } from './deck.ts';
import type { FigureView, Float } from './figure.ts';
import { Figure } from './figure.ts';
import { FlatScenery } from './flat.ts';
import { LayeredScenery } from './layered.ts';
import { middleOf } from './pile.ts';
import type { Mood, Scenery } from './scenery.ts';
import { Sky } from './sky.ts';
import { Station } from './station.ts';
import { archieOf, blackhatOf, layersOf, lightsOf } from './wanted.ts';

/** How cold the air gets where BlackHat's scraps are thickest (opacity of the veil). */
const COLDEST = 0.42;

const FLOATS = {
  archie: { bob: 7, sway: 0.035, seconds: 4.2 },
  blackhat: { bob: 5, sway: 0.06, seconds: 3.1 },
} as const satisfies Record<string, Float>;

type Who = keyof typeof FLOATS;

const moodOf = (view: WorldView): Mood => ({ lights: lightsOf(view), cold: view.scraps * COLDEST });

/** One place of the world and all that stands there. */
export class Place {
  readonly #deck: Deck;
  readonly #scenery: Scenery;
  #stations: Station[];
  readonly #sky: Sky;
  #lights: readonly string[];
  readonly #figures = new Map<Who, Figure>();

  constructor(deck: Deck, view: WorldView) {
    this.#deck = deck;
    this.#scenery = new (deck.flat ? FlatScenery : LayeredScenery)(deck, layersOf(view), moodOf(view));
    this.#lights = lightsOf(view);
    const outside = view.place === 'district' || view.place === 'title';
    this.#sky = new Sky(deck, { cloud: outside, stars: view.stars ?? 0 });
    this.#stations = view.objects.flatMap((object, order) => this.#station(object, order) ?? []);
    this.#figure('archie', archieOf(view));
    this.#figure('blackhat', blackhatOf(view));
  }

  /** Shows another view of the same place. Gives where lights have just come on, stage units. */
  update(view: WorldView): { x: number; y: number }[] {
    const mood = moodOf(view);
    const added = mood.lights.filter((id) => !this.#lights.includes(id));
    this.#lights = mood.lights;
    this.#scenery.show(mood);
    this.#arrange(view.objects);
    this.#sky.stars(view.stars ?? 0);
    this.#figure('archie', archieOf(view));
    this.#figure('blackhat', blackhatOf(view));
    return added.flatMap((id) => {
      const picture = this.#deck.pictures.get(id);
      return picture ? [middleOf(picture)] : [];
    });
  }

  station(id: string | undefined): Station | undefined {
    return this.#stations.find((station) => station.view.id === id);
  }

  figure(who: Who): Figure | undefined {
    return this.#figures.get(who);
  }

  wave(x: number, y: number): void {
    this.#scenery.wave(x, y);
  }

  frame(beat: Beat, pointer: Pointer): void {
    this.#scenery.frame(beat, pointer);
    this.#sky.frame(beat);
    for (const station of this.#stations) station.frame(beat);
    for (const figure of this.#figures.values()) figure.frame(beat);
  }

  refit(): void {
    this.#scenery.refit();
  }

  rest(): void {
    this.#scenery.rest();
  }

  destroy(): void {
    this.#scenery.destroy();
    this.#sky.destroy();
    for (const station of this.#stations) station.destroy();
    for (const figure of this.#figures.values()) figure.destroy();
  }

  /** Keeps the stations that stand where they stood; puts up and takes down the others. */
  #arrange(objects: readonly ObjectView[]): void {
    const kept = new Set<Station>();
    const next = objects.flatMap((object, order) => {
      const station = this.station(object.id);
      if (!station?.standsAs(object)) return this.#station(object, order) ?? [];
      kept.add(station);
      station.update(object);
      return station;
    });
    for (const station of this.#stations) if (!kept.has(station)) station.destroy();
    this.#stations = next;
  }

  #station(object: ObjectView, order: number): Station | undefined {
    const picture = this.#deck.pictures.get(object.picture);
    return picture && new Station(this.#deck, picture, object, order);
  }

  #figure(who: Who, view: FigureView | undefined): void {
    const figure = this.#figures.get(who);
    if (view && figure) figure.update(view);
    else if (view) this.#figures.set(who, new Figure(this.#deck, view, FLOATS[who]));
    else if (figure) {
      figure.destroy();
      this.#figures.delete(who);
    }
  }
}
