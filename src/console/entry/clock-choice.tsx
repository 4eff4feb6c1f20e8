import type { NewSession, OfferedMission } from '../../core/wire/api.ts';
import { Choice } from '../choice.tsx';
import { minutesOf } from '../facts/clock.ts';
import { useWords } from '../language/say.ts';
import { Stepper } from '../stepper.tsx';
import { clockKind, withClock } from './draft.ts';

interface Props {
  readonly draft: NewSession;
  readonly mission: OfferedMission;
  readonly onChange: (draft: NewSession) => void;
}

/** Shown to children, hidden, or none at all; and how long. */
export function ClockChoice({ draft, mission, onChange }: Props) {
  const say = useWords();
  const kind = clockKind(draft);
  return (
    <div class="clock-choice">
      <Choice
        legend={say('clock')}
        value={kind}
        options={(['shown', 'hidden', 'off'] as const).map((value) => ({ value, label: say(`clock-${value}`) }))}
        onChange={(value) => onChange(withClock(draft, value, mission))}
      />
      {draft.limit === null ? null : (
        <Stepper
          label={say('clock-length')}
          value={minutesOf(draft.limit)}
          show={(n) => say('n-minutes', { n })}
          least={5}
          most={120}
          step={draft.limit >= 30 * 60_000 ? 5 : 1}
          onChange={(minutes) => onChange({ ...draft, limit: minutes * 60_000 })}
        />
      )}
    </div>
  );
}
