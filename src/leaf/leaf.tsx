import type { ComponentType } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { LANGUAGES } from '../core/scenario/language.ts';
import { keepSettings, readSettings, showSettings } from '../game/settings.ts';
import { LANGUAGE_NAMES } from '../ui/language/names.ts';
import { LanguageContext } from '../ui/language/speak.ts';
import { addressOf, inOneFile, type SidePage } from '../ui/one-file.ts';
import { useLeafSay } from './language/say.ts';
import './leaf.css';
import { SkipLink } from '../ui/skip-link.tsx';

/** Each page is fetched when it is opened. */
const PAGES: Readonly<Record<SidePage, () => Promise<ComponentType>>> = {
  results: async () => (await import('./results/results-page.tsx')).ResultsPage,
  privacy: async () => (await import('./privacy/privacy-page.tsx')).PrivacyPage,
  access: async () => (await import('./access/access-page.tsx')).AccessPage,
  licences: async () => (await import('./licences-page.tsx')).LicencesPage,
};

const ORDER: readonly SidePage[] = ['results', 'privacy', 'access', 'licences'];

/** A page of text beside the game: same paper, same language and comfort as the game on this device. */
export function Leaf({ page }: { readonly page: SidePage }) {
  const [settings, setSettings] = useState(readSettings);
  useEffect(() => {
    showSettings(settings);
    keepSettings(settings);
  }, [settings]);
  return (
    <LanguageContext.Provider value={settings.language}>
      <SkipLink />
      <Sheet page={page} onLanguage={(language) => setSettings({ ...settings, language })} />
    </LanguageContext.Provider>
  );
}

interface SheetProps {
  readonly page: SidePage;
  readonly onLanguage: (language: (typeof LANGUAGES)[number]) => void;
}

function Sheet({ page, onLanguage }: SheetProps) {
  const say = useLeafSay();
  const spoken = useContext(LanguageContext);
  const [Page, setPage] = useState<{ readonly Shown: ComponentType } | 'failed'>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    setPage(undefined);
    // Where a page of the one file takes the place of another, nothing else says so; a page that loads begins at its beginning.
    if (inOneFile()) heading.current?.focus({ preventScroll: true });
    PAGES[page]().then(
      (Shown) => setPage({ Shown }),
      () => setPage('failed'),
    );
  }, [page]);
  const title = say(page);
  useEffect(() => {
    document.title = `${title} · Les Gardiens du numérique`;
  }, [title]);
  return (
    <div class="leaf">
      <header class="leaf-head">
        <a class="leaf-home" href={inOneFile() ? '#' : './'}>
          {say('game')}
        </a>
        <fieldset class="leaf-languages">
          <legend class="sr-only">{say('language')}</legend>
          {LANGUAGES.map((language) => (
            <button
              type="button"
              class="leaf-language"
              key={language}
              lang={language}
              aria-pressed={language === spoken}
              onClick={() => onLanguage(language)}
            >
              {LANGUAGE_NAMES[language]}
            </button>
          ))}
        </fieldset>
      </header>
      <main id="main" class="leaf-main">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {Page === undefined ? (
          <p>{say('loading')}</p>
        ) : Page === 'failed' ? (
          <p role="alert">{say('load-failed')}</p>
        ) : (
          <Page.Shown />
        )}
      </main>
      <footer class="leaf-foot">
        <nav aria-label={say('pages')}>
          <ul>
            {[...ORDER.filter((one) => one !== page), 'guide' as const].map((one) => (
              <li key={one}>
                <a href={addressOf(one)}>{say(one)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </footer>
    </div>
  );
}
