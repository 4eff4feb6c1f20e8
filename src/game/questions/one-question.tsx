import { Check } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { SeenQuestions } from '../../core/session/questions.ts';
import { useSay } from '../../ui/language/say.ts';
import { Prose } from '../prose.tsx';
import { ReadAloud } from '../read-aloud.tsx';
import { useTable } from '../table-context.ts';

interface Props {
  readonly question: SeenQuestions['list'][number];
  readonly kept: SeenQuestions['answered'][string] | undefined;
  readonly each: boolean;
  readonly onAnswer: (choice: string, sure: boolean) => void;
}

/** One question: an answer, then whether one is sure of it; the second tap goes on. */
export function OneQuestion({ question, kept, each, onAnswer }: Props) {
  const say = useSay();
  const { t, play } = useTable();
  const [choice, setChoice] = useState(kept?.choice);
  const asked = t(question.ask);
  const choose = (answer: string) => {
    play('pick');
    setChoice(answer);
  };
  return (
    <>
      <div class="quiz-ask">
        <h2 id="quiz-ask">
          <Prose words={asked} />
        </h2>
        <ReadAloud words={[asked, ...question.answers.map(t)].join(' ')} />
      </div>
      <ul class="quiz-answers" aria-labelledby="quiz-ask">
        {question.answers.map((answer) => (
          <li key={answer}>
            <button type="button" class="card" aria-pressed={answer === choice} onClick={() => choose(answer)}>
              <span class="quiz-mark" aria-hidden="true">
                {answer === choice ? <Check /> : null}
              </span>
              {t(answer)}
            </button>
          </li>
        ))}
      </ul>
      <fieldset class="quiz-sure" disabled={choice === undefined}>
        <legend>{say(each ? 'quiz-sure-each' : 'quiz-sure-team')}</legend>
        {([true, false] as const).map((sure) => (
          <button
            key={String(sure)}
            type="button"
            class="button"
            aria-pressed={kept !== undefined && kept.choice === choice && kept.sure === sure}
            onClick={() => choice !== undefined && onAnswer(choice, sure)}
          >
            {say(sure ? 'quiz-sure' : 'quiz-unsure')}
          </button>
        ))}
      </fieldset>
    </>
  );
}
