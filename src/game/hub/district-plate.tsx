import { Check, Lightbulb, Moon } from 'lucide-preact';
import { useSay } from '../../ui/language/say.ts';
import type { CityMission } from './city.ts';
import { CityView } from './city-map.tsx';
import type { Place } from './places.ts';
import './district-plate.css';

interface Props {
  /** Missing: a mission of the station square. */
  readonly place?: Place;
  readonly mission: CityMission;
  readonly played: boolean;
  readonly onChoose: () => void;
}

/** The way into a district: its name, the mission that waits there, its minutes, and whether it was played here. */
export function DistrictPlate({ place, mission, played, onChoose }: Props) {
  const say = useSay();
  const { id, accent, district, title, minutes, pitch } = mission;
  const time = say('minutes-left', { n: minutes }).replace(/\s/g, '\u00a0');
  const what = [title, time, ...(played ? [say('mission-played')] : [])];
  return (
    <>
      <button
        type="button"
        class="plate"
        data-accent={accent}
        data-played={played}
        aria-describedby={`pitch-${id}`}
        onClick={onChoose}
      >
        {place === undefined ? null : <CityView place={place} lit={played} />}
        <span class="plate-words">
          <span class="plate-icon" aria-hidden="true">
            {played ? <Check /> : <Lightbulb />}
          </span>
          <strong>{district}</strong> <small>{what.join(' · ')}</small>
        </span>
      </button>
      <p class="sr-only" id={`pitch-${id}`}>
        {pitch}
      </p>
    </>
  );
}

/** A district that has no mission in this build. */
export function SleepingPlate({ place }: { readonly place: Place }) {
  const say = useSay();
  return (
    <div class="plate" data-asleep="true">
      <CityView place={place} lit={false} />
      <p class="plate-words">
        <span class="plate-icon" aria-hidden="true">
          <Moon />
        </span>
        <strong>{say(`place-${place.id}`)}</strong> <small>{say('place-asleep')}</small>
      </p>
    </div>
  );
}
