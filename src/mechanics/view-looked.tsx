import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../ui/language/say.ts';
import { MomentPlayer } from './view-moment.tsx';

type Frames = Parameters<typeof MomentPlayer>[0]['frames'];

/** A moment with its sentences, as whoever holds the session gives it. */
interface Looked {
  readonly moment: { readonly frames: Frames };
  readonly words: Readonly<{ [text: string]: string }>;
}

interface Props {
  /** Asks for the moment; rejects with a `code` when there is none. Another function is another moment. */
  readonly look: () => Promise<Looked>;
  readonly runs: boolean;
  readonly most?: number;
}

const WHY = { 'not-found': 'moment-none', 'too-many-tries': 'moment-busy' } as const;

/** A moment that is fetched when it is looked at, and a sentence in its place while it is not there. */
export function LookedMoment({ look, runs, most }: Props) {
  const say = useSay();
  const [looked, setLooked] = useState<Looked | keyof typeof WHY | 'offline'>();
  useEffect(() => {
    let wanted = true;
    setLooked(undefined);
    look().then(
      (found) => wanted && setLooked(found),
      (error: { readonly code?: string }) => {
        const code = Object.keys(WHY).find((known) => known === error.code) as keyof typeof WHY | undefined;
        if (wanted) setLooked(code ?? 'offline');
      },
    );
    return () => {
      wanted = false;
    };
  }, [look]);
  if (looked === undefined) return <p role="status">{say('moment-loading')}</p>;
  if (typeof looked === 'string')
    return <p role="alert">{say(looked === 'offline' ? 'moment-offline' : WHY[looked])}</p>;
  const { moment, words } = looked;
  return (
    <MomentPlayer
      frames={moment.frames}
      runs={runs}
      t={(text) => words[text] ?? text}
      {...(most === undefined ? {} : { most })}
    />
  );
}
