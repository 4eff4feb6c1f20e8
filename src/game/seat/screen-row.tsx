import { Hand } from 'lucide-preact';
import { useSay } from '../../ui/language/say.ts';
import type { Place } from './places.ts';
import { usePlaces } from './use-places.ts';
import './screen-row.css';

/** The team's screens, by number: a full dot is there, a hollow one is not; this one is ringed, and a hand marks who commits moves. */
export function ScreenRow() {
  const say = useSay();
  const { places } = usePlaces();
  if (places.length < 2) return null;
  const told = (place: Place): string =>
    [
      say('screen-n', { n: place.number }),
      ...(place.mine ? [say('screen-mine')] : []),
      ...(place.here ? [] : [say('screen-away')]),
      ...(place.hand ? [say('screen-hand')] : []),
    ].join(', ');
  return (
    <ul class="screen-row" aria-label={say('team-screens')}>
      {places.map((place) => (
        <li key={place.seat} data-mine={place.mine} data-here={place.here} title={told(place)}>
          <span class="sr-only">{told(place)}</span>
          <span class="screen-dot" aria-hidden="true">
            {place.number}
            {place.hand ? <Hand /> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
