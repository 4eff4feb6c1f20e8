import {
  BellRing,
  Grid3x3,
  Keyboard,
  LayoutGrid,
  MessagesSquare,
  Moon,
  Presentation,
  QrCode,
  Rocket,
  ScrollText,
  Settings2,
} from 'lucide-preact';
import { ActButton } from '../act-button.tsx';
import { AdultButton } from '../classroom/adult-button.tsx';
import { useConsole, type View } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { GroupClock } from './group-clock.tsx';
import './top-bar.css';

/** What is always there: the views, the clock of the group, what is done to all at once, the door. */
export function TopBar() {
  const { say, session, clock, code, view, teams, setDialog } = useConsole();
  const deeds = useDeeds();
  const dark = session.blank || (teams.length > 0 && teams.every(({ blank }) => blank));
  const all = say('all-teams');
  return (
    <header class="bar">
      <nav class="bar-views" aria-label={say('views')}>
        {clock.state === 'ready' ? (
          <ViewTab to="ready" label={say('view-ready')} icon={<Rocket aria-hidden="true" />} />
        ) : null}
        <ViewTab
          to="teams"
          label={say('view-teams')}
          icon={<LayoutGrid aria-hidden="true" />}
          keys="t"
          current={view === 'teams' || view === 'mirror'}
        />
        {clock.state === 'ready' ? null : (
          <>
            <ViewTab to="debrief" label={say('view-debrief')} icon={<MessagesSquare aria-hidden="true" />} />
            <ViewTab to="class" label={say('view-class')} icon={<Grid3x3 aria-hidden="true" />} />
          </>
        )}
        <ViewTab to="log" label={say('view-log')} icon={<ScrollText aria-hidden="true" />} keys="l" />
      </nav>
      <GroupClock />
      <div class="bar-acts">
        <ActButton
          label={say(dark ? 'light-all' : 'blank-all')}
          icon={<Moon aria-hidden="true" />}
          iconOnly
          pressed={dark}
          whom={all}
          onAct={deeds.blankAll}
        />
        <ActButton
          label={say('chime-all')}
          icon={<BellRing aria-hidden="true" />}
          iconOnly
          whom={all}
          onAct={deeds.chimeAll}
        />
        <AdultButton />
        <a
          class="act"
          href={`/mur#${code}`}
          target="_blank"
          rel="noreferrer"
          aria-label={say('open-wall')}
          title={say('open-wall')}
        >
          <Presentation aria-hidden="true" />
        </a>
        <button type="button" class="act bar-code" aria-keyshortcuts="d" onClick={() => setDialog('door')}>
          <QrCode aria-hidden="true" />
          <span class="sr-only">{say('open-door')} </span>
          <b class="code">{code}</b>
        </button>
        <button
          type="button"
          class="act bar-keys"
          aria-label={say('keys-title')}
          title={say('keys-title')}
          aria-keyshortcuts="?"
          onClick={() => setDialog('keys')}
        >
          <Keyboard aria-hidden="true" />
        </button>
        <button
          type="button"
          class="act"
          aria-label={say('session-title')}
          title={say('session-title')}
          onClick={() => setDialog('session')}
        >
          <Settings2 aria-hidden="true" />
        </button>
      </div>
    </header>
  );
}

interface TabProps {
  readonly to: View;
  readonly label: string;
  readonly icon: preact.ComponentChildren;
  readonly keys?: string;
  readonly current?: boolean;
}

function ViewTab({ to, label, icon, keys, current }: TabProps) {
  const { view, setView } = useConsole();
  return (
    <button
      type="button"
      class="act tab"
      aria-current={(current ?? view === to) ? 'page' : undefined}
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      onClick={() => setView(to)}
    >
      {icon}
      <span>{label}</span>
    </button>
  );
}
