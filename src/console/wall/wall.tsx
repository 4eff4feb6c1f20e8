import { useEffect } from 'preact/hooks';
import type { Language } from '../../core/scenario/language.ts';
import { Arrival } from './arrival/arrival.tsx';
import { Backdrop } from './backdrop.tsx';
import { City } from './city/city.tsx';
import { Closed } from './closed.tsx';
import { Dark } from './dark.tsx';
import { ClassOnWall } from './debrief/class-on-wall.tsx';
import { MomentOnWall } from './debrief/moment-on-wall.tsx';
import { SlideShow } from './debrief/slide-show.tsx';
import { useSay } from './language/say.ts';
import { LineMark } from './line-mark.tsx';
import { sceneOf } from './scene.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { useWallLine } from './use-wall-line.ts';
import { WallContext, type WallView } from './wall-context.ts';

interface Props {
  readonly code: string;
  readonly language: Language;
  readonly onAnother: (why?: 'unknown') => void;
}

/** One session on the wall, whatever happens to it and to the line. */
export function Wall({ code, language, onAnother }: Props) {
  const say = useSay();
  const { view, state, closed } = useWallLine(code, language);
  useWakeLock();
  useEffect(() => {
    if (closed === 'unknown-token') onAnother('unknown');
  }, [closed, onAnother]);
  const district = view?.t(view.session.mission.district);
  useEffect(() => {
    document.title = `${district === undefined ? '' : `${district} · `}${say('page-title')} · ${say('title')}`;
  }, [district, say]);
  if (closed !== undefined) return <Closed why={closed} onAnother={() => onAnother()} />;
  return (
    <div class="wall">
      {view === undefined ? (
        <Waking />
      ) : (
        <WallContext.Provider value={view}>
          <Shown view={view} code={code} />
        </WallContext.Provider>
      )}
      <LineMark lost={state === 'lost' || (view !== undefined && state === 'connecting')} />
    </div>
  );
}

function Shown({ view, code }: { readonly view: WallView; readonly code: string }) {
  const scene = sceneOf(view);
  switch (scene) {
    case 'arrival':
      return <Arrival code={code} />;
    case 'city':
      return <City code={code} />;
    case 'dark':
      return <Dark />;
    case 'class':
      return <ClassOnWall />;
    case 'moment':
      return <MomentOnWall code={code} />;
    default:
      return <SlideShow key={scene} slide={scene} />;
  }
}

function Waking() {
  const say = useSay();
  return (
    <main id="main" class="wall-waking">
      <Backdrop />
      <p role="status">{say('loading')}</p>
    </main>
  );
}
