import { useContext, useId } from 'preact/hooks';
import type { OfferedMission } from '../../core/wire/api.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { useWords } from '../language/say.ts';

interface Props {
  readonly missions: readonly OfferedMission[];
  readonly chosen: OfferedMission;
  readonly onChoose: (mission: OfferedMission) => void;
}

/** The missions as paper cards, each with its district's accent. */
export function MissionChoice({ missions, chosen, onChoose }: Props) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const name = useId();
  return (
    <fieldset class="missions">
      <legend>{say('mission')}</legend>
      {missions.map((mission) => (
        <label key={mission.id} class="mission" data-accent={mission.accent}>
          <input type="radio" name={name} checked={mission.id === chosen.id} onChange={() => onChoose(mission)} />
          <span>
            <b>{mission.title[language]}</b>
            <small>
              {mission.district[language]} · {say('n-minutes', { n: mission.minutes })}
            </small>
            <span>{mission.pitch[language]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
