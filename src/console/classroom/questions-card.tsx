import { Choice } from '../choice.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { answeredOf } from './answered.ts';

/** Before the start: whether short questions are asked, and who has answered them. */
export function QuestionsCard() {
  const { say, session, teams, able } = useConsole();
  const deeds = useDeeds();
  const { questions } = session.settings;
  return (
    <section class="sheet-card" aria-labelledby="questions-title">
      <h2 id="questions-title">{say('questions')}</h2>
      <Choice
        legend={say('questions-why')}
        value={questions}
        disabled={!able}
        options={(['off', 'team', 'screen'] as const).map((value) => ({ value, label: say(`questions-${value}`) }))}
        onChange={(next) => void deeds.policy({ questions: next })}
      />
      {questions === 'off' ? null : (
        <p role="status">{say('questions-before', answeredOf(teams, questions, 'before'))}</p>
      )}
    </section>
  );
}
