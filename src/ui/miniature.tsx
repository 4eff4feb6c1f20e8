import type { Mission } from '../core/scenario/mission.ts';
import { asset } from './asset.ts';
import './miniature.css';

interface Props {
  readonly layers: Mission['scene']['layers'];
  /** Light pictures that are on. */
  readonly lights: readonly string[];
  /** What it shows, in words: the screen reader sees no window. */
  readonly label: string;
  readonly class?: string;
}

/** A district as stacked pictures, as large as its box: the world of the players' page where there is no engine. */
export function Miniature({ layers, lights, label, class: more = '' }: Props) {
  return (
    <div class={`miniature ${more}`} role="img" aria-label={label}>
      {pile(layers, lights).map(({ picture, light, on }) => (
        <img
          key={picture}
          class={light ? 'miniature-light' : undefined}
          data-on={light ? on : undefined}
          src={asset(picture, 1)}
          alt=""
          draggable={false}
          // Layers appear together: each in its own time, a district would be built up before the eyes.
          decoding="sync"
        />
      ))}
    </div>
  );
}

interface Sheet {
  readonly picture: string;
  readonly light: boolean;
  readonly on: boolean;
}

/**
 * Back to front: each layer, then its lights. Those that are off are there too, unseen, so that one that comes on has been fetched. A
 * light that no layer claims lies on the last one that is not in front.
 */
function pile(layers: Props['layers'], lights: readonly string[]): Sheet[] {
  const claimed = layers.flatMap((layer) => layer.lights ?? []);
  const strays = lights.filter((light) => !claimed.includes(light));
  const ground = layers.reduce((found, layer, at) => (layer.depth <= 0 ? at : found), 0);
  return layers.flatMap((layer, at) => {
    const own = [...(layer.lights ?? []), ...(at === ground ? strays : [])];
    return [
      { picture: layer.picture, light: false, on: true },
      ...own.map((picture) => ({ picture, light: true, on: lights.includes(picture) })),
    ];
  });
}
