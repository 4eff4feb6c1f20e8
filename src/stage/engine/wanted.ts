import type { LayerView, WorldView } from '../view.ts';
import type { FigureView } from './figure.ts';

/** The layers of a view, a room's backdrop last. */
export function layersOf(view: WorldView): readonly LayerView[] {
  return view.room ? [...view.layers, { picture: view.room.picture, depth: 0 }] : view.layers;
}

export function lightsOf(view: WorldView): readonly string[] {
  return view.room ? [...view.lights, ...view.room.lit] : view.lights;
}

const worn = (name: string): string => (name.startsWith('archie-') ? name : `archie-${name}`);

export function archieOf(view: WorldView): FigureView | undefined {
  if (!view.archie) return undefined;
  const { x, y, scale, pose, props } = view.archie;
  return { x, y, scale, pictures: [pose, ...props].map(worn) };
}

export function blackhatOf(view: WorldView): FigureView | undefined {
  if (!view.blackhat) return undefined;
  const { x, y, picture, scale = 1 } = view.blackhat;
  return { x, y, scale, pictures: [picture] };
}

/** Every picture that a view needs. */
export function picturesOf(view: WorldView): Set<string> {
  return new Set([
    ...layersOf(view).map((layer) => layer.picture),
    ...lightsOf(view),
    ...view.objects.map((object) => object.picture),
    ...(archieOf(view)?.pictures ?? []),
    ...(blackhatOf(view)?.pictures ?? []),
  ]);
}

/**
 * What makes a place another place: as long as it is the same, a view only changes what stands there. The place's name is no part
 * of it, so that a finale in the district needs no curtain.
 */
export function placeKey(view: WorldView): string {
  const layers = layersOf(view).map(({ picture, depth, lights = [] }) => `${picture}@${depth}+${lights.join('+')}`);
  return layers.join('|');
}

/** How the place looked when it was left, so that what has changed since is seen to change on coming back. */
export function comingBack(view: WorldView, left: WorldView | undefined): WorldView {
  if (!left) return view;
  const states = new Map(left.objects.map((object) => [object.id, object.state]));
  return {
    ...view,
    lights: view.lights.filter((light) => left.lights.includes(light)),
    objects: view.objects.map((object) => ({ ...object, state: states.get(object.id) ?? object.state })),
    stars: Math.min(view.stars ?? 0, left.stars ?? 0),
  };
}
