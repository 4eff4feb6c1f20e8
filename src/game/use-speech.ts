import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Effect } from '../mechanics/view.ts';
import { LanguageContext, sayIn } from '../ui/language/speak.ts';
import type { GameView } from './game.ts';
import { linesFor, type Spoken } from './lines.ts';
import { phraseIn } from './phrases.ts';

export interface Speech {
  /** The line that is being said; undefined when nobody speaks. */
  readonly line: Spoken | undefined;
  readonly more: boolean;
  readonly next: () => void;
  readonly hush: () => void;
  /** Says lines of the story that no event brings: briefing, ending. */
  readonly tell: (lines: readonly Spoken[]) => void;
  /** For the screen reader: the line, with who says it. */
  readonly announcement: string;
}

/** A new move makes what was said to the last one old. */
const FRESH = new Set(['moved', 'opened', 'step-solved', 'rewound', 'hint-taken', 'left', 'level-set']);

/** What is said, one line at a time, at the reader's own pace. What happened before a reload is not said again. */
export function useSpeech(view: GameView, t: (text: string) => string, play: (effect: Effect) => void): Speech {
  const language = useContext(LanguageContext);
  const [queue, setQueue] = useState<readonly Spoken[]>([]);
  // A move that solves its step is answered by the board it was made on, which is gone from sight by then.
  const board = useRef(view.seen.puzzle?.kind);
  const words = { seen: view.seen, board: board.current, say: sayIn(language), t, phrase: phraseIn(language, t) };
  const scribe = useRef(words);
  scribe.current = words;
  const { happened } = view;
  const rewound = useRef(false);
  const [aside, setAside] = useState('');

  useEffect(() => {
    if (happened === undefined) return;
    // Hands that go back and forth are told once that it can be mended; later only the screen reader says it.
    const again = rewound.current && happened.events.some(({ type }) => type === 'rewound');
    if (happened.events.some(({ type }) => type === 'rewound')) rewound.current = true;
    setAside(again ? scribe.current.say('undo-line') : '');
    const lines = again ? [] : happened.events.flatMap((event) => linesFor(event, scribe.current));
    const fresh = happened.events.some(({ type }) => FRESH.has(type));
    setQueue((before) => (fresh ? lines : [...before, ...lines]));
    const first = lines[0];
    if (first?.who === 'archie') play('archie');
    if (first?.who === 'blackhat') play('blackhat');
  }, [happened, play]);
  useEffect(() => {
    board.current = view.seen.puzzle?.kind;
  }, [view.seen]);

  const next = useCallback(() => setQueue((before) => before.slice(1)), []);
  const hush = useCallback(() => setQueue([]), []);
  const tell = useCallback((lines: readonly Spoken[]) => setQueue(lines), []);
  const line = queue[0];
  return useMemo(() => {
    const announcement =
      line === undefined ? aside : `${line.name === undefined ? '' : `${line.name} : `}${line.words}`;
    return { line, more: queue.length > 1, next, hush, tell, announcement };
  }, [line, aside, queue.length, next, hush, tell]);
}
