import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LookedMoment } from '../mechanics/view-looked.tsx';
import { useSay } from '../ui/language/say.ts';

type Props = Omit<Parameters<typeof LookedMoment>[0], 'runs'>;
type Looked = ComponentType<Parameters<typeof LookedMoment>[0]>;

/** A team's moment, on a page that holds no boards otherwise: they are fetched the first time one is looked at. */
export function LazyMoment(props: Props) {
  const say = useSay();
  const [Looked, setLooked] = useState<Looked | 'failed'>();
  useEffect(() => {
    import('../mechanics/view-looked.tsx').then(
      ({ LookedMoment: found }) => setLooked(() => found),
      () => setLooked('failed'),
    );
  }, []);
  if (Looked === undefined) return <p role="status">{say('moment-loading')}</p>;
  if (Looked === 'failed') return <p role="alert">{say('moment-offline')}</p>;
  return <Looked {...props} runs={!matchMedia('(prefers-reduced-motion: reduce)').matches} />;
}
