import { puzzlesAt, variantOf } from '../../core/scenario/mission.ts';
import { formOf } from '../../core/scenario/questions.ts';
import { useEdition } from './edition.ts';
import { useSay } from './language/say.ts';

/** What solves each puzzle at the level, in the words of its last hint; and the right answers of the short questions. */
export function Answers() {
  const say = useSay();
  const { mission, level, t } = useEdition();
  const objective = (id: string) => mission.objectives.find((one) => one.id === id)?.title ?? id;
  return (
    <>
      <h2>
        {say('answers-title')} ({say('level')} {level})
      </h2>
      <p>{say('answers-why')}</p>
      {puzzlesAt(mission, level).map((puzzle) => (
        <section key={puzzle.id} class="guide-keep">
          <h3>
            {t(puzzle.title)}{' '}
            <small>
              {say(`role-${puzzle.role}`)} · {puzzle.objectives.map((id) => t(objective(id))).join(' · ')}
            </small>
          </h3>
          <ol>
            {(variantOf(puzzle, level)?.steps ?? []).map(({ goal, hints }) => (
              <li key={goal}>
                {t(goal)} → <strong>{t(hints[2])}</strong>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {mission.questions === undefined ? null : (
        <>
          <h3>{say('questions-title')}</h3>
          <p>{say('questions-why')}</p>
          {mission.questions.map((question) => (
            <section key={question.id} class="guide-keep">
              <p>
                <strong>{t(objective(question.objective))}</strong>
                {question.isNew === true ? ` (${say('question-new')})` : ''}
              </p>
              <ul>
                {(['a', 'b'] as const).map((name) => {
                  const { ask, right } = formOf(question, level, name);
                  return (
                    <li key={name}>
                      {name.toUpperCase()} · {t(ask)} → <strong>{t(right)}</strong>
                    </li>
                  );
                })}
              </ul>
            </section>
          ))}
        </>
      )}
    </>
  );
}
