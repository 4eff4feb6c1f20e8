import { ArrowLeft, Settings } from 'lucide-preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { asset } from '../../ui/asset.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useSay } from '../../ui/language/say.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { ReadAloud } from '../read-aloud.tsx';
import { SettingsDialog } from '../settings-dialog.tsx';
import { useBox } from '../use-box.ts';
import { type CityMission, cityMissions } from './city.ts';
import { CityMap } from './city-map.tsx';
import { DistrictPlate, SleepingPlate } from './district-plate.tsx';
import { greeter, hubLine } from './hub-line.ts';
import { LIT, type Place, settle } from './places.ts';
import { played } from './played.ts';
import { useListed } from './use-listed.ts';
import '../speech-bubble.css';
import './hub.css';
import './hub-list.css';

interface Props {
  /** The mission whose debrief the team comes from. */
  readonly fresh: string | undefined;
  readonly onChoose: (mission: CityMission) => void;
  readonly onBack: () => void;
}

/** La Cité by night: every district on its shore, those that were played in their own light. */
export function Hub({ fresh, onChoose, onBack }: Props) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const [comfort, setComfort] = useState(false);
  const done = played();
  const missions = cityMissions(language);
  const { districts, square } = settle(missions);
  const known = { missions, played: done, fresh };
  const greets = greeter(known);
  const line = hubLine(known, say);
  const placeOf = (mission: string | undefined) => districts.find(({ place }) => place.mission === mission)?.place;
  const lit = districts.flatMap(({ place, mission }) => (mission && done.includes(mission.id) ? [place] : []));
  const heading = useRef<HTMLHeadingElement>(null);
  useBox();
  const listed = useListed(square.length > 0);
  // In a list, what can be played stands first.
  const rows = listed ? [...districts].sort((one, other) => Number(!one.mission) - Number(!other.mission)) : districts;
  // Whoever comes from another screen by keyboard, or hears the page, starts at its top.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const plate = (mission: CityMission, place?: Place) => (
    <DistrictPlate
      mission={mission}
      played={done.includes(mission.id)}
      onChoose={() => onChoose(mission)}
      {...(place === undefined ? {} : { place })}
    />
  );
  const hello = placeOf(greets);
  return (
    <main id="main" class="hub" data-listed={listed} data-square={square.length > 0}>
      <header class="hub-head">
        <button type="button" class="button quiet" onClick={onBack}>
          <ArrowLeft aria-hidden="true" />
          {say('back')}
        </button>
        <h1 tabIndex={-1} ref={heading}>
          {say('hub-title')}
        </h1>
        <IconButton label={say('settings')} onClick={() => setComfort(true)}>
          <Settings aria-hidden="true" />
        </IconButton>
      </header>
      <div class="hub-window">
        <CityMap lit={lit} fresh={placeOf(fresh)} />
        {hello === undefined ? null : (
          <p class="hub-hello paper" style={above(hello)}>
            <span class="sr-only">{missions.find(({ id }) => id === greets)?.district} : </span>
            {say('hub-hello')}
          </p>
        )}
      </div>
      {line === undefined ? null : (
        <div class="hub-talk bubble">
          <img class="bubble-face" src={asset(fresh === undefined ? 'archie-talking' : 'archie-delighted')} alt="" />
          <div class="bubble-words">
            <p class="bubble-name">{say('archie-says')}</p>
            <p>{line}</p>
          </div>
          <div class="bubble-actions">
            <ReadAloud words={line} />
          </div>
        </div>
      )}
      <ul class="hub-places" aria-label={say('hub-districts')}>
        {rows.map(({ place, mission }) => (
          <li key={place.id} style={{ '--x': place.x, '--y': place.y }}>
            {mission === undefined ? <SleepingPlate place={place} /> : plate(mission, place)}
          </li>
        ))}
      </ul>
      {square.length === 0 ? null : (
        <section class="hub-square" aria-labelledby="hub-square">
          <h2 id="hub-square">{say('hub-square')}</h2>
          <ul>
            {square.map((mission) => (
              <li key={mission.id}>{plate(mission)}</li>
            ))}
          </ul>
        </section>
      )}
      {comfort ? <SettingsDialog onClose={() => setComfort(false)} onErased={onBack} /> : null}
    </main>
  );
}

/** Just over the roofs of a district. */
const above = ({ x, y }: Place) => ({
  left: `calc(${x} * var(--m))`,
  top: `calc(${y + LIT.top + 60} * var(--m))`,
});
