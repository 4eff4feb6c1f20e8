import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/scenario/language.ts';
import type { Closing, WallTold } from '../../core/wire/message.ts';
import { Line, type LineState } from '../../wire/line.ts';
import { viewOf } from './picture-view.ts';
import type { WallView } from './wall-context.ts';

interface WallLine {
  /** The last that was told; it stays while the line is lost. */
  readonly view: WallView | undefined;
  readonly state: LineState;
  readonly closed: Closing | undefined;
}

/** The wall's line to a session, by its join code. */
export function useWallLine(code: string, language: Language): WallLine {
  const [view, setView] = useState<WallView>();
  const [state, setState] = useState<LineState>('connecting');
  const [closed, setClosed] = useState<Closing>();
  const line = useRef<Line<WallTold>>();
  const first = useRef(language);
  first.current = language;
  useEffect(() => {
    setView(undefined);
    setClosed(undefined);
    const opened = new Line<WallTold>({
      role: 'wall',
      token: code,
      language: first.current,
      told: (picture) => setView(viewOf(picture)),
      state: setState,
      closed: setClosed,
    });
    line.current = opened;
    return () => opened.close();
  }, [code]);
  useEffect(() => line.current?.speak(language), [language]);
  return { view, state, closed };
}
