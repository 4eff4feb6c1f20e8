import { useEffect, useRef, useState } from 'preact/hooks';
import type { SeenQuestions } from '../../core/session/questions.ts';
import { asset } from '../../ui/asset.ts';
import { useSay } from '../../ui/language/say.ts';
import { useTable } from '../table-context.ts';
import { OneQuestion } from './one-question.tsx';
import { unanswered } from './unanswered.ts';
import './quiz.css';

interface Props {
  readonly questions: SeenQuestions;
  readonly onClose: () => void;
}

/** The short questions, one at a time, at whatever pace; nothing says whether an answer is right. */
export function Quiz({ questions, onClose }: Props) {
  const say = useSay();
  const { send, play } = useTable();
  const { list, moment, each } = questions;
  const open = unanswered(questions);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      list.findIndex(({ id }) => id === open[0]),
    ),
  );
  const done = at >= list.length;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [at]);
  const question = list[at];
  const answer = (choice: string, sure: boolean) => {
    if (question === undefined) return;
    play('tile');
    send({ type: 'answer', moment, question: question.id, choice, sure });
    setAt(at + 1);
  };
  return (
    <main id="main" class="quiz">
      <section class="quiz-card paper" aria-labelledby="quiz-title">
        <header>
          <img src={asset(done ? 'archie-delighted' : 'archie-listening')} alt="" />
          <div>
            <p>{say(moment === 'before' ? 'quiz-before' : 'quiz-after')}</p>
            <h1 id="quiz-title" ref={heading} tabIndex={-1}>
              {done ? say('quiz-done') : say('quiz-at', { n: at + 1, of: list.length })}
            </h1>
          </div>
        </header>
        {question === undefined ? (
          <>
            <p class="quiz-said">{say(moment === 'before' ? 'quiz-done-before' : 'quiz-done-after')}</p>
            <p class="quiz-ways">
              <button type="button" class="button plain" onClick={() => setAt(0)}>
                {say('quiz-again')}
              </button>
              <button type="button" class="button accent" onClick={onClose}>
                {say('quiz-close')}
              </button>
            </p>
          </>
        ) : (
          <>
            <OneQuestion
              key={question.id}
              question={question}
              kept={questions.answered[question.id]}
              each={each}
              onAnswer={answer}
            />
            <p class="quiz-ways">
              {at === 0 ? (
                <button type="button" class="button plain" onClick={onClose}>
                  {say('quiz-later')}
                </button>
              ) : (
                <button type="button" class="button plain" onClick={() => setAt(at - 1)}>
                  {say('quiz-back')}
                </button>
              )}
              <span>{say(each ? 'quiz-why-each' : 'quiz-why-team')}</span>
            </p>
          </>
        )}
      </section>
    </main>
  );
}
