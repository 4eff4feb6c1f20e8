import { useContext } from 'preact/hooks';
import { LanguageContext } from '../../ui/language/speak.ts';
import { AUDIT, tally } from './audit.ts';
import { HostContact } from './host-contact.tsx';
import { REASONS } from './reasons.ts';
import { sayAccessIn } from './words.ts';

/** The statement that French law asks for, then the grid behind it, criterion by criterion. */
export function AccessPage() {
  const language = useContext(LanguageContext);
  const say = sayAccessIn(language);
  return (
    <>
      <h2>{say('declaration')}</h2>
      <p>{say('declaration-1')}</p>
      <h3>{say('state')}</h3>
      <p>{say('state-1')}</p>
      <p>{say('state-2', tally())}</p>
      <h3>{say('contents')}</h3>
      <ul class="leaf-list">
        {([1, 2, 3] as const).map((n) => (
          <li key={n}>{say(`contents-${n}`)}</li>
        ))}
      </ul>
      <h3>{say('made')}</h3>
      <p>{say('made-1')}</p>
      <p>{say('made-2')}</p>
      <h3>{say('contact')}</h3>
      <p>{say('contact-1')}</p>
      <HostContact />
      <h3>{say('recourse')}</h3>
      <p>{say('recourse-1')}</p>
      <h2>{say('grid')}</h2>
      {language === 'fr' ? null : <p>{say('grid-language')}</p>}
      {AUDIT.map(({ name, criteria }, topic) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="leaf-scroll" key={name} tabIndex={0} aria-label={`${topic + 1}. ${name}`}>
          <table>
            <caption lang="fr">{`${topic + 1}. ${name}`}</caption>
            <thead>
              <tr>
                <th scope="col">{say('number')}</th>
                <th scope="col">{say('title')}</th>
                <th scope="col">{say('status')}</th>
                <th scope="col">{say('why')}</th>
              </tr>
            </thead>
            <tbody>
              {criteria.map(({ number, title, status, reason }) => (
                <tr key={number}>
                  <th scope="row">{number}</th>
                  <td lang="fr">{title}</td>
                  <td>{say(`status-${status}`)}</td>
                  <td>{REASONS[reason][language]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
