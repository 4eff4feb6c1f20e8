import { Check, LifeBuoy, Signpost } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { ActButton } from '../act-button.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { CommitNotes } from './commit-notes.tsx';
import { IdeaNotes } from './idea-notes.tsx';
import { Lines } from './lines.tsx';
import { SituationNotes } from './situation-notes.tsx';
import { SLIDES, type Slide, slideOf } from './slides.ts';
import { TellNotes } from './tell-notes.tsx';
import './debrief-view.css';

/** The debrief for whoever leads it: its steps, and the notes that nobody else sees. Looking at a step moves nobody. */
export function DebriefView() {
  const { say, session, notes, t } = useConsole();
  const deeds = useDeeds();
  const led = slideOf(session.slide);
  const [at, setAt] = useState<Slide>(led ?? 'breathe');
  useEffect(() => {
    if (led !== undefined) setAt(led);
  }, [led]);
  return (
    <main id="main" class="debrief-view" aria-labelledby="debrief-view-title">
      <h1 id="debrief-view-title" class="sr-only">
        {say('debrief')}
      </h1>
      <nav class="debrief-steps" aria-label={say('debrief-steps')}>
        <ol>
          {SLIDES.map((step, index) => (
            <li key={step}>
              <button
                type="button"
                class="act"
                aria-pressed={step === at}
                aria-current={step === led ? 'step' : undefined}
                aria-label={say('step-go', { n: index + 1, step: say(`slide-${step}`) })}
                onClick={() => setAt(step)}
              >
                <b>{index + 1}</b> {say(`slide-${step}`)}
              </button>
            </li>
          ))}
        </ol>
        {at === led ? (
          <p class="debrief-here">
            <Check aria-hidden="true" />
            {say('step-here')}
          </p>
        ) : (
          <ActButton
            label={say('step-lead')}
            whom=""
            tone="main"
            icon={<Signpost aria-hidden="true" />}
            onAct={() => deeds.slide(at)}
          />
        )}
      </nav>
      <div class="debrief-room">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
        <section class="debrief-notes" tabIndex={0} aria-label={say(`slide-${at}`)}>
          {notes === undefined ? null : <StepNotes step={at} />}
        </section>
        <aside class="debrief-aside">
          <p class="note">{say('notes-only')}</p>
          {notes === undefined || notes.disclosure.length === 0 ? null : (
            <section class="sheet-card" aria-labelledby="disclosure-title">
              <h2 id="disclosure-title">
                <LifeBuoy aria-hidden="true" />
                {say('disclosure-title')}
              </h2>
              <ul>
                {notes.disclosure.map((line) => (
                  <li key={line}>{t(line)}</li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </main>
  );
}

function StepNotes({ step }: { readonly step: Slide }) {
  const { notes } = useConsole();
  switch (step) {
    case 'breathe':
      return <Lines lines={notes?.breathe ?? []} />;
    case 'tell':
      return <TellNotes />;
    case 'understand':
      return <IdeaNotes />;
    case 'transfer':
      return <SituationNotes />;
    case 'commit':
      return <CommitNotes />;
  }
}
