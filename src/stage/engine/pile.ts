import { BLEED } from '../box.ts';
import type { LayerView } from '../view.ts';
import type { Picture } from './picture.ts';

/** Index of the layer that a light is painted on: the one that claims it, else the last that is not in front. */
export function layerOf(layers: readonly LayerView[], light: string): number {
  const claimed = layers.findIndex((layer) => layer.lights?.includes(light));
  if (claimed >= 0) return claimed;
  return layers.reduce((found, layer, at) => (layer.depth <= 0 ? at : found), 0);
}

/** Ids of the pictures to lay over one another, back to front: each layer, then the lights that are on in it. */
export function pileOf(layers: readonly LayerView[], lights: readonly string[]): string[] {
  return layers.flatMap((layer, at) => [layer.picture, ...lights.filter((light) => layerOf(layers, light) === at)]);
}

/** Middle of what a scenery picture shows, stage units. */
export function middleOf(picture: Picture): { x: number; y: number } {
  return {
    x: picture.x + (picture.source.width * picture.unit) / 2 - BLEED.x,
    y: picture.y + (picture.source.height * picture.unit) / 2 - BLEED.y,
  };
}
