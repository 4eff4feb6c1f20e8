import { Lightbulb } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { ActButton } from '../act-button.tsx';
import { Emblem } from '../emblem.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { Switch } from '../switch.tsx';

/** What each team would be told next, and one tap that tells it to all. */
export function HintsOfAll() {
  const { say, teams, t, name, setScope } = useConsole();
  const deeds = useDeeds();
  const [counts, setCounts] = useState(true);
  const waiting = teams.filter(({ hand }) => hand !== null && !hand.solved && hand.taken < 3);
  if (waiting.length === 0) return <p class="panel-none">{say('no-hint-anywhere')}</p>;
  return (
    <>
      <ul class="hints-of-all">
        {waiting.map(({ id, emblem, hand }) => (
          <li key={id}>
            <button type="button" class="act bare" aria-label={name(id)} title={name(id)} onClick={() => setScope(id)}>
              <Emblem id={emblem} />
            </button>
            <p>
              <b>{say('hint-next', { n: (hand?.taken ?? 0) + 1 })}</b>
              {t(hand?.hints[hand.taken] ?? '')}
            </p>
          </li>
        ))}
      </ul>
      <ActButton
        label={say('send-hint-all')}
        icon={<Lightbulb aria-hidden="true" />}
        tone="main"
        whom=""
        onAct={() => deeds.hint(null, counts)}
      />
      <Switch label={say('hint-counts')} note={say('hint-counts-why')} on={counts} onChange={setCounts} />
    </>
  );
}
