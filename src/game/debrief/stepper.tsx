import { useSay } from '../../ui/language/say.ts';
import { STEPS, type StepId } from './steps.ts';
import './stepper.css';

interface Props {
  readonly at: StepId;
  /** How many of them can be opened. */
  readonly open: number;
  readonly onGo: (to: StepId) => void;
}

/** Five lanterns on a string: where the team is, what it has been through, where it can go. */
export function Stepper({ at, open, onGo }: Props) {
  const say = useSay();
  const here = STEPS.findIndex(({ id }) => id === at);
  return (
    <nav class="stepper" aria-label={say('debrief-steps')}>
      <ol>
        {STEPS.map(({ id, word, Icon }, index) => (
          <li key={id}>
            <button
              type="button"
              data-lit={index <= here}
              aria-current={id === at ? 'step' : undefined}
              disabled={index >= open}
              onClick={() => onGo(id)}
            >
              <span class="stepper-lantern" aria-hidden="true">
                <Icon />
              </span>
              <span class="stepper-word">{say(word)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
