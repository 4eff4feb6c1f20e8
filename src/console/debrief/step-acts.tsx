import { ChevronLeft, ChevronRight, X } from 'lucide-preact';
import { ActButton } from '../act-button.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { SLIDES } from './slides.ts';

/** Where the debrief is: the index of its step, −1 before it, and the way to another one. */
export function useSteps(): { readonly at: number; readonly go: (to: number) => void } {
  const { session } = useConsole();
  const deeds = useDeeds();
  const at = (SLIDES as readonly (string | null)[]).indexOf(session.slide);
  return { at, go: (to) => void deeds.slide(SLIDES[to] ?? null) };
}

/** One step back, one forth, and out of the debrief. `onForth`: what comes next where that is not always the next step. */
export function StepActs({ onForth }: { readonly onForth?: () => void }) {
  const { say } = useConsole();
  const deeds = useDeeds();
  const { at, go } = useSteps();
  return (
    <>
      <ActButton
        label={say('slide-previous')}
        whom=""
        icon={<ChevronLeft aria-hidden="true" />}
        disabled={at <= 0}
        onAct={() => go(at - 1)}
      />
      <ActButton
        label={say('slide-next')}
        whom=""
        tone="main"
        icon={<ChevronRight aria-hidden="true" />}
        disabled={at >= SLIDES.length - 1}
        onAct={onForth ?? (() => go(at + 1))}
      />
      <ActButton label={say('slides-stop')} whom="" icon={<X aria-hidden="true" />} onAct={() => deeds.slide(null)} />
    </>
  );
}
