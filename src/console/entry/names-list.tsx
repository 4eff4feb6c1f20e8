import { ArrowRight } from 'lucide-preact';
import type { OfferedMission } from '../../core/wire/api.ts';
import { useWords } from '../language/say.ts';
import './names-list.css';

type Person = OfferedMission['people'][number];

interface Props {
  readonly people: readonly Person[];
  readonly names: Readonly<Record<string, string>>;
  readonly disabled?: boolean;
  readonly onNext: (person: Person) => void;
}

/** The people of a story whose name can be swapped; each tap takes the next one. */
export function NamesList({ people, names, disabled = false, onNext }: Props) {
  const say = useWords();
  return (
    <ul class="names">
      {people
        .filter(({ alternates }) => alternates.length > 0)
        .map((person) => {
          const other = names[person.id];
          return (
            <li key={person.id}>
              <button
                type="button"
                class="act"
                aria-pressed={other !== undefined}
                disabled={disabled}
                onClick={() => onNext(person)}
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
  );
}
