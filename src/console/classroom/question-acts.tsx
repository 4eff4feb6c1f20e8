import { ChartColumn, ListChecks } from 'lucide-preact';
import { ActButton } from '../act-button.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { answeredOf } from './answered.ts';

/** In the debrief: the questions of the end, who has answered them, and what came of them. */
export function QuestionActs() {
  const { say, session, teams, setDialog } = useConsole();
  const deeds = useDeeds();
  const { asksAfter, settings } = session;
  return (
    <>
      <ActButton
        label={say(asksAfter ? 'ask-after-stop' : 'ask-after')}
        icon={<ListChecks aria-hidden="true" />}
        whom=""
        pressed={asksAfter}
        onAct={() => deeds.askAfter(!asksAfter)}
      />
      {asksAfter ? (
        <span role="status">{say('questions-after', answeredOf(teams, settings.questions, 'after'))}</span>
      ) : null}
      <button type="button" class="act" onClick={() => setDialog('results')}>
        <ChartColumn aria-hidden="true" />
        {say('results-open')}
      </button>
    </>
  );
}
