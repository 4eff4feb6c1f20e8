import type { ComponentType } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { preloadWorld } from '../stage/world.ts';
import { LanguageContext, sayIn } from '../ui/language/speak.ts';
import { Notice } from './notice.tsx';
import { holdTab } from './one-tab.ts';
import type { PlayProps } from './play.tsx';
import { type Remembered, remembered } from './remembered.ts';
import { type DeviceSettings, keepSettings, readSettings, showSettings } from './settings.ts';
import { SettingsContext } from './settings-context.ts';
import { Start } from './start.tsx';

type Where =
  | { readonly at: 'start' }
  | { readonly at: 'loading' | 'other-tab' | 'failed'; readonly resume: boolean }
  | { readonly at: 'play'; readonly resume: boolean; readonly Play: ComponentType<PlayProps> };

/** From the first screen to the game: the first screen is light and paints at once; the game is fetched behind it. */
export function App() {
  const [settings, setSettings] = useState<DeviceSettings>(readSettings);
  const [where, setWhere] = useState<Where>({ at: 'start' });
  const [known, setKnown] = useState<Remembered | undefined>(remembered);
  const change = useCallback((part: Partial<DeviceSettings>) => setSettings((before) => ({ ...before, ...part })), []);

  useEffect(() => {
    showSettings(settings);
    keepSettings(settings);
    document.title = sayIn(settings.language)(settings.inclusive ? 'title-inclusive' : 'title');
  }, [settings]);

  // While the first screen is read, the game is fetched.
  useEffect(() => {
    const idle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 600));
    const fetchGame = async () => {
      // Side by side: each is a round trip on a slow line.
      const [{ prepare }] = await Promise.all([import('./play.tsx'), preloadWorld()]);
      await prepare();
      performance.mark('ready-to-play');
    };
    idle(() => void fetchGame().catch(() => undefined));
  }, []);

  const enter = useCallback((resume: boolean) => {
    setWhere({ at: 'loading', resume });
    const load = async (): Promise<Where> => {
      const [free, { Play }] = await Promise.all([holdTab(), import('./play.tsx')]);
      return free ? { at: 'play', resume, Play } : { at: 'other-tab', resume };
    };
    load().then(setWhere, () => setWhere({ at: 'failed', resume }));
  }, []);

  const home = useCallback(() => {
    setKnown(remembered());
    setWhere({ at: 'start' });
  }, []);

  return (
    <LanguageContext.Provider value={settings.language}>
      <SettingsContext.Provider value={{ settings, change }}>
        {where.at === 'play' ? (
          <where.Play resume={where.resume} onHome={home} />
        ) : where.at === 'start' ? (
          <Start known={known} onPlay={enter} onErased={home} />
        ) : (
          <Notice kind={where.at} onRetry={() => enter(where.resume)} onHome={home} />
        )}
      </SettingsContext.Provider>
    </LanguageContext.Provider>
  );
}
