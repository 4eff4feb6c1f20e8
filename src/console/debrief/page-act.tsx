import { Presentation } from 'lucide-preact';
import { ActButton } from '../act-button.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import type { Slide } from './slides.ts';

/** Which page this is, and the way to bring it before everybody. */
export function PageAct({
  step,
  page,
  label,
}: {
  readonly step: Slide;
  readonly page: number;
  readonly label: string;
}) {
  const { say, session } = useConsole();
  const deeds = useDeeds();
  const shown = session.slide === step && session.led.page === page;
  return (
    <p class="page-act">
      <span>{label}</span>
      {shown ? (
        <b>{say('page-shown')}</b>
      ) : (
        <ActButton
          label={say('page-show')}
          whom={label}
          icon={<Presentation aria-hidden="true" />}
          onAct={() => deeds.page(step, page)}
        />
      )}
    </p>
  );
}
