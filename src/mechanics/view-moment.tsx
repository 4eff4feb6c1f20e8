import { ChevronLeft, ChevronRight, Pause, Play, RotateCcw } from 'lucide-preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Phrase } from '../core/scenario/reply.ts';
import type { Kind } from '../core/scenario/step.ts';
import { useSay } from '../ui/language/say.ts';
import { LanguageContext } from '../ui/language/speak.ts';
import { phraseIn } from './phrase.ts';
import { StillBoard } from './view-still.tsx';
import './view-moment.css';

/** One picture of a short replay, and what was done just before it. */
interface Frame {
  readonly seq: number;
  readonly kind: Kind;
  readonly room: string;
  readonly board: unknown;
  readonly did: {
    readonly what: 'start' | 'move' | 'hint' | 'back' | 'step' | 'solved' | 'finished';
    readonly verdict?: 'right' | 'wrong' | 'none';
    readonly phrase?: Phrase;
    readonly say: readonly string[];
  };
}

interface Props {
  readonly frames: readonly Frame[];
  /** False: nothing moves on by itself. */
  readonly runs: boolean;
  /** How many CSS pixels a unit of the stage may measure at most. */
  readonly most?: number;
  t(text: string): string;
}

/** So long each picture stays: time to read a sentence aloud. */
const EVERY = 3_200;

/** A moment of a team, looked at again picture by picture: it runs once, can be stopped, and can be turned by hand. */
export function MomentPlayer({ frames, runs, most, t }: Props) {
  const say = useSay();
  const [at, setAt] = useState(0);
  const [running, setRunning] = useState(runs);
  const last = frames.length - 1;
  useEffect(() => {
    if (!running) return;
    if (at >= last) return setRunning(false);
    const timer = setTimeout(() => setAt(at + 1), EVERY);
    return () => clearTimeout(timer);
  }, [running, at, last]);
  const frame = frames[Math.min(at, last)];
  if (frame === undefined) return null;
  const go = (to: number) => {
    setRunning(false);
    setAt(Math.min(last, Math.max(0, to)));
  };
  const over = at >= last;
  return (
    <div class="moment-place-of">
      <div class="moment">
        <StillBoard
          key={frame.kind}
          kind={frame.kind}
          board={frame.board}
          room={frame.room}
          label={say('moment-board')}
          t={t}
          {...(most === undefined ? {} : { most })}
        />
        <Said frame={frame} t={t} />
        <nav class="moment-ways" aria-label={say('moment-see')}>
          <button type="button" aria-label={say('moment-back')} disabled={at === 0} onClick={() => go(at - 1)}>
            <ChevronLeft aria-hidden="true" />
          </button>
          <button
            type="button"
            aria-label={say(over ? 'moment-again' : running ? 'moment-pause' : 'moment-play')}
            onClick={() => {
              if (over) setAt(0);
              setRunning(over || !running);
            }}
          >
            {over ? (
              <RotateCcw aria-hidden="true" />
            ) : running ? (
              <Pause aria-hidden="true" />
            ) : (
              <Play aria-hidden="true" />
            )}
          </button>
          <button type="button" aria-label={say('moment-forth')} disabled={over} onClick={() => go(at + 1)}>
            <ChevronRight aria-hidden="true" />
          </button>
          <span class="moment-at">{say('moment-at', { n: at + 1, of: frames.length })}</span>
        </nav>
      </div>
    </div>
  );
}

/** What was done, in words, and what was answered to it. */
function Said({ frame: { kind, did }, t }: { readonly frame: Frame; readonly t: Props['t'] }) {
  const say = useSay();
  const phrase = phraseIn(useContext(LanguageContext), t);
  const done = did.phrase === undefined ? '' : phrase(kind, did.phrase.key, did.phrase.values);
  const head = did.what === 'move' && done !== '' ? done : `${say(`did-${did.what}`)} ${done}`;
  return (
    <div class="moment-said" role="status" data-verdict={did.verdict ?? 'none'} data-what={did.what}>
      <p>{head.trim()}</p>
      {did.say.map((answer) => (
        <p key={answer}>
          <span aria-hidden="true">→ </span>
          {t(answer)}
        </p>
      ))}
    </div>
  );
}
