import { useEffect } from 'preact/hooks';
import { useLatest } from '../../ui/use-latest.ts';

/** The keys of a presenter's remote turn the pages of the debrief. */
export function usePresenterKeys(on: boolean, turn: (by: 1 | -1) => void): void {
  const latest = useLatest(turn);
  useEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
      if (by === 0) return;
      event.preventDefault();
      latest.current(by);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on, latest]);
}
