import { useEffect, useState } from 'preact/hooks';
import type { Line } from '../core/scenario/line.ts';
import { useSay } from '../ui/language/say.ts';
import { useLatest } from '../ui/use-latest.ts';
import { SpeechBubble } from './speech-bubble.tsx';
import { spoken } from './spoken.ts';
import { useTable } from './table-context.ts';
import './ending.css';

/** The district lights up; a last call; then on to the debrief. Whatever is chosen, all lines light. */
export function Ending() {
  const say = useSay();
  const { view, send, t, speech, play } = useTable();
  const { seen } = view;
  const { ending } = seen;
  const answered = seen.team.debrief.call !== undefined;
  const [told, setTold] = useState<'opening' | 'closing' | undefined>();
  const { tell, line } = speech;
  const call = ending?.call;
  const wanted = call === undefined || answered ? 'closing' : 'opening';

  const latest = useLatest({ seen, t, ending, play });
  useEffect(() => {
    const { current } = latest;
    if (current.ending === null) return;
    const { lines, call: last, close } = current.ending;
    const told: readonly Line[] =
      wanted === 'opening' ? [...lines, ...(last?.lines ?? [])] : [...(last?.after ?? lines), ...close];
    tell(told.map((one) => spoken(one, { seen: current.seen, say, t: current.t })));
    setTold(wanted);
    current.play(wanted === 'opening' ? 'ring' : 'light');
    // Told once for each part of the ending.
  }, [latest, wanted, tell, say]);

  /** What the choices answer, still there once it was heard. */
  const asked = call?.lines.at(-1);
  const quiet = told === wanted && line === undefined;
  return (
    <main id="main" class="ending" data-part={wanted}>
      <h1 class="ending-title">{t(seen.mission.district)}</h1>
      <div class="ending-talk">
        <SpeechBubble />
        {quiet && wanted === 'opening' && asked !== undefined ? (
          <h2 class="ending-asks paper">{t(asked.say)}</h2>
        ) : null}
        {quiet && wanted === 'opening' ? (
          <ul class="ending-choices">
            {call?.choices.map((choice, index) => (
              <li key={choice}>
                <button
                  type="button"
                  class="card"
                  onClick={() => {
                    play('plug');
                    send({ type: 'call', choice: index });
                  }}
                >
                  {t(choice)}
                </button>
              </li>
            ))}
          </ul>
        ) : null}
        {quiet && wanted === 'closing' ? (
          <button type="button" class="button ending-go" onClick={() => send({ type: 'debrief' })}>
            {say('to-debrief')}
          </button>
        ) : null}
      </div>
    </main>
  );
}
