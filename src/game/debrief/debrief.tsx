import { ArrowLeft, ArrowRight, MapPinned } from 'lucide-preact';
import type { Report } from '../../core/debrief/report.ts';
import { useSay } from '../../ui/language/say.ts';
import { SpeechBubble } from '../speech-bubble.tsx';
import { useTable } from '../table-context.ts';
import { Breathe } from './breathe.tsx';
import { Commit } from './commit.tsx';
import { DebriefHeader } from './debrief-header.tsx';
import { Diploma } from './diploma.tsx';
import { Helpline } from './helpline.tsx';
import { ledStep, openSteps } from './led.ts';
import { LedCall } from './led-call.tsx';
import { Sheet } from './sheet.tsx';
import { StepPage } from './step-page.tsx';
import { Stepper } from './stepper.tsx';
import { STEPS, type StepId } from './steps.ts';
import { Tell } from './tell.tsx';
import { Transfer } from './transfer.tsx';
import { Understand } from './understand.tsx';
import { useLed } from './use-led.ts';
import './debrief.css';

interface Props {
  readonly report: Report;
  /** Missing: somebody else says what comes next. */
  readonly onDone: (() => void) | undefined;
  readonly onSettings: () => void;
}

const PAGES = { breathe: Breathe, tell: Tell, understand: Understand, transfer: Transfer, commit: Commit } as const;

/** The team's own debrief: five steps, at the team's pace or with the whole group, and a sheet to take away. */
export function Debrief({ report, onDone, onSettings }: Props) {
  const say = useSay();
  const { view, play, session } = useTable();
  const { led } = view.seen;
  const [at, setAt] = useLed(led);
  const index = STEPS.findIndex(({ id }) => id === at);
  const step = STEPS[index] ?? STEPS[0];
  const Page = PAGES[step.id];
  const before = STEPS[index - 1];
  const open = openSteps(led);
  const after = STEPS[index + 1];
  const waits = after !== undefined && index + 1 >= open;
  const called = STEPS.find(({ id }) => id === ledStep(led) && id !== at);
  const go = (to: StepId) => {
    if (to === at) return;
    play('page');
    setAt(to);
  };
  return (
    <main id="main" class="debrief" data-step={step.id}>
      <div class="debrief-scroll">
        <DebriefHeader onDone={onDone} onSettings={onSettings} />
        <Stepper at={step.id} open={open} onGo={go} />
        {called === undefined ? null : <LedCall step={called} onGo={() => go(called.id)} />}
        <StepPage key={step.id} step={step}>
          <Page report={report} />
        </StepPage>
        <Sheet report={report} />
        <Diploma report={report} />
      </div>
      {session === undefined ? null : (
        <div class="debrief-talk">
          <SpeechBubble />
        </div>
      )}
      <footer class="debrief-foot">
        <p class="debrief-way">
          {before === undefined ? null : (
            <button type="button" class="button plain" onClick={() => go(before.id)}>
              <ArrowLeft aria-hidden="true" />
              <span>
                {say('previous')} <strong>{say(before.word)}</strong>
              </span>
            </button>
          )}
        </p>
        <Helpline />
        <p class="debrief-way">
          {waits ? (
            <span class="debrief-next">{say('led-wait')}</span>
          ) : after === undefined && session !== undefined ? (
            <span class="debrief-next">{say('session-next')}</span>
          ) : after === undefined ? (
            onDone === undefined ? null : (
              <button type="button" class="button" onClick={onDone}>
                <MapPinned aria-hidden="true" />
                {say('to-city')}
              </button>
            )
          ) : (
            <button type="button" class="button" onClick={() => go(after.id)}>
              <span>
                {say('next')} <strong>{say(after.word)}</strong>
              </span>
              <ArrowRight aria-hidden="true" />
            </button>
          )}
        </p>
      </footer>
    </main>
  );
}
