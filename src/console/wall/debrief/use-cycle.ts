import { useEffect, useState } from 'preact/hooks';
import { turned } from './turned.ts';

export interface Cycle {
  readonly at: number;
  readonly of: number;
  readonly runs: boolean;
  /** Shows that page and stays there: whoever turned it has something to say. */
  go(at: number): void;
  /** Stops or starts the turning. */
  turn(): void;
}

/** Pages that turn by themselves, calmly, until a hand takes over: arrow keys, the buttons below, or the console (`led`: its page). */
export function useCycle(of: number, every: number, led: number | null): Cycle {
  const [at, setAt] = useState(0);
  const [runs, setRuns] = useState(true);
  useEffect(() => {
    if (led === null) return;
    setRuns(false);
    setAt(turned(led, 0, of));
  }, [led, of]);
  useEffect(() => {
    if (!runs || of < 2) return;
    const timer = setTimeout(() => setAt((now) => turned(now, 1, of)), every);
    return () => clearTimeout(timer);
  }, [runs, of, every, at]);
  useEffect(() => {
    const keyed = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      setRuns(false);
      setAt((now) => turned(now, by, of));
    };
    window.addEventListener('keydown', keyed);
    return () => window.removeEventListener('keydown', keyed);
  }, [of]);
  return {
    at: Math.min(at, Math.max(0, of - 1)),
    of,
    runs,
    go: (page) => {
      setRuns(false);
      setAt(turned(page, 0, of));
    },
    turn: () => setRuns((now) => !now),
  };
}
