import { useState } from 'preact/hooks';
import { GateCard } from '../classroom/gate-card.tsx';
import { ticksLeft } from '../facts/gate.ts';
import { useConsole } from '../session/console-context.ts';
import { LineBanner } from '../session/line-banner.tsx';
import { ClassBar } from './class-bar.tsx';

/** The wall as the projector shows it, and the acts of a teacher below. What only adults confirm comes first, with no wall behind. */
export function ClassDesk({ onNew }: { readonly onNew: () => void }) {
  const { say, code, language, session, clock } = useConsole();
  const [seen, setSeen] = useState(false);
  const left = ticksLeft(session).length;
  if (session.mission.gate !== undefined && clock.state === 'ready' && (left > 0 || !seen))
    return (
      <main id="main" class="class-gate">
        <h1>{say('class-gate-why')}</h1>
        <GateCard />
        <button type="button" class="act main big" disabled={left > 0} onClick={() => setSeen(true)}>
          {say('class-show')}
        </button>
      </main>
    );
  return (
    <main id="main" class="class-desk">
      <h1 class="sr-only">{say('class-acts')}</h1>
      <iframe title={say('class-wall')} src={`/mur?lang=${language}#${code}`} allow="fullscreen; screen-wake-lock" />
      <LineBanner />
      <ClassBar onNew={onNew} />
    </main>
  );
}
