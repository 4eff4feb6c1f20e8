import { phraseIn } from '../../mechanics/phrase.ts';
import { questionWords } from '../../ui/question-words.ts';
import { ClassState } from '../class/class-state.tsx';
import { useClass } from '../class/use-class.ts';
import { Emblem } from '../emblem.tsx';
import { useConsole } from '../session/console-context.ts';
import { Lines } from './lines.tsx';

/** Raconter: how to let them tell, and what each team's own screens ask it. */
export function TellNotes() {
  const { say, ui, notes, name, language } = useConsole();
  const asked = useClass();
  return (
    <>
      <Lines lines={notes?.tell ?? []} />
      <h2>{say('notes-tell-teams')}</h2>
      <ClassState asked={asked}>
        {({ view, t }) => (
          <ul class="debrief-questions">
            {view.teams.map(({ id, emblem, questions }) => (
              <li key={id}>
                <p>
                  <Emblem id={emblem} />
                  <b>{name(id)}</b>
                </p>
                <ol>
                  {questions.map((question, at) => (
                    <li key={at}>
                      {questionWords(question, {
                        say: ui,
                        t,
                        phrase: phraseIn(language, t),
                        title: (puzzle) => t(view.puzzles.find((one) => one.id === puzzle)?.title ?? puzzle),
                      })}
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ul>
        )}
      </ClassState>
    </>
  );
}
