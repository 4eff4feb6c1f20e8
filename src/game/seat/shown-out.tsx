import type { Closing } from '../../core/wire/message.ts';
import { asset } from '../../ui/asset.ts';
import { useSay } from '../../ui/language/say.ts';
import '../notice.css';

interface Props {
  readonly why: Closing;
  /** Knocks again with the same seat. */
  readonly onBack: () => void;
  /** Asks for a seat again. */
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** What may help, by what went wrong. */
const WAY: Readonly<Record<Closing, 'reload' | 'join-again' | 'try-again' | 'join-another'>> = {
  'too-old': 'reload',
  'bad-hello': 'reload',
  'unknown-token': 'join-again',
  'session-gone': 'join-another',
  replaced: 'join-again',
  full: 'try-again',
  'too-many': 'try-again',
  stopping: 'try-again',
};

/** The server has shown this screen out: why, in a sentence, and the way on. */
export function ShownOut({ why, onBack, onAgain, onLeave }: Props) {
  const say = useSay();
  const way = WAY[why];
  const go = {
    reload: () => location.reload(),
    'join-again': onAgain,
    'try-again': onBack,
    'join-another': onLeave,
  };
  return (
    <main id="main" class="notice">
      <div class="notice-card" role="alert">
        <img
          src={asset(why === 'session-gone' ? 'archie-delighted' : 'archie-worried')}
          alt=""
          width={150}
          height={177}
        />
        <h1>{say(`closing-${why}`)}</h1>
        <p class="notice-actions">
          <button type="button" class="button" onClick={go[way]}>
            {say(way)}
          </button>
          <button type="button" class="button quiet" onClick={onLeave}>
            {say('play-alone')}
          </button>
        </p>
      </div>
    </main>
  );
}
