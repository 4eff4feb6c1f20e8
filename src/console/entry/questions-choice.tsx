import type { NewSession } from '../../core/wire/api.ts';
import { Choice } from '../choice.tsx';
import { useWords } from '../language/say.ts';

interface Props {
  readonly draft: NewSession;
  readonly onChange: (draft: NewSession) => void;
}

/** Whether short questions are asked before and after, and who answers them. */
export function QuestionsChoice({ draft, onChange }: Props) {
  const say = useWords();
  return (
    <details class="more">
      <summary>{say('questions')}</summary>
      <div class="more-body">
        <Choice
          legend={say('questions-why')}
          value={draft.questions ?? 'off'}
          options={(['off', 'team', 'screen'] as const).map((value) => ({ value, label: say(`questions-${value}`) }))}
          onChange={(questions) => onChange({ ...draft, questions })}
        />
      </div>
    </details>
  );
}
