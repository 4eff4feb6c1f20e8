import { LifeBuoy } from 'lucide-preact';
import { IconButton } from '../../ui/icon-button.tsx';
import { useSay } from '../../ui/language/say.ts';
import { useTable } from '../table-context.ts';

/** A hand raised without a sound: the game master sees it, nobody else hears it. */
export function HelpButton() {
  const say = useSay();
  const { view, send } = useTable();
  const asked = view.pending.filter((command) => command.type === 'help').at(-1);
  const up = asked?.on ?? view.seen.team.help;
  return (
    <IconButton
      label={say(up ? 'help-up' : 'help-ask')}
      pressed={up}
      badge={up}
      onClick={() => send({ type: 'help', on: !up })}
    >
      <LifeBuoy aria-hidden="true" />
    </IconButton>
  );
}
