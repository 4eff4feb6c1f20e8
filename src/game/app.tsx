import type { ComponentType } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { preloadWorld } from '../stage/world.ts';
import { sayFirstIn } from '../ui/language/say-first.ts';
import { LanguageContext } from '../ui/language/speak.ts';
import { SkipLink } from '../ui/skip-link.tsx';
import { Doorway, type Entry } from './doorway.tsx';
import type { Refused } from './join.ts';
import { linkFrom } from './join-link.ts';
import { keptSeat } from './kept-seat.ts';
import { Notice } from './notice.tsx';
import { holdTab } from './one-tab.ts';
import type { PlayProps } from './play.tsx';
import { type Remembered, remembered } from './remembered.ts';
import { type DeviceSettings, keepSettings, readSettings, showSettings } from './settings.ts';
import { SettingsContext } from './settings-context.ts';
import { Start } from './start.tsx';

type Where =
  | { readonly at: 'start'; readonly refused?: Refused | undefined }
  | { readonly at: 'session'; readonly entry: Entry }
  | { readonly at: 'loading' | 'other-tab' | 'failed'; readonly resume: boolean }
  | { readonly at: 'play'; readonly resume: boolean; readonly Play: ComponentType<PlayProps> };

/** A code that was scanned opens at once; a seat that this device holds is come back to; else the first screen. */
function firstWhere(): Where {
  const link = linkFrom(location.search);
  const held = keptSeat();
  const same = link === undefined || (link.code === held?.code && (link.team ?? held.team) === held.team);
  const kept = same ? held : undefined;
  return kept === undefined && link === undefined ? { at: 'start' } : { at: 'session', entry: { kept, link } };
}

/** From the first screen to the game: the first screen is light and paints at once; the game is fetched behind it. */
export function App() {
  const [settings, setSettings] = useState<DeviceSettings>(readSettings);
  const [where, setWhere] = useState<Where>(firstWhere);
  const [known, setKnown] = useState<Remembered | undefined>(remembered);
  const change = useCallback((part: Partial<DeviceSettings>) => setSettings((before) => ({ ...before, ...part })), []);

  useEffect(() => {
    showSettings(settings);
    keepSettings(settings);
    document.title = sayFirstIn(settings.language)(settings.inclusive ? 'title-inclusive' : 'title');
  }, [settings]);

  // While the first screen is read, the game is fetched. In a session the mission stays on the server.
  const alone = where.at !== 'session';
  useEffect(() => {
    const idle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 600));
    const fetchGame = async () => {
      if (!alone) return preloadWorld();
      // Side by side: each is a round trip on a slow line.
      const [{ prepare }] = await Promise.all([import('./play.tsx'), preloadWorld()]);
      await prepare();
      performance.mark('ready-to-play');
    };
    idle(() => void fetchGame().catch(() => undefined));
  }, [alone]);

  const enter = useCallback((resume: boolean) => {
    setWhere({ at: 'loading', resume });
    const load = async (): Promise<Where> => {
      const [free, { Play }] = await Promise.all([holdTab(), import('./play.tsx')]);
      return free ? { at: 'play', resume, Play } : { at: 'other-tab', resume };
    };
    load().then(setWhere, () => setWhere({ at: 'failed', resume }));
  }, []);

  const home = useCallback((refused?: Refused) => {
    setKnown(remembered());
    setWhere({ at: 'start', refused });
  }, []);
  const goHome = useCallback(() => home(), [home]);
  const join = useCallback((code: string) => {
    setWhere({ at: 'session', entry: { kept: undefined, link: { code } } });
  }, []);

  return (
    <LanguageContext.Provider value={settings.language}>
      <SettingsContext.Provider value={{ settings, change }}>
        <SkipLink />
        {where.at === 'play' ? (
          <where.Play resume={where.resume} onHome={goHome} />
        ) : where.at === 'start' ? (
          <Start known={known} refused={where.refused} onPlay={enter} onJoin={join} onErased={goHome} />
        ) : where.at === 'session' ? (
          <Doorway entry={where.entry} onLeave={home} />
        ) : (
          <Notice kind={where.at} onRetry={() => enter(where.resume)} onHome={goHome} />
        )}
      </SettingsContext.Provider>
    </LanguageContext.Provider>
  );
}
