import type { ConsoleSay } from '../language/say.ts';
import './disclosure-card.css';

interface Props {
  readonly say: ConsoleSay;
  /** One below the title that it stands under. */
  readonly heading: 'h2' | 'h3';
}

/** What to say, to do and whom to call when a child tells something. On paper, a line for the person of this very school. */
export function DisclosureCard({ say, heading: Heading }: Props) {
  return (
    <div class="disclosure">
      <section>
        <Heading>{say('card-first')}</Heading>
        <p class="disclosure-say">{say('card-first-say')}</p>
      </section>
      <section>
        <Heading>{say('card-say')}</Heading>
        <p class="disclosure-say">{say('card-say-1')}</p>
        <p class="disclosure-say">{say('card-say-2')}</p>
      </section>
      <section>
        <Heading>{say('card-do')}</Heading>
        <ol>
          {([1, 2, 3] as const).map((n) => (
            <li key={n}>{say(`card-do-${n}`)}</li>
          ))}
        </ol>
      </section>
      <section>
        <Heading>{say('card-call')}</Heading>
        <dl>
          {(['3018', '119', '17', '3114'] as const).map((number) => (
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
