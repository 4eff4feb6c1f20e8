import { AdultDialog } from '../classroom/adult-dialog.tsx';
import { ResultsDialog } from '../classroom/results-dialog.tsx';
import { DoorPanel } from '../door/door-panel.tsx';
import { useConsole } from './console-context.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { SessionDialog } from './session-dialog.tsx';

/** The one dialog that is open. */
export function Dialogs({ onLeave }: { readonly onLeave: (gone?: string) => void }) {
  const { dialog, setDialog, token, teams, code } = useConsole();
  const close = () => setDialog(undefined);
  switch (dialog) {
    case 'door':
      return <DoorPanel token={token} teams={teams} onClose={close} onErased={() => onLeave(code)} />;
    case 'session':
      return <SessionDialog onClose={close} onLeave={() => onLeave()} />;
    case 'keys':
      return <KeysDialog onClose={close} />;
    case 'adult':
      return <AdultDialog onClose={close} />;
    case 'results':
      return <ResultsDialog onClose={close} />;
    case undefined:
      return null;
  }
}
