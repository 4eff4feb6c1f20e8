import type { NewSession } from '../../core/wire/api.ts';
import { Choice } from '../choice.tsx';
import { useWords } from '../language/say.ts';
import { Stepper } from '../stepper.tsx';
import { Switch } from '../switch.tsx';

interface Props {
  readonly draft: NewSession;
  readonly onChange: (draft: NewSession) => void;
}

/** How help comes, who holds the hand, and who gives a screen its team. */
export function HintChoice({ draft, onChange }: Props) {
  const say = useWords();
  const put = (part: Partial<NewSession>) => onChange({ ...draft, ...part });
  return (
    <details class="more">
      <summary>{say('more-rules')}</summary>
      <div class="more-body">
        <Switch
          label={say('offers')}
          note={say('offers-why')}
          on={draft.offers}
          onChange={(offers) => put({ offers })}
        />
        {draft.offers ? (
          <div class="more-row">
            <Stepper
              label={say('hint-after')}
              value={draft.hintAfter / 1_000}
              show={(n) => say('n-seconds', { n })}
              least={30}
              most={600}
              step={15}
              onChange={(seconds) => put({ hintAfter: seconds * 1_000 })}
            />
            <Stepper
              label={say('hint-tries')}
              value={draft.hintTries}
              show={(n) => say(n === 1 ? 'n-tries-1' : 'n-tries', { n })}
              least={1}
              most={20}
              step={1}
              onChange={(hintTries) => put({ hintTries })}
            />
          </div>
        ) : null}
        <Switch label={say('one-hand')} note={say('one-hand-why')} on={draft.hand} onChange={(hand) => put({ hand })} />
        <Choice
          legend={say('placing')}
          value={draft.placing}
          options={(['drawn', 'master'] as const).map((value) => ({
            value,
            label: say(`placing-${value}`),
            note: say(`placing-${value}-why`),
          }))}
          onChange={(placing) => put({ placing })}
        />
      </div>
    </details>
  );
}
