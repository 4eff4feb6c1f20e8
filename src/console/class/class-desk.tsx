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
      <main class="class-gate">
        <p>{say('class-gate-why')}</p>
        <GateCard />
        <button type="button" class="act main big" disabled={left > 0} onClick={() => setSeen(true)}>
          {say('class-show')}
        </button>
      </main>
    );
  return (
    <div class="class-desk">
      <iframe title={say('class-wall')} src={`/mur?lang=${language}#${code}`} allow="fullscreen; screen-wake-lock" />
      <LineBanner />
      <ClassBar onNew={onNew} />
    </div>
  );
}
