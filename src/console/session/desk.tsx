import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../core/scenario/language.ts';
import type { MasterSession } from '../../core/session/seen-master.ts';
import type { Clock } from '../../core/session/state.ts';
import type { Say } from '../../ui/language/say.ts';
import { teamWord } from '../../ui/teams.ts';
import { TopBar } from '../bar/top-bar.tsx';
import { DebriefBar } from '../debrief/debrief-bar.tsx';
import { restarts } from '../facts/alarm.ts';
import type { ConsoleSay } from '../language/say.ts';
import { Panel } from '../panel/panel.tsx';
import { CallsContext, useCalls } from './calls.ts';
import {
  ConsoleContext,
  type ConsoleValue,
  type DialogName,
  NowContext,
  type Tab,
  type View,
} from './console-context.ts';
import type { ConsoleLine } from './console-line.ts';
import { type ConsoleState, teamsOf } from './console-state.ts';
import { Dialogs } from './dialogs.tsx';
import { LineBanner } from './line-banner.tsx';
import { MainView } from './main-view.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Toasts } from './toasts.tsx';
import { useActs } from './use-acts.ts';
import { useTick } from './use-tick.ts';
import './desk.css';

interface Props {
  readonly state: ConsoleState;
  readonly line: ConsoleLine;
  readonly session: MasterSession;
  readonly clock: Clock;
  readonly code: string;
  readonly token: string;
  readonly language: Language;
  readonly say: ConsoleSay;
  readonly ui: Say;
  readonly onLeave: (gone?: string) => void;
  /** What is shown instead of the whole desk, with everything that the desk knows. */
  readonly layout?: ComponentChildren;
}

/** Views that need the room of the panel, and where no team's acts are at hand. */
const WIDE = new Set<View>(['ready', 'debrief', 'class']);

/** The whole desk of a running session: the bar above, the view, the acts beside it. */
export function Desk(props: Props) {
  const { state, line, session, clock, say, ui, onLeave } = props;
  const { parts, words, ahead } = state;
  const now = useTick(ahead);
  const [scope, setScope] = useState<string | null>(null);
  const [view, setView] = useState<View>(clock.state === 'ready' ? 'ready' : 'teams');
  const [tab, setTab] = useState<Tab>('help');
  const [sheet, setSheet] = useState(false);
  const [dialog, setDialog] = useState<DialogName | undefined>();
  const { toasts, gone, passed, act, takeBack, dismiss, tell } = useActs(line, state, say);
  const teams = useMemo(() => teamsOf(parts, session), [parts, session]);
  const restarted = useMemo(() => restarts(state.lines), [state.lines]);
  const calls = useCalls(teams, clock, session.settings, now, props.code, restarted);

  // A group that waits is made ready; one that plays is watched.
  const ready = clock.state === 'ready';
  useEffect(() => setView(ready ? 'ready' : 'teams'), [ready]);
  // Whoever leads the debrief has its notes before them; with its last step the teams come back.
  const led = session.slide !== null;
  useEffect(() => {
    if (led) setView('debrief');
    else setView((now) => (now === 'debrief' ? 'teams' : now));
  }, [led]);
  const known = scope === null || teams.some(({ id }) => id === scope) ? scope : null;
  const watched = view === 'mirror' ? known : null;
  useEffect(() => line.watch(watched), [line, watched]);

  const { language, code, token } = props;
  const value = useMemo<ConsoleValue>(
    () => ({
      state,
      session,
      clock,
      teams,
      waiting: parts.waiting ?? [],
      notes: parts.notes,
      code,
      token,
      language,
      say,
      ui,
      t: (text) => words[text] ?? text,
      name: (team) => ui(teamWord(teams.find(({ id }) => id === team)?.emblem ?? team)),
      able: state.line === 'open',
      act,
      takeBack,
      tell,
      restarted,
      gone,
      passed,
      scope: known,
      setScope,
      view: view === 'mirror' && known === null ? 'teams' : view,
      setView,
      tab,
      sheet,
      openTab: (next) => {
        setTab(next);
        setSheet(true);
        setView((now) => (now === 'ready' ? 'teams' : now));
      },
      setSheet,
      dialog,
      setDialog,
      line,
    }),
    [
      state,
      session,
      clock,
      teams,
      parts,
      words,
      code,
      token,
      language,
      say,
      ui,
      act,
      takeBack,
      tell,
      restarted,
      gone,
      passed,
      known,
      view,
      tab,
      sheet,
      dialog,
      line,
    ],
  );
  const told = <Toasts toasts={toasts} onDismiss={dismiss} />;
  return (
    <ConsoleContext.Provider value={value}>
      <NowContext.Provider value={now}>
        <CallsContext.Provider value={calls}>
          {props.layout === undefined ? (
            <>
              <div class="desk" data-view={value.view} data-accent={session.mission.accent}>
                <TopBar />
                <LineBanner />
                <DebriefBar />
                <MainView />
                {WIDE.has(value.view) ? null : <Panel />}
                {told}
              </div>
              <Shortcuts />
            </>
          ) : (
            <>
              {props.layout}
              <div class="class-toasts">{told}</div>
            </>
          )}
          <Dialogs onLeave={onLeave} />
        </CallsContext.Provider>
      </NowContext.Provider>
    </ConsoleContext.Provider>
  );
}
