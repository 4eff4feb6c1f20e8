import { asset } from '../../ui/asset.ts';
import { useSay } from '../../ui/language/say.ts';
import { usePlaces } from './use-places.ts';
import './lanterns.css';

/** The team's screens as lanterns, lit where somebody is there; this one says so. */
export function Lanterns() {
  const say = useSay();
  const { places } = usePlaces();
  return (
    <ul class="lanterns" aria-label={say('team-screens')}>
      {places.map(({ seat, number, mine, here }) => (
        <li key={seat} data-here={here} data-mine={mine}>
          <img src={asset('prop-lantern')} alt="" />
          <span>
            {say('screen-n', { n: number })}
            {mine ? <strong>{say('screen-mine')}</strong> : here ? null : <em>{say('screen-away')}</em>}
          </span>
        </li>
      ))}
    </ul>
  );
}
