import { useEffect, useRef, useState } from 'preact/hooks';
import type { Command } from '../core/session/command.ts';
import type { Seen } from '../core/session/seen.ts';
import { useSay } from '../ui/language/say.ts';
import type { Authority } from './authority.ts';
import type { GameView } from './game.ts';
import { Hud } from './hud.tsx';
import { type Pause, PauseScreen } from './pause-screen.tsx';
import { LeaveSession } from './seat/leave-session.tsx';
import type { TeamSession } from './seat/team-session.ts';
import { useNews } from './seat/use-news.ts';
import { Veil } from './seat/veil.tsx';
import { Whisper } from './seat/whisper.tsx';
import { useSettings } from './settings-context.ts';
import { SettingsDialog } from './settings-dialog.tsx';
import { StageScreen } from './stage-screen.tsx';
import { TableContext } from './table-context.ts';
import { useAudio } from './use-audio.ts';
import { useBox } from './use-box.ts';
import { useSpeech } from './use-speech.ts';
import { useWorld } from './use-world.ts';
import { useWorn } from './use-worn.ts';
import './play.css';

interface Props {
  readonly view: GameView;
  readonly send: (command: Command) => void;
  readonly look: Authority['look'];
  readonly keeps: boolean;
  readonly onHome: () => void;
  /** Where the debrief leads once it is over; nowhere unless told. */
  readonly onDone?: (() => void) | undefined;
  /** Missing: this page leads its own game. */
  readonly session?: TeamSession;
  /** A game that was: nothing here can change it. */
  readonly watching?: boolean;
}

/** Everything around the table: the world behind, the screen of the moment, the things that are always there. */
export function Table({ view, send, look, keeps, onHome, onDone, session, watching = false }: Props) {
  const say = useSay();
  const { settings } = useSettings();
  const { portrait } = useBox();
  const [comfort, setComfort] = useState(false);
  const [resting, setResting] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  const { seen, words } = view;
  const { team } = seen;
  const t = (text: string): string => words[text] ?? text;
  const pause = pauseOf(seen, session !== undefined, resting);
  const dark = session !== undefined && team.blank;
  const still = dark || pause !== undefined;
  const play = useAudio(seen, settings, still);
  const speech = useSpeech(view, { t, play, send, session });
  const { news, ringing } = useNews(view, session, t, play);
  const worn = useWorn(team, speech.line);
  const happen = useWorld(host, view, speech.line, worn, portrait, settings);
  const refused = session === undefined ? view.refused : undefined;
  const announcement = refused === undefined ? speech.announcement : say(`refused-${refused.code}`);
  useOwnClock(seen, session === undefined && !watching, send);

  const rest = () => {
    play('pause-on');
    if (session === undefined) send({ type: 'pause' });
    else setResting(true);
  };
  const resume = () => {
    play('pause-off');
    if (session === undefined) send({ type: 'resume' });
    else setResting(false);
  };
  const waits = session !== undefined && seen.clock.state === 'ready';
  const openComfort = () => setComfort(true);
  const common = { view, send, look, t, play, speech, worn, happen, portrait, session, rest, still };
  return (
    <TableContext.Provider value={common}>
      <div class="table" data-accent={seen.mission.accent} data-stage={team.stage} data-ringing={ringing}>
        <div class="world" ref={host} aria-hidden="true" />
        {team.stage === 'debrief' || waits ? null : <Hud keeps={keeps} onSettings={openComfort} onHome={onHome} />}
        <StageScreen waits={waits} onDone={onDone} onSettings={openComfort} />
        <p class="sr-only" role="status" aria-live="polite">
          {announcement}
        </p>
        {session === undefined ? null : <Whisper news={news} />}
        {dark ? (
          <Veil key="dark" title={say('dark-title')} words={[say('dark-why')]} />
        ) : pause === undefined ? null : (
          <PauseScreen pause={pause} onResume={resume} />
        )}
        {comfort ? (
          <SettingsDialog
            onClose={() => setComfort(false)}
            onErased={onHome}
            {...(session === undefined ? {} : { leave: <LeaveSession session={session} /> })}
            {...(session !== undefined || team.stage === 'ending' || team.stage === 'debrief'
              ? {}
              : { level: { now: team.level, change: (level) => send({ type: 'level', level }) } })}
          />
        ) : null}
      </div>
    </TableContext.Provider>
  );
}

/** Who paused what. Once a mission is played to its end, a pause of the others does not close the debrief. */
function pauseOf({ clock, team }: Seen, led: boolean, resting: boolean): Pause | undefined {
  const stopped = clock.state === 'paused' || clock.held;
  if (!led) return stopped ? 'own' : undefined;
  if (stopped && team.stage !== 'ending' && team.stage !== 'debrief') return 'held';
  return resting ? 'resting' : undefined;
}

/** In one page the session's clock follows the comfort settings of its one screen. */
function useOwnClock({ clock, mission }: Seen, own: boolean, send: Props['send']): void {
  const { settings } = useSettings();
  const wanted = settings.clock;
  useEffect(() => {
    if (!own) return;
    const limit = wanted === 'off' ? null : (clock.limit ?? mission.minutes * 60_000);
    const shown = wanted === 'shown';
    if (clock.limit !== limit || clock.shown !== shown) send({ type: 'clock', limit, shown });
  }, [own, wanted, clock.limit, clock.shown, mission.minutes, send]);
}
