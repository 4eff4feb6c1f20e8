import type { ConsoleSay } from '../language/say.ts';
import './disclosure-card.css';

/** What to say, to do and whom to call when a child tells something. On paper, a line for the person of this very school. */
export function DisclosureCard({ say }: { readonly say: ConsoleSay }) {
  return (
    <div class="disclosure">
      <section>
        <h3>{say('card-first')}</h3>
        <p class="disclosure-say">{say('card-first-say')}</p>
      </section>
      <section>
        <h3>{say('card-say')}</h3>
        <p class="disclosure-say">{say('card-say-1')}</p>
        <p class="disclosure-say">{say('card-say-2')}</p>
      </section>
      <section>
        <h3>{say('card-do')}</h3>
        <ol>
          {([1, 2, 3] as const).map((n) => (
            <li key={n}>{say(`card-do-${n}`)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{say('card-call')}</h3>
        <dl>
          {(['3018', '119', '17'] as const).map((number) => (
            <div key={number}>
              <dt>{number}</dt>
              <dd>{say(`card-${number}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p class="disclosure-here">
        {say('card-here')} <span aria-hidden="true" />
      </p>
    </div>
  );
}
