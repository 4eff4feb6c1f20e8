import { asset } from '../../ui/asset.ts';
import { LIT, type Place } from './places.ts';
import './city-map.css';

interface Props {
  /** The districts whose light is on. */
  readonly lit: readonly Place[];
  /** The one whose light comes on before our eyes. */
  readonly fresh?: Place | undefined;
}

/** A picture of the map, as sharp as this screen shows it. */
export const cityPicture = (id: string): string => asset(id, (devicePixelRatio * innerWidth) / 1280);

const units = (value: number) => `calc(${value} * var(--m))`;

/** The night map, and the light of each district that is awake. `--m` is how many px one stage unit takes here. */
export function CityMap({ lit, fresh }: Props) {
  return (
    <div class="city-map" aria-hidden="true">
      <img class="city-night" src={cityPicture('cite')} alt="" />
      {lit.map((place) => (
        <Light key={place.id} place={place} fresh={place === fresh} />
      ))}
    </div>
  );
}

function Light({ place, fresh }: { readonly place: Place; readonly fresh: boolean }) {
  const { id, x, y } = place;
  const box = { left: units(x + LIT.left), top: units(y + LIT.top), inlineSize: units(LIT.width) };
  return <img class="city-light" data-fresh={fresh} src={cityPicture(`cite-lit-${id}`)} alt="" style={box} />;
}

/** One district of the map, for a row of the list. */
export function CityView({ place, lit }: { readonly place: Place; readonly lit: boolean }) {
  return (
    <span class="city-view" style={{ '--x': place.x, '--y': place.y }}>
      <CityMap lit={lit ? [place] : []} />
    </span>
  );
}
