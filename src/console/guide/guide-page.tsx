import { missions } from 'virtual:missions';
import { Printer } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CompiledMission } from '../../core/scenario/compile.ts';
import { Choice } from '../choice.tsx';
import { withNextName } from '../entry/draft.ts';
import { NamesList } from '../entry/names-list.tsx';
import { Operated, usePreferences } from '../operated.tsx';
import { OperatorBar } from '../operator-bar.tsx';
import { EditionContext, editionOf } from './edition.ts';
import { guideSayIn } from './language/say.ts';
import { PaperView } from './paper-view.tsx';
import { hashOf, PAPERS, type Place, placeIn } from './place.ts';
import './guide.css';

const IDS = missions.map(({ id }) => id);

/** The papers of a mission, without a session: choose, read, print. */
export function GuidePage() {
  const operator = usePreferences();
  const [place, setPlace] = useState<Place>(() => placeIn(location.hash, IDS));
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [loaded, setLoaded] = useState<CompiledMission | 'failed'>();
  const { language } = operator.preferences;
  const say = guideSayIn(language);
  useEffect(() => {
    document.title = say('page-title');
  }, [say]);
  useEffect(() => {
    const follow = () => setPlace(placeIn(location.hash, IDS));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    let over = false;
    setLoaded(undefined);
    setNames({});
    const entry = missions.find(({ id }) => id === place.mission);
    entry?.load().then(
      (mission) => !over && setLoaded(mission),
      () => !over && setLoaded('failed'),
    );
    return () => {
      over = true;
    };
  }, [place.mission]);
  const go = (part: Partial<Place>) => {
    const next = { ...place, ...part };
    history.replaceState(null, '', hashOf(next));
    setPlace(next);
  };
  const ready = loaded === undefined || loaded === 'failed' ? undefined : loaded;
  const edition = useMemo(
    () => (ready === undefined ? undefined : editionOf(ready, place.level, language, names)),
    [ready, place.level, language, names],
  );
  return (
    <Operated operator={operator}>
      <div class="guide-desk">
        <header class="guide-tools">
          <div>
            <h1>{say('title')}</h1>
            <p>{say('why')}</p>
          </div>
          <OperatorBar />
          <Choice
            legend={say('mission')}
            value={place.mission}
            options={missions.map(({ id, labels }) => ({ value: id, label: labels[language]?.title ?? id }))}
            onChange={(mission) => go({ mission })}
          />
          <Choice
            legend={say('level')}
            value={place.level}
            options={([1, 2] as const).map((value) => ({ value, label: say(`level-${value}`) }))}
            onChange={(level) => go({ level })}
          />
          <Choice
            legend={say('papers')}
            value={place.paper}
            options={PAPERS.map((value) => ({ value, label: say(`paper-${value}`) }))}
            onChange={(paper) => go({ paper })}
          />
          {place.paper === 'lenses' && ready !== undefined ? (
            <section>
              <h2>{say('names')}</h2>
              <p>{say('names-why')}</p>
              <NamesList
                people={ready.mission.people}
                names={names}
                onNext={(person) => setNames(withNextName(names, person))}
              />
            </section>
          ) : null}
          <p class="act-row">
            <button type="button" class="act main" disabled={edition === undefined} onClick={() => print()}>
              <Printer aria-hidden="true" />
              {say('print')}
            </button>
            <a class="act" href="/classe">
              {say('to-class')}
            </a>
            <a class="act" href="/mj">
              {say('to-console')}
            </a>
          </p>
        </header>
        <main id="main" class="guide-sheet" data-paper={place.paper}>
          {edition === undefined ? (
            <p role="status">{say(loaded === 'failed' ? 'failed' : 'loading')}</p>
          ) : edition.mission.guide === undefined && place.paper !== 'lenses' ? (
            <p role="status">{say('no-guide')}</p>
          ) : (
            <EditionContext.Provider value={edition}>
              <PaperView paper={place.paper} />
            </EditionContext.Provider>
          )}
        </main>
      </div>
    </Operated>
  );
}
