import { useCallback, useContext } from 'preact/hooks';
import { LanguageContext } from '../../../ui/language/speak.ts';
import { api } from '../../../wire/api.ts';
import { LazyMoment } from '../../lazy-moment.tsx';
import { Backdrop } from '../backdrop.tsx';
import { useSay } from '../language/say.ts';
import { useWall } from '../wall-context.ts';
import './class-on-wall.css';

/** A moment at which a team found something, for everybody to see. Which team it was is for the team to say. */
export function MomentOnWall({ code }: { readonly code: string }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { session } = useWall();
  const which = JSON.stringify(session.led.show);
  // Another moment is asked for anew.
  const look = useCallback(() => api.wallMoment(code, language), [code, language, which]);
  return (
    <main id="main" class="wall-moment">
      <Backdrop />
      <div class="paper wall-moment-page">
        <h1>{say('moment-wall')}</h1>
        <LazyMoment look={look} most={2} />
      </div>
    </main>
  );
}
