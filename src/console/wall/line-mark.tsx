import { WifiOff } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from './language/say.ts';

/** Most losses mend themselves before anybody has to read about them. */
const PATIENCE = 2_000;

/** A small calm mark while the line is lost. */
export function LineMark({ lost }: { readonly lost: boolean }) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!lost) return setShown(false);
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [lost]);
  return (
    <p class="line-mark" role="status" data-shown={shown}>
      {shown ? (
        <>
          <WifiOff aria-hidden="true" />
          {say('line-lost')}
        </>
      ) : null}
    </p>
  );
}
