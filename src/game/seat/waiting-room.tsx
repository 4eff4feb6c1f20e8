import { Check, PartyPopper } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { LENSES } from '../../core/scenario/lens.ts';
import { asset } from '../../ui/asset.ts';
import { useSay } from '../../ui/language/say.ts';
import { teamOf, teamWord } from '../../ui/teams.ts';
import { ComfortRow } from '../comfort-row.tsx';
import { Quiz } from '../questions/quiz.tsx';
import { unanswered } from '../questions/unanswered.ts';
import { SpeechBubble } from '../speech-bubble.tsx';
import { LensEmblem } from '../station/lens-emblem.tsx';
import { useTable } from '../table-context.ts';
import { Lanterns } from './lanterns.tsx';
import './waiting-room.css';

/** Before the start: which team this is, which of its screens are there, how the game is shared out, and a first touch that wakes the sound. */
export function WaitingRoom({ onSettings }: { readonly onSettings: () => void }) {
  const say = useSay();
  const { view, t, play, session } = useTable();
  const [ready, setReady] = useState(false);
  const { team, mission, screens, questions } = view.seen;
  const [asked, setAsked] = useState(false);
  const left = questions === null ? 0 : unanswered(questions).length;
  const emblem = teamOf(team.emblem);
  const touch = () => {
    play('light');
    setReady(true);
    setAsked(left > 0);
  };
  if (asked && questions !== null) return <Quiz questions={questions} onClose={() => setAsked(false)} />;
  return (
    <main id="main" class="waiting">
      <div class="waiting-card paper">
        <section class="waiting-team">
          <p class="waiting-are">{say('you-are')}</p>
          <div class="waiting-emblem" style={{ background: emblem.colour }}>
            <img src={asset(`team-${emblem.id}`)} alt="" />
          </div>
          <h1>{say(teamWord(emblem.id))}</h1>
          <Lanterns />
        </section>
        <section class="waiting-how">
          <p class="waiting-mission">
            {t(mission.title)} <strong>{say('soon')}</strong>
          </p>
          <ul class="waiting-lenses">
            {LENSES.map((lens) => (
              <li key={lens}>
                <LensEmblem lens={lens} />
                <span>
                  <strong>{say(`lens-${lens}`)}</strong> {say(`lens-${lens}-what`)}
                </span>
              </li>
            ))}
          </ul>
          <p class="waiting-share">
            {screens.length > 1 ? `${say('lenses-share')} ${say('lenses-turn')}` : say('badges-why')}
          </p>
          <button type="button" class="button waiting-ready" aria-pressed={ready && left === 0} onClick={touch}>
            {ready && left === 0 ? <Check aria-hidden="true" /> : <PartyPopper aria-hidden="true" />}
            {left > 0 ? say('quiz-ready', { n: left }) : say(ready ? 'ready-done' : 'ready-touch')}
          </button>
          <ComfortRow onComfort={onSettings} />
          <p class="waiting-note">
            {say('session-code', { code: session?.code ?? '' })} · {say('session-privacy')}
          </p>
        </section>
      </div>
      <div class="waiting-talk">
        <SpeechBubble />
      </div>
    </main>
  );
}
