import { ArrowRight } from 'lucide-preact';
import type { NewSession, OfferedMission } from '../../core/wire/api.ts';
import { useWords } from '../language/say.ts';
import { withNextName } from './draft.ts';

interface Props {
  readonly draft: NewSession;
  readonly mission: OfferedMission;
  readonly onChange: (draft: NewSession) => void;
}

/** First names of the story that a pupil present bears: one tap swaps each. */
export function NamesChoice({ draft, mission, onChange }: Props) {
  const say = useWords();
  const people = mission.people.filter(({ alternates }) => alternates.length > 0);
  if (people.length === 0) return null;
  const swapped = Object.keys(draft.names).length;
  return (
    <details class="more">
      <summary>
        {say('names')}
        {swapped === 0 ? null : <b> {say(swapped === 1 ? 'n-names-1' : 'n-names', { n: swapped })}</b>}
      </summary>
      <div class="more-body">
        <p>{say('names-why')}</p>
        <ul class="names">
          {people.map((person) => {
            const other = draft.names[person.id];
            return (
              <li key={person.id}>
                <button
                  type="button"
                  class="act"
                  aria-pressed={other !== undefined}
                  onClick={() => onChange(withNextName(draft, person))}
                >
                  {other === undefined ? (
                    person.name
                  ) : (
                    <>
                      <s>{person.name}</s>
                      <ArrowRight aria-label={say('becomes')} />
                      {other}
                    </>
                  )}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
