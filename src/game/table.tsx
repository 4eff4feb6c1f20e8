import { useEffect, useRef, useState } from 'preact/hooks';
import type { Command } from '../core/session/command.ts';
import { useSay } from '../ui/language/speak.ts';
import { Briefing } from './briefing.tsx';
import { Debrief } from './debrief/debrief.tsx';
import { District } from './district.tsx';
import { Ending } from './ending.tsx';
import type { GameView } from './game.ts';
import { Hud } from './hud.tsx';
import { PauseScreen } from './pause-screen.tsx';
import { useSettings } from './settings-context.ts';
import { SettingsDialog } from './settings-dialog.tsx';
import { Station } from './station/station.tsx';
import { TableContext } from './table-context.ts';
import { useAudio } from './use-audio.ts';
import { useBox } from './use-box.ts';
import { useSpeech } from './use-speech.ts';
import { useWorld } from './use-world.ts';

interface Props {
  readonly view: GameView;
  readonly send: (command: Command) => void;
  readonly keeps: boolean;
  readonly onHome: () => void;
}

/** Everything around the table: the world behind, the screen of the moment, the things that are always there. */
export function Table({ view, send, keeps, onHome }: Props) {
  const say = useSay();
  const { settings } = useSettings();
  const { portrait } = useBox();
  const [comfort, setComfort] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  const { seen, words } = view;
  const { team, clock } = seen;
  const t = (text: string): string => words[text] ?? text;
  const play = useAudio(seen, settings);
  const speech = useSpeech(view, t, play);
  const happen = useWorld(host, view, speech.line, portrait, settings);
  const paused = clock.state === 'paused';
  const announcement = view.refused === undefined ? speech.announcement : say(`refused-${view.refused.code}`);

  // The clock of the session follows the comfort settings of its one screen.
  const wanted = settings.clock;
  useEffect(() => {
    const limit = wanted === 'off' ? null : (clock.limit ?? 15 * 60_000);
    const shown = wanted === 'shown';
    if (clock.limit !== limit || clock.shown !== shown) send({ type: 'clock', limit, shown });
  }, [wanted, clock.limit, clock.shown, send]);

  const common = { view, send, t, play, speech, happen, portrait };
  return (
    <TableContext.Provider value={common}>
      <div class="table" data-accent={seen.mission.accent} data-stage={team.stage}>
        <div class="world" ref={host} aria-hidden="true" />
        {team.stage === 'debrief' ? null : <Hud keeps={keeps} onSettings={() => setComfort(true)} onHome={onHome} />}
        {team.stage === 'briefing' ? <Briefing /> : null}
        {team.stage === 'district' ? <District /> : null}
        {team.stage === 'puzzle' && seen.puzzle !== null ? <Station key={seen.puzzle.id} puzzle={seen.puzzle} /> : null}
        {team.stage === 'ending' ? <Ending /> : null}
        {team.stage === 'debrief' && seen.debrief !== null ? (
          <Debrief report={seen.debrief} onHome={onHome} onSettings={() => setComfort(true)} />
        ) : null}
        <p class="sr-only" role="status" aria-live="polite">
          {announcement}
        </p>
        {paused ? <PauseScreen /> : null}
        {comfort ? (
          <SettingsDialog
            onClose={() => setComfort(false)}
            onErased={onHome}
            {...(team.stage === 'ending' || team.stage === 'debrief'
              ? {}
              : { level: { now: team.level, change: (level) => send({ type: 'level', level }) } })}
          />
        ) : null}
      </div>
    </TableContext.Provider>
  );
}
