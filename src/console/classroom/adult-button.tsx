import { HeartHandshake } from 'lucide-preact';
import { useConsole } from '../session/console-context.ts';

/** Opens the card for the adult, from whatever bar it stands on. */
export function AdultButton() {
  const { say, setDialog } = useConsole();
  return (
    <button
      type="button"
      class="act"
      aria-label={say('card-open')}
      title={say('card-open')}
      onClick={() => setDialog('adult')}
    >
      <HeartHandshake aria-hidden="true" />
    </button>
  );
}
