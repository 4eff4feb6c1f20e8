import { TriangleAlert } from 'lucide-preact';
import { useContext } from 'preact/hooks';
import type { FaultyMission } from '../../core/wire/api.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { useWords } from '../language/say.ts';

/** Missions of the operator's own folder that are not offered, each with what to mend and where. */
export function FaultyMissions({ faulty }: { readonly faulty: readonly FaultyMission[] }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  if (faulty.length === 0) return null;
  return (
    <details class="faulty-missions">
      <summary>
        <TriangleAlert aria-hidden="true" />
        {say(faulty.length === 1 ? 'faulty-mission' : 'faulty-missions', { n: faulty.length })}
      </summary>
      {faulty.map(({ file, problems }) => (
        <section key={file}>
          <h3>{file}</h3>
          <ul>
            {problems.map(({ file: where, line, column, sentence }) => (
              <li key={`${where}:${line}:${column} ${sentence.fr}`}>
                <code>
                  {where}:{line}:{column}
                </code>{' '}
                {sentence[language]}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
