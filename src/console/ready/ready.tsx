import { GateCard } from '../classroom/gate-card.tsx';
import { GuideLink } from '../classroom/guide-link.tsx';
import { QuestionsCard } from '../classroom/questions-card.tsx';
import { useConsole } from '../session/console-context.ts';
import { AdultCard } from './adult-card.tsx';
import { DoorCard } from './door-card.tsx';
import { ReadyTeams } from './ready-teams.tsx';
import { StartFoot } from './start-foot.tsx';
import { TellCard } from './tell-card.tsx';
import { WaitingScreens } from './waiting-screens.tsx';
import './ready.css';

/** Before the start: who is there, what to test, what to say; and a start that works whatever is missing. */
export function Ready() {
  const { say, session, t } = useConsole();
  const { mission } = session;
  return (
    <main id="main" class="ready" aria-labelledby="ready-title">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
      <section class="ready-scroll" tabIndex={0} aria-labelledby="ready-title">
        <h1 id="ready-title">
          {t(mission.title)} <small>{t(mission.district)}</small>
        </h1>
        {mission.hasGuide ? <GuideLink /> : null}
        <div class="ready-columns">
          <div>
            <GateCard />
            <WaitingScreens />
            <ReadyTeams />
            <TellCard />
          </div>
          <div>
            <DoorCard />
            {mission.hasQuestions ? <QuestionsCard /> : null}
            {mission.helpline === undefined ? null : <AdultCard />}
          </div>
        </div>
      </section>
      <StartFoot title={say('start-title')} />
    </main>
  );
}
