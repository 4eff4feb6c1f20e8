import { WifiOff } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../ui/language/say.ts';
import './link-banner.css';

/** A drop that mends itself at once is nobody's business. */
const PATIENCE = 1_500;
const BACK = 2_500;

/** The line was lost: it is said, with what the page does about it; and said again when it is back. */
export function LinkBanner({ lost }: { readonly lost: boolean }) {
  const say = useSay();
  const [shown, setShown] = useState<'lost' | 'back' | undefined>();
  useEffect(() => {
    if (lost) {
      const timer = setTimeout(() => setShown('lost'), PATIENCE);
      return () => clearTimeout(timer);
    }
    setShown((before) => (before === 'lost' ? 'back' : undefined));
    const timer = setTimeout(() => setShown(undefined), BACK);
    return () => clearTimeout(timer);
  }, [lost]);
  return (
    <p class="link-banner" role="status">
      {shown === undefined ? null : (
        <span data-lost={shown === 'lost'}>
          {shown === 'lost' ? <WifiOff aria-hidden="true" /> : null}
          {say(shown === 'lost' ? 'line-lost' : 'line-back')}
        </span>
      )}
    </p>
  );
}
