import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ClassView } from '../../core/debrief/class-view.ts';
import { api } from '../../wire/api.ts';
import { useConsole } from '../session/console-context.ts';

/** The class with its sentences. */
export interface ClassTools {
  readonly view: ClassView;
  t(text: string): string;
}

export interface AskedClass {
  readonly told: ClassTools | undefined;
  readonly failed: boolean;
  again(): void;
}

/** What happened in between is gathered: eight teams do not ask eight times. */
const GATHER = 2_000;

/** What every team came to, asked for while somebody looks at it, and again when something has happened. */
export function useClass(): AskedClass {
  const { token, language, state } = useConsole();
  const [told, setTold] = useState<ClassTools>();
  const [failed, setFailed] = useState(false);
  const { seq } = state;
  const now = useRef(seq);
  now.current = seq;
  const known = useRef(-1);
  const ask = useCallback(async () => {
    known.current = now.current;
    try {
      const { view, words } = await api.classView(token, language);
      setTold({ view, t: (text) => words[text] ?? text });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [token, language]);
  useEffect(() => void ask(), [ask]);
  useEffect(() => {
    if (seq === known.current) return;
    const timer = setTimeout(() => void ask(), GATHER);
    return () => clearTimeout(timer);
  }, [ask, seq]);
  return { told, failed, again: () => void ask() };
}
