import { useContext } from 'preact/hooks';
import { asset } from '../../ui/asset.ts';
import { sayIn } from '../../ui/language/say.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { useEdition } from './edition.ts';
import { useSay } from './language/say.ts';
import { lensSheets } from './lens-sheets.ts';

/** One page per puzzle and lens, in large type: for pupils who read with difficulty, or for groups before one projector. */
export function LensPapers() {
  const say = useSay();
  const ui = sayIn(useContext(LanguageContext));
  const { mission, level, t } = useEdition();
  return (
    <>
      {lensSheets(mission, level).map(({ puzzle, title, lens, rows }) => (
        <section key={`${puzzle}-${lens}`} class="lens-paper">
          <header>
            <img src={asset(`lens-${lens}`)} alt="" />
            <h1>
              {ui(`lens-${lens}`)} <small>{t(title)}</small>
            </h1>
          </header>
          {rows.length === 0 ? (
            <p>{say('lens-empty')}</p>
          ) : (
            <ul>
              {rows.map(({ label, text }) => (
                <li key={`${label ?? ''}${text}`}>
                  {label === undefined ? null : <b>{label}</b>} {t(text)}
                </li>
              ))}
            </ul>
          )}
          <footer>{say('lens-why')}</footer>
        </section>
      ))}
    </>
  );
}
