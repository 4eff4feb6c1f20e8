import type { NewSession, OfferedMission } from '../../core/wire/api.ts';
import { useWords } from '../language/say.ts';
import { withNextName } from './draft.ts';
import { NamesList } from './names-list.tsx';

interface Props {
  readonly draft: NewSession;
  readonly mission: OfferedMission;
  readonly onChange: (draft: NewSession) => void;
}

/** First names of the story that a pupil present bears: one tap swaps each. In sight at once where the mission asks for it before the start. */
export function NamesChoice({ draft, mission, onChange }: Props) {
  const say = useWords();
  if (!mission.people.some(({ alternates }) => alternates.length > 0)) return null;
  const swapped = Object.keys(draft.names).length;
  return (
    <details class="more" key={mission.id} open={mission.hasGate}>
      <summary>
        {say('names')}
        {swapped === 0 ? null : <b> {say(swapped === 1 ? 'n-names-1' : 'n-names', { n: swapped })}</b>}
      </summary>
      <div class="more-body">
        {mission.hasGate ? <p>{say('gate-later')}</p> : null}
        <p>{say('names-why')}</p>
        <NamesList
          people={mission.people}
          names={draft.names}
          onNext={(person) => onChange({ ...draft, names: withNextName(draft.names, person) })}
        />
      </div>
    </details>
  );
}
