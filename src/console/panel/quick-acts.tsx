import { BellRing, Hand, Lightbulb, Moon, Pause, Play } from 'lucide-preact';
import { ActButton } from '../act-button.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';

/** What is done most, in one tap. */
export function QuickActs() {
  const { say, clock, scope, session, teams } = useConsole();
  const deeds = useDeeds();
  const { one } = deeds;
  const stopped = one === undefined ? clock.state !== 'running' : one.clock.heldAt !== null;
  const dark = one === undefined ? session.blank || teams.every(({ blank }) => blank) : one.blank;
  const hand = one?.hand;
  const hintLeft = one === undefined || (hand !== null && hand !== undefined && !hand.solved && hand.taken < 3);
  const label = one === undefined && clock.state === 'ready' ? 'start' : stopped ? 'resume' : 'pause';
  return (
    <div class="quick">
      {([-5, -1, 1, 5] as const).map((minutes) => (
        <ActButton
          key={minutes}
          label={say(minutes > 0 ? 'add-minutes' : 'take-minutes', { n: Math.abs(minutes) })}
          {...(minutes === 1 ? { keys: '+' } : minutes === -1 ? { keys: '-' } : {})}
          disabled={session.settings.limit === null}
          onAct={() => deeds.extend(minutes)}
        />
      ))}
      <ActButton
        label={say(label)}
        icon={stopped ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
        keys="Space"
        onAct={deeds.run}
      />
      <ActButton
        label={say(scope === null ? 'hint-each' : 'hint')}
        icon={<Lightbulb aria-hidden="true" />}
        keys="h"
        disabled={!hintLeft}
        onAct={() => deeds.hint(null, true)}
      />
      <ActButton label={say('chime')} icon={<BellRing aria-hidden="true" />} keys="c" onAct={() => deeds.chime()} />
      <ActButton
        label={say(dark ? 'light' : 'blank')}
        icon={<Moon aria-hidden="true" />}
        keys="b"
        pressed={dark}
        onAct={deeds.blank}
      />
      {one?.help === true ? (
        <ActButton
          label={say('help-seen')}
          icon={<Hand aria-hidden="true" />}
          tone="main"
          onAct={() => deeds.helpSeen(one.id)}
        />
      ) : null}
    </div>
  );
}
