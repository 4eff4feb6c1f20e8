import {
  ExternalLink,
  Gift,
  Lightbulb,
  MessagesSquare,
  MonitorPlay,
  Moon,
  Pause,
  Play,
  Rocket,
  Shuffle,
} from 'lucide-preact';
import { ActButton } from '../act-button.tsx';
import { AdultButton } from '../classroom/adult-button.tsx';
import { SLIDES } from '../debrief/slides.ts';
import { StepActs, useSteps } from '../debrief/step-acts.tsx';
import { pageAfter } from '../facts/page-after.ts';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { usePresenterKeys } from './use-presenter-keys.ts';

/** What a teacher needs, no more: begin, pause, a hint, dark, and the steps of the debrief. The full console is one tap away. */
export function ClassBar({ onNew }: { readonly onNew: () => void }) {
  const { say, notes, session, clock, teams, code } = useConsole();
  const deeds = useDeeds();
  const { at, go } = useSteps();
  // One button leads through the situations and their answers, too.
  const forth = () => {
    const next = pageAfter(session.slide, session.led, notes?.situations.length ?? 0);
    if (next === null) go(at + 1);
    else void deeds.page('transfer', next.page, next.answers);
  };
  usePresenterKeys(at >= 0, (by) => {
    if (SLIDES[at + by] !== undefined) go(at + by);
  });
  const here = SLIDES[at];
  return (
    <section class="class-bar" aria-label={say('class-acts')}>
      {here !== undefined ? (
        <>
          <p>{say('class-step', { step: say(`slide-${here}`), n: at + 1, of: SLIDES.length })}</p>
          <StepActs onForth={forth} />
        </>
      ) : clock.state === 'ready' ? (
        <Before />
      ) : (
        <During />
      )}
      <span class="class-away">
        <AdultButton />
        <a class="act" href={`/?s=${code}`} target="_blank" rel="noreferrer">
          <MonitorPlay aria-hidden="true" />
          <span>{say('class-play-here')}</span>
        </a>
        <a class="act" href={`/mj?s=${code}`} target="_blank" rel="noreferrer">
          <ExternalLink aria-hidden="true" />
          <span>{say('class-console')}</span>
        </a>
        {teams.every(({ stage }) => stage === 'debrief') ? (
          <button type="button" class="act" onClick={onNew}>
            {say('class-new')}
          </button>
        ) : null}
      </span>
    </section>
  );
}

function Before() {
  const { say, teams } = useConsole();
  const deeds = useDeeds();
  const screens = teams.flatMap((team) => team.screens.filter(({ link }) => link.state === 'connected')).length;
  return (
    <>
      <ActButton
        label={say(screens === 0 ? 'start-anyway' : 'start-all')}
        icon={<Rocket aria-hidden="true" />}
        tone="main"
        whom={say('all-teams')}
        onAct={deeds.runAll}
      />
      <p role="status">{say(screens === 1 ? 'class-screens-1' : 'class-screens', { n: screens, of: teams.length })}</p>
      {teams.length < 2 ? null : (
        <ActButton
          label={say('shuffle')}
          icon={<Shuffle aria-hidden="true" />}
          whom=""
          disabled={screens === 0}
          onAct={deeds.shuffle}
        />
      )}
    </>
  );
}

function During() {
  const { say, session, clock, teams } = useConsole();
  const deeds = useDeeds();
  const all = say('all-teams');
  const over = teams.filter(({ stage }) => stage === 'ending' || stage === 'debrief').length;
  const stopped = clock.state !== 'running';
  return (
    <>
      <ActButton
        label={say(stopped ? 'resume' : 'pause')}
        icon={stopped ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
        whom={all}
        onAct={deeds.runAll}
      />
      <ActButton
        label={say('gift-n', { n: 2 })}
        icon={<Gift aria-hidden="true" />}
        whom={all}
        disabled={session.settings.limit === null}
        onAct={() => deeds.gift(2)}
      />
      <ActButton
        label={say('class-hint')}
        icon={<Lightbulb aria-hidden="true" />}
        whom={all}
        onAct={() => deeds.hint(null, true)}
      />
      <ActButton
        label={say(session.blank ? 'class-light' : 'class-blank')}
        icon={<Moon aria-hidden="true" />}
        pressed={session.blank}
        whom={all}
        onAct={deeds.blankAll}
      />
      {over === 0 ? null : <p role="status">{say('class-over', { n: over, of: teams.length })}</p>}
      {teams.some(({ stage }) => stage !== 'debrief') ? (
        <ActButton
          label={say('class-end')}
          icon={<MessagesSquare aria-hidden="true" />}
          whom={all}
          onAct={deeds.debriefAll}
        />
      ) : null}
      <ActButton
        label={say('slides-start')}
        icon={<MessagesSquare aria-hidden="true" />}
        whom=""
        tone={over === teams.length ? 'main' : 'soft'}
        onAct={() => deeds.slide('breathe')}
      />
    </>
  );
}
