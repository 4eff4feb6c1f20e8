import { useContext, useRef, useState } from 'preact/hooks';
import { keptIn } from '../../core/privacy/kept.ts';
import { PLACES } from '../../core/privacy/kept-item.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { registerSheet } from './register-sheet.ts';
import { sayPrivacyIn } from './words.ts';

const FOR_YOU = [1, 2, 3, 4, 5] as const;

/** What is kept, where and how long: in plain words for who plays, then line by line for who must check. */
export function PrivacyPage() {
  const language = useContext(LanguageContext);
  const say = sayPrivacyIn(language);
  const sheet = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState<'copied' | 'copy-failed'>();
  const tables = keptIn('database').map(({ name, fields }) => `${name} (${fields.join(', ')})`);
  const copy = () => {
    // Missing on plain http: the text is selected instead, so that one key copies it.
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    const select = () => {
      if (sheet.current) getSelection()?.selectAllChildren(sheet.current);
      setCopied('copy-failed');
    };
    if (clipboard === undefined) return select();
    clipboard.writeText(registerSheet(language, tables)).then(() => setCopied('copied'), select);
  };
  return (
    <>
      <h2>{say('for-you')}</h2>
      <ul class="leaf-list">
        {FOR_YOU.map((n) => (
          <li key={n}>{say(`for-you-${n}`)}</li>
        ))}
      </ul>
      <h2>{say('all')}</h2>
      <p>{say('all-why')}</p>
      {PLACES.map((place) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="leaf-scroll" key={place} tabIndex={0} aria-label={say(`place-${place}`)}>
          <table>
            <caption>{say(`place-${place}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{say('what')}</th>
                <th scope="col">{say('until')}</th>
                <th scope="col">{say('name')}</th>
                <th scope="col">{say('fields')}</th>
              </tr>
            </thead>
            <tbody>
              {keptIn(place).map(({ name, fields, what, until }) => (
                <tr key={name}>
                  <th scope="row">{what[language]}</th>
                  <td>{say(`until-${until}`)}</td>
                  <td>
                    <code>{name}</code>
                  </td>
                  <td>{fields.length === 0 ? say('no-fields') : <code>{fields.join(', ')}</code>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <h2>{say('sheet')}</h2>
      <p>{say('sheet-why')}</p>
      <p class="leaf-ways leaf-screen">
        <button type="button" class="button accent" onClick={copy}>
          {say('copy')}
        </button>
      </p>
      <p role="status">{copied === undefined ? '' : say(copied)}</p>
      <pre class="leaf-text" ref={sheet}>
        {registerSheet(language, tables)}
      </pre>
    </>
  );
}
