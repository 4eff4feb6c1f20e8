import type { Handover } from '../../core/wire/api.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { minutesOf } from '../facts/clock.ts';
import { useConsole, useNow } from '../session/console-context.ts';

interface Props {
  readonly handover: Handover;
  readonly whom: string;
  readonly onClose: () => void;
}

/** The code with which another device takes a seat, to be read from across a table. */
export function HandoverDialog({ handover, whom, onClose }: Props) {
  const { say } = useConsole();
  const now = useNow();
  const minutes = Math.max(0, minutesOf(handover.expiresAt - now));
  return (
    <Dialog title={say('handover-title')} closeLabel={say('close')} onClose={onClose}>
      <p>{whom}</p>
      <p class="big-code code">{handover.code}</p>
      <p>{say('handover-how')}</p>
      <p>{say('handover-until', { n: minutes })}</p>
    </Dialog>
  );
}
