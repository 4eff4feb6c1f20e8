import { House, Pause, Settings, Volume2, VolumeX } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { asset, builtIn, tokenPicture } from '../ui/asset.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useSay } from '../ui/language/say.ts';
import { teamOf, teamWord } from '../ui/teams.ts';
import { HelpButton } from './seat/help-button.tsx';
import { ScreenRow } from './seat/screen-row.tsx';
import { useSettings } from './settings-context.ts';
import { useTable } from './table-context.ts';
import './hud.css';

interface Props {
  readonly keeps: boolean;
  readonly onSettings: () => void;
  readonly onHome: () => void;
}

/** What is always there: which team, its screens and tokens, the clock, help, pause, sound, settings, and the helpline in its corner. */
export function Hud({ keeps, onSettings, onHome }: Props) {
  const say = useSay();
  const { view, t, session, rest } = useTable();
  const { settings, change } = useSettings();
  const { team, mission, screens } = view.seen;
  const emblem = teamOf(team.emblem);
  const line = builtIn(`line-${mission.helpline?.number}`);
  return (
    <>
      <header class="hud">
        <div
          class="hud-who"
          data-many={screens.length > 1}
          style={{ background: emblem.colour, color: emblem.onColour }}
        >
          <img src={asset(`team-${emblem.id}`)} alt="" />
          <span class="hud-team">{say(teamWord(emblem.id))}</span>
          <ScreenRow />
        </div>
        <ul class="hud-tokens" aria-label={say('tokens')}>
          {mission.tokens.map(({ id, name }) => {
            const got = team.tokens.includes(id);
            return (
              <li key={id} data-got={got}>
                {got ? (
                  <img src={tokenPicture(id)} alt={t(name)} title={t(name)} />
                ) : (
                  <span class="sr-only">{say('token-missing')}</span>
                )}
              </li>
            );
          })}
        </ul>
        <Clock />
        <nav class="hud-actions">
          {session === undefined ? null : <HelpButton />}
          <IconButton label={say('pause')} onClick={rest}>
            <Pause aria-hidden="true" />
          </IconButton>
          <IconButton
            label={say(settings.muted ? 'unmute' : 'mute')}
            pressed={settings.muted}
            onClick={() => change({ muted: !settings.muted })}
          >
            {settings.muted ? <VolumeX aria-hidden="true" /> : <Volume2 aria-hidden="true" />}
          </IconButton>
          <IconButton label={say('settings')} onClick={onSettings}>
            <Settings aria-hidden="true" />
          </IconButton>
          {session === undefined ? (
            <IconButton label={say('home')} onClick={onHome}>
              <House aria-hidden="true" />
            </IconButton>
          ) : null}
        </nav>
      </header>
      {keeps ? null : (
        <p class="hud-warning" role="status">
          {say('no-storage')}
        </p>
      )}
      {mission.helpline === undefined ? null : (
        <footer class="hud-helpline">
          {line === undefined ? null : <img src={line} alt="" />}
          {t(mission.helpline.text)}
        </footer>
      )}
    </>
  );
}

/** Whole minutes only: no countdown presses anybody. */
function Clock() {
  const say = useSay();
  const { clock, now } = useTable().view.seen;
  const [since] = useState(() => new Map<number, number>());
  const [, tick] = useState(0);
  if (!since.has(now)) {
    since.clear();
    since.set(now, Date.now());
  }
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 10_000);
    return () => clearInterval(timer);
  }, []);
  if (!clock.shown || clock.left === null) return <span class="hud-gap" />;
  const gone = clock.state === 'running' ? Date.now() - (since.get(now) ?? Date.now()) : 0;
  const minutes = Math.ceil(Math.max(0, clock.left - gone) / 60_000);
  const part = clock.limit === null ? 1 : Math.min(1, Math.max(0, clock.left - gone) / clock.limit);
  return (
    <p class="hud-clock" aria-label={minutes === 0 ? say('clock-over') : say('clock-label', { n: minutes })} role="img">
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r="14" class="hud-clock-ring" />
        <circle cx="18" cy="18" r="14" class="hud-clock-left" pathLength={1} stroke-dasharray={`${part} 1`} />
      </svg>
      {minutes === 0 ? '…' : say('minutes-left', { n: minutes })}
    </p>
  );
}
