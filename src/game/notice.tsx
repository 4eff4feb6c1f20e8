import { useEffect, useState } from 'preact/hooks';
import { useFirstSay } from '../ui/language/say-first.ts';
import './notice.css';

interface Props {
  readonly kind: 'loading' | 'joining' | 'other-tab' | 'failed' | 'gone';
  readonly onRetry: () => void;
  readonly onHome: () => void;
}

const SLOW = 6_000;

/** Waiting, or a sentence for what stands in the way, with what to do. */
export function Notice({ kind, onRetry, onHome }: Props) {
  const say = useFirstSay();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  const words = {
    loading: slow ? 'still-loading' : 'loading',
    joining: slow ? 'still-loading' : 'joining',
    'other-tab': 'another-tab',
    failed: 'load-failed',
    gone: 'gone',
  } as const;
  const waits = kind === 'loading' || kind === 'joining';
  return (
    <main id="main" class="notice">
      <div class="notice-card" role={waits ? 'status' : 'alert'}>
        <span class="notice-lantern" aria-hidden="true" />
        <h1>{say(words[kind])}</h1>
        {kind === 'other-tab' ? <p>{say('another-tab-why')}</p> : null}
        {kind === 'loading' || (kind === 'joining' && !slow) ? null : (
          <p class="notice-actions">
            {kind === 'gone' || kind === 'joining' ? null : (
              <button type="button" class="button" onClick={onRetry}>
                {say('try-again')}
              </button>
            )}
            <button type="button" class="button quiet" onClick={onHome}>
              {say('back')}
            </button>
          </p>
        )}
      </div>
    </main>
  );
}
