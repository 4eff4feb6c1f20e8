import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Command } from '../core/session/command.ts';
import type { Happened } from '../core/session/happened.ts';
import { phraseIn } from '../mechanics/phrase.ts';
import type { Effect } from '../mechanics/view.ts';
import { sayIn } from '../ui/language/say.ts';
import { LanguageContext } from '../ui/language/speak.ts';
import type { GameView } from './game.ts';
import { linesFor } from './lines.ts';
import { noteOf, unreadOf } from './seat/notes.ts';
import type { TeamSession } from './seat/team-session.ts';
import { byWhom, type Spoken, type Whose } from './spoken.ts';

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
const FRESH = new Set([
  'moved',
  'opened',
  'step-solved',
  'rewound',
  'hint-taken',
  'left',
  'level-set',
  'passed',
  'began',
  'ended',
  'debriefed',
  'team-reset',
  'puzzle-reset',
]);

interface Tools {
  readonly t: (text: string) => string;
  readonly play: (effect: Effect) => void;
  readonly send: (command: Command) => void;
  readonly session: TeamSession | undefined;
}

/** What is said, one line at a time, at the reader's own pace. What happened before a reload is not said again. */
export function useSpeech(view: GameView, { t, play, send, session }: Tools): Speech {
  const language = useContext(LanguageContext);
  const say = sayIn(language);
  const [queue, setQueue] = useState<readonly Spoken[]>([]);
  // A move that solves its step is answered by the board it was made on, which is gone from sight by then.
  const board = useRef(view.seen.puzzle?.kind);
  const by = byWhom(view.happened, session?.seat);
  const words = { seen: view.seen, board: board.current, by, say, t, phrase: phraseIn(language, t) };
  const scribe = useRef(words);
  scribe.current = words;
  const { happened } = view;
  const old = useRef(happened);
  const rewound = useRef(false);
  const [aside, setAside] = useState('');

  // Before any screen of the new stage begins to tell its own lines.
  useLayoutEffect(() => {
    if (happened === undefined || happened === old.current) return;
    old.current = happened;
    // Hands that go back and forth are told once that it can be mended; later only the screen reader says it.
    const undone = scribe.current.by !== 'master' && happened.events.some(({ type }) => type === 'rewound');
    const again = rewound.current && undone;
    if (undone) rewound.current = true;
    setAside(again ? scribe.current.say('undo-line') : '');
    const lines = again ? [] : happened.events.flatMap((event) => linesFor(event, scribe.current));
    setQueue((before) => [...kept(before, happened, scribe.current.by), ...lines]);
    const first = lines[0];
    if (first?.who === 'archie') play('archie');
    if (first?.who === 'blackhat') play('blackhat');
  }, [happened, play]);
  useEffect(() => {
    board.current = view.seen.puzzle?.kind;
  }, [view.seen]);

  // A game master's sentence comes before all else, until somebody of the team has read it.
  const unread = unreadOf(view)[0];
  const note = useMemo(() => (unread === undefined ? undefined : noteOf(unread, say)), [unread, say]);
  const noted = unread?.id;
  useEffect(() => {
    if (noted !== undefined) play('archie');
  }, [noted, play]);

  const next = useCallback(() => {
    if (noted === undefined) setQueue((before) => before.slice(1));
    else send({ type: 'message-read', id: noted });
  }, [noted, send]);
  const hush = useCallback(() => setQueue([]), []);
  const tell = useCallback(
    (lines: readonly Spoken[]) => setQueue((before) => [...before.filter(({ first }) => first), ...lines]),
    [],
  );
  const line = note ?? queue[0];
  const more = note === undefined && queue.length > 1;
  return useMemo(() => {
    const announcement =
      line === undefined ? aside : `${line.name === undefined ? '' : `${line.name} : `}${line.words}`;
    return { line, more, next, hush, tell, announcement };
  }, [line, aside, more, next, hush, tell]);
}

/** What of the lines before is still worth saying. What a teammate does elsewhere does not take the story from who reads it here. */
function kept(lines: readonly Spoken[], { events }: Happened, by: Whose): readonly Spoken[] {
  if (events.some(({ type }) => type === 'hint-withdrawn')) return lines.filter(({ tone }) => tone !== 'hint');
  if (!events.some(({ type }) => FRESH.has(type))) return lines;
  const moves = events.every(({ type }) => type === 'moved' || type === 'rewound' || type === 'hint-offered');
  return by === 'mate' && moves ? lines.filter(({ tone }) => tone === 'story') : [];
}
