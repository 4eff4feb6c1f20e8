import { Printer } from 'lucide-preact';
import { Dialog } from '../../ui/dialog.tsx';
import { usePrinted } from '../printed.tsx';
import { useConsole } from '../session/console-context.ts';
import { DisclosureCard } from './disclosure-card.tsx';
import './paper.css';

/** The card for the adult alone, one tap away at any moment; while it is open, it is what the printer gets. */
export function AdultDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useConsole();
  usePrinted(
    'paper',
    <>
      <h1>{say('card-title')}</h1>
      <DisclosureCard say={say} heading="h2" />
    </>,
  );
  return (
    <Dialog title={say('card-title')} closeLabel={say('close')} onClose={onClose}>
      <DisclosureCard say={say} heading="h3" />
      <p class="act-row">
        <button type="button" class="act main" onClick={() => print()}>
          <Printer aria-hidden="true" />
          {say('card-print')}
        </button>
      </p>
    </Dialog>
  );
}
