import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/scenario/language.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { SkipLink } from '../../ui/skip-link.tsx';
import { codeOf } from './code.ts';
import { CodeForm } from './code-form.tsx';
import { keepLanguage, readLanguage } from './preferences.ts';
import { Tools } from './tools.tsx';
import { Wall } from './wall.tsx';

/** The wall: a join code, from the address or typed once, and the rest by itself. */
export function WallPage() {
  const [language, setLanguage] = useState<Language>(() => readLanguage(location.search));
  const [code, setCode] = useState(() => codeOf(location));
  /** The code that no session answered to. */
  const [unknown, setUnknown] = useState<string>();
  useEffect(() => {
    document.documentElement.lang = language;
    keepLanguage(language);
  }, [language]);
  useEffect(() => {
    const follow = () => setCode(codeOf(location));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const show = (typed: string) => {
    // The address bears the code: a reload, or the browser's restart after a power cut, shows the same session.
    history.replaceState(null, '', `#${typed}`);
    setUnknown(undefined);
    setCode(typed);
  };
  const speak = (wanted: Language) => {
    // The address no longer asks for another one at the next reload.
    const query = new URLSearchParams(location.search);
    query.delete('lang');
    const search = query.toString();
    history.replaceState(null, '', `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`);
    setLanguage(wanted);
  };
  const another = (why?: 'unknown') => {
    setUnknown(why === undefined ? undefined : code);
    history.replaceState(null, '', location.pathname);
    setCode('');
  };
  return (
    <LanguageContext.Provider value={language}>
      <SkipLink />
      {code === '' ? (
        <CodeForm unknown={unknown} onCode={show} />
      ) : (
        <Wall key={code} code={code} language={language} onAnother={another} />
      )}
      <Tools language={language} onLanguage={speak} stay={code === ''} />
    </LanguageContext.Provider>
  );
}
