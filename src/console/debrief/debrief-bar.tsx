import { MessagesSquare, Users } from 'lucide-preact';
import { ActButton } from '../act-button.tsx';
import { QuestionActs } from '../classroom/question-acts.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { SLIDES } from './slides.ts';
import { SoftClock } from './soft-clock.tsx';
import { StepActs, useSteps } from './step-acts.tsx';
import './debrief-bar.css';

/** The debrief of the whole group: offered once a team has come to its end, then led step by step on the wall. */
export function DebriefBar() {
  const { say, session, teams, clock } = useConsole();
  const deeds = useDeeds();
  const { slide, group } = session;
  const { at } = useSteps();
  const over = teams.filter(({ stage }) => stage === 'ending' || stage === 'debrief').length;
  const all = say('all-teams');
  if (slide === null && (over === 0 || clock.state === 'ready')) {
    if (!group.canRestore) return null;
    return (
      <aside class="debrief-bar" aria-label={say('group-new')}>
        <p>{say('group-new-why', { n: group.n })}</p>
        <ActButton label={say('group-back')} whom="" onAct={deeds.groupBack} />
      </aside>
    );
  }
  const here = SLIDES[at];
  return (
    <aside class="debrief-bar" aria-label={say('debrief')}>
      <p>
        <MessagesSquare aria-hidden="true" />
        {here === undefined
          ? say(over === teams.length ? 'debrief-all-over' : over === 1 ? 'debrief-some-over-1' : 'debrief-some-over', {
              n: over,
              of: teams.length,
            })
          : say('debrief-slide', { step: say(`slide-${here}`), n: at + 1, of: SLIDES.length })}
        {here === undefined ? null : <SoftClock step={here} />}
      </p>
      {here === undefined ? (
        <>
          {teams.some(({ stage }) => stage !== 'debrief') ? (
            <ActButton label={say('debrief-all')} whom={all} onAct={deeds.debriefAll} />
          ) : null}
          <ActButton
            label={say('slides-start')}
            whom=""
            tone={over === teams.length ? 'main' : 'soft'}
            onAct={() => deeds.slide('breathe')}
          />
        </>
      ) : (
        <StepActs />
      )}
      {session.settings.questions === 'off' ? null : <QuestionActs />}
      <ActButton label={say('next-group')} whom="" icon={<Users aria-hidden="true" />} onAct={deeds.nextGroup} />
    </aside>
  );
}
