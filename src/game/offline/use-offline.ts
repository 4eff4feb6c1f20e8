import { useEffect, useState } from 'preact/hooks';
import type { Fill, Filled, Group } from '../../offline/list.ts';
import { inOneFile } from '../../ui/one-file.ts';

/** How far the copy for playing without network has come. Sizes in bytes. Nothing to say: the browser cannot, or nothing is known yet. */
export type Offline =
  | { readonly at: 'offered'; readonly of: number; readonly start: () => void }
  | { readonly at: 'copying' | 'stopped'; readonly kept: number; readonly of: number }
  | { readonly at: 'ready'; readonly of: number };

/** On plain http browsers have no service worker: a class network plays from the server. A file on a disk needs none. */
const able = (): boolean => import.meta.env.PROD && isSecureContext && 'serviceWorker' in navigator && !inOneFile();

/** What this device will ask for: its pictures by its sharpness, its sounds by what it can read. */
function groups(): Group[] {
  const webm = document.createElement('audio').canPlayType('audio/webm; codecs=opus') !== '';
  return ['picture', ...(devicePixelRatio > 1.1 ? (['sharp'] as const) : []), webm ? 'webm' : 'mp3'];
}

const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Keeps the whole game on this device once its first screen stands, and says how far that is. Where data is dear it asks first. */
export function useOffline(): Offline | undefined {
  const [offline, setOffline] = useState<Offline>();
  useEffect(() => {
    if (!able()) return;
    let gone = false;
    const ask = async (onlyTell: boolean) => {
      const { active } = await navigator.serviceWorker.ready;
      if (gone || active === null) return;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<Filled>) => {
        const { kept, of, failed } = data;
        if (kept === of) setOffline({ at: 'ready', of });
        else if (onlyTell) setOffline({ at: 'offered', of, start: () => void ask(false) });
        else setOffline({ at: failed ? 'stopped' : 'copying', kept, of });
      };
      active.postMessage({ type: 'fill', groups: groups(), onlyTell } satisfies Fill, [port2]);
    };
    const begin = () => {
      navigator.serviceWorker.register('/sw.js').then(
        () => ask(savesData()),
        () => undefined,
      );
    };
    // Behind the game itself, which is fetched in the same idle moment.
    const timer = setTimeout(begin, 2_500);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  return offline;
}
