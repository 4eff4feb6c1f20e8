import { Presentation } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { ActButton } from '../act-button.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { ClassGrid, type Place } from './class-grid.tsx';
import { ClassState } from './class-state.tsx';
import { hardestWords } from './hardest-words.ts';
import { MomentDialog } from './moment-dialog.tsx';
import { Outputs } from './outputs.tsx';
import { useClass } from './use-class.ts';
import './class-view.css';
import { ClassLegend } from '../../ui/class-legend.tsx';

/** The class: objectives × teams, each with how it was found and the moment that proves it. Never a ranking. */
export function ClassView() {
  const { say, ui, session } = useConsole();
  const deeds = useDeeds();
  const asked = useClass();
  const [place, setPlace] = useState<Place>();
  const shown = session.led.show?.view === 'class';
  return (
    <main id="main" class="class-view" aria-labelledby="class-title">
      <header>
        <div>
          <h1 id="class-title">{say('grid-title')}</h1>
          <p>{say('grid-why')}</p>
        </div>
        <ActButton
          label={say(shown ? 'class-hide' : 'grid-show')}
          whom=""
          tone={shown ? 'soft' : 'main'}
          icon={<Presentation aria-hidden="true" />}
          onAct={() => deeds.show(shown ? null : { view: 'class' })}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
      <section class="class-room" tabIndex={0} aria-labelledby="class-title">
        <ClassState asked={asked}>
          {(told) => (
            <>
              <div class="class-top">
                <ClassLegend />
                <Outputs told={told} />
              </div>
              <ClassGrid told={told} onPlace={setPlace} />
              <p class="class-hard">{hardestWords(told, ui)}</p>
              <p class="class-kept">{say('class-kept')}</p>
              {place === undefined ? null : (
                <MomentDialog told={told} place={place} onClose={() => setPlace(undefined)} />
              )}
            </>
          )}
        </ClassState>
      </section>
    </main>
  );
}
