import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { replay as stateOf } from '../../core/session/apply.ts';
import { type Replay, type ReplayFault, readReplay } from '../../core/session/replay-file.ts';
import { useSay } from '../../ui/language/say.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { SkipLink } from '../../ui/skip-link.tsx';
import { teamWord } from '../../ui/teams.ts';
import { useLatest } from '../../ui/use-latest.ts';
import { Game } from '../game.ts';
import { type DeviceSettings, keepSettings, readSettings, showSettings } from '../settings.ts';
import { SettingsContext, useSettings } from '../settings-context.ts';
import { Table } from '../table.tsx';
import { useGameView } from '../use-game-view.ts';
import { ReplayAuthority } from './replay-authority.ts';
import { ReplayBar } from './replay-bar.tsx';
import { ReplayDoor } from './replay-door.tsx';
import { useReplaySay } from './words.ts';
import './replay.css';

/** Height of the bar below the game, CSS pixels; `replay.css` says the same. */
const BAR = 108;

/** Where `npm run mission -- replay FILE` lays its file. */
const GIVEN = '/replay.json';

/** A saved session, looked at again step by step: chosen on this device, or given by the author's command. */
export function ReplayPage() {
  const [settings, setSettings] = useState<DeviceSettings>(readSettings);
  const [opened, setOpened] = useState<Replay | { readonly fault: ReplayFault } | undefined>();
  useEffect(() => {
    showSettings(settings);
    keepSettings(settings);
  }, [settings]);
  useEffect(() => {
    if (location.hash !== '#given') return;
    fetch(GIVEN)
      .then((response) => response.text())
      .then((text) => setOpened(readReplay(text)))
      .catch(() => setOpened({ fault: 'replay-other-file' }));
  }, []);
  const change = (part: Partial<DeviceSettings>) => setSettings((before) => ({ ...before, ...part }));
  return (
    <LanguageContext.Provider value={settings.language}>
      <SettingsContext.Provider value={{ settings, change }}>
        <SkipLink />
        {opened === undefined || 'fault' in opened ? (
          <ReplayDoor fault={opened?.fault} onText={(text) => setOpened(readReplay(text))} />
        ) : (
          <Looking replay={opened} onClose={() => setOpened(undefined)} />
        )}
      </SettingsContext.Provider>
    </LanguageContext.Provider>
  );
}

function Looking({ replay, onClose }: { readonly replay: Replay; readonly onClose: () => void }) {
  const say = useSay();
  const sayReplay = useReplaySay();
  const { settings } = useSettings();
  const teams = useMemo(() => Object.values(stateOf(replay.records).teams), [replay]);
  const [team, setTeam] = useState(teams[0]?.id ?? '');
  const [at, setAt] = useState(1);
  // Another team is another game; where it stands in the log stays. The language is told to the one that is there.
  const where = useLatest({ at, language: settings.language });
  const { authority, game } = useMemo(() => {
    const made = new ReplayAuthority(replay, team, where.current.at, where.current.language);
    return { authority: made, game: new Game(made) };
  }, [replay, team, where]);
  const view = useGameView(game, settings.language);
  useLayoutEffect(() => {
    document.documentElement.dataset.foot = String(BAR);
    return () => {
      delete document.documentElement.dataset.foot;
    };
  }, []);
  const go = (next: number) => {
    const to = Math.min(replay.records.length, Math.max(1, next));
    setAt(to);
    authority.go(to);
  };
  return (
    <div class="replay">
      <div class="replay-screen">
        {view === undefined ? null : (
          <Table view={view} send={game.send} look={game.look} keeps onHome={onClose} watching />
        )}
      </div>
      <ReplayBar replay={replay} at={at} team={team} view={view} onGo={go} />
      {teams.length < 2 ? null : (
        <label class="replay-team">
          {sayReplay('replay-team')}
          <select value={team} onChange={(event) => setTeam(event.currentTarget.value)}>
            {teams.map(({ id, emblem }) => (
              <option key={id} value={id}>
                {say(teamWord(emblem))}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
