import { Printer } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { addressOf, inOneFile } from '../../ui/one-file.ts';
import { Choice } from '../choice.tsx';
import { withNextName } from '../entry/draft.ts';
import { NamesList } from '../entry/names-list.tsx';
import { Operated, usePreferences } from '../operated.tsx';
import { OperatorBar } from '../operator-bar.tsx';
import { EditionContext, editionOf } from './edition.ts';
import { guideSayIn, type useSay } from './language/say.ts';
import { PaperView } from './paper-view.tsx';
import { hashOf, PAPERS, type Paper, type Place, placeIn } from './place.ts';
import { useMission, useMissions } from './use-missions.ts';
import '../day.css';
import '../act.css';
import './guide.css';

/** Papers made of what only a mission with a guide has. */
const OF_GUIDE: readonly Paper[] = ['paper', 'families', 'grid'];

/** The papers of a mission, without a session: choose, read, print. */
export function GuidePage() {
  const operator = usePreferences();
  const missions = useMissions();
  const [hash, setHash] = useState(location.hash);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const { language } = operator.preferences;
  const say = guideSayIn(language);
  const place = placeIn(
    hash,
    missions.map(({ id }) => id),
  );
  const loaded = useMission(missions, place.mission);
  useEffect(() => {
    document.title = say('page-title');
  }, [say]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.page = 'guide';
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => {
      delete dataset.page;
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  const go = (part: Partial<Place>) => {
    if (part.mission !== undefined) setNames({});
    const next = hashOf({ ...place, ...part }, inOneFile());
    history.replaceState(null, '', next);
    setHash(next);
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
            options={missions.map(({ id, title }) => ({ value: id, label: title(language) }))}
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
            <Ways say={say} />
          </p>
        </header>
        <main id="main" class="guide-sheet" data-paper={place.paper}>
          {edition === undefined ? (
            <p role="status">{say(loaded === 'failed' ? 'failed' : 'loading')}</p>
          ) : edition.mission.guide === undefined && OF_GUIDE.includes(place.paper) ? (
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

/** Where an adult goes on: to a session, or, in one file, to the game and the class's table. */
function Ways({ say }: { readonly say: ReturnType<typeof useSay> }) {
  const ways = inOneFile()
    ? ([
        ['#', 'to-game'],
        [addressOf('results'), 'to-results'],
      ] as const)
    : ([
        ['/classe', 'to-class'],
        ['/mj', 'to-console'],
      ] as const);
  return ways.map(([href, word]) => (
    <a key={href} class="act" href={href}>
      {say(word)}
    </a>
  ));
}
