import { useEffect } from 'preact/hooks';

/** Keeps the screen lit where the browser can: not on plain http, where the device's own setting decides. */
export function useWakeLock(): void {
  useEffect(() => {
    const { wakeLock } = navigator as { readonly wakeLock?: WakeLock };
    if (wakeLock === undefined) return;
    let held: WakeLockSentinel | undefined;
    let over = false;
    // The browser lets go of it when the page is hidden.
    const hold = async (): Promise<void> => {
      if (document.hidden || over) return;
      held = await wakeLock.request('screen').catch(() => undefined);
      if (over) await held?.release();
    };
    const again = () => {
      hold().catch(reportError);
    };
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', again);
      held?.release().catch(reportError);
    };
  }, []);
}
