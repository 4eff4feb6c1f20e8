import { useEffect, useState } from 'preact/hooks';
import { builtIn } from '../ui/asset.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useSay } from '../ui/language/say.ts';
import { useLatest } from '../ui/use-latest.ts';
import { SpeechBubble } from './speech-bubble.tsx';
import { type Spoken, spoken } from './spoken.ts';
import { useTable } from './table-context.ts';
import './briefing.css';

/** Archie tells what is going on, at the team's own pace; the care card is always shown before the first station. */
export function Briefing() {
  const say = useSay();
  const { view, send, t, speech, play, still } = useTable();
  const { seen } = view;
  const [done, setDone] = useState(false);
  const [started, setStarted] = useState(false);
  const { briefing, mission } = seen;
  const { tell, hush, line } = speech;
  const latest = useLatest({ seen, t, briefing, play });
  useEffect(() => {
    const { current } = latest;
    const archie = (words: string): Spoken => ({
      who: 'archie',
      name: say('archie-says'),
      words,
      mood: 'talking',
      tone: 'story',
    });
    const story = (current.briefing?.lines ?? []).map((one) => spoken(one, { seen: current.seen, say, t: current.t }));
    tell([archie(say('first-meeting-1')), archie(say('first-meeting-2')), ...story]);
    setStarted(true);
    current.play('vibrate');
    // Told once, when the briefing opens; a change of language begins it again.
  }, [latest, tell, say]);

  const over = (done ? line?.tone !== 'note' : started && line === undefined) && !still;
  const care = briefing?.care;
  const emblem = builtIn(`line-${mission.helpline?.number}`);
  const begin = () => {
    hush();
    play('open');
    send({ type: 'begin' });
  };
  return (
    <main id="main" class="briefing">
      <div class="briefing-title">
        <p>{t(mission.title)}</p>
        <h1>{t(mission.district)}</h1>
      </div>
      <div class="briefing-talk">
        <SpeechBubble />
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            hush();
            setDone(true);
          }}
        >
          {say('skip-briefing')}
        </button>
      </div>
      {over ? (
        <Dialog title={say('care-title')}>
          {care === undefined ? null : (
            <div class="care">
              {emblem === undefined ? null : <img src={emblem} alt="" />}
              <p>{t(care)}</p>
            </div>
          )}
          <p class="care-note">{say('badges-why')}</p>
          <p class="care-note">{say('archie-is')}</p>
          <p>
            <button type="button" class="button" onClick={begin}>
              {say('care-ok')}
            </button>
          </p>
        </Dialog>
      ) : null}
    </main>
  );
}
