import { useSay } from '../../ui/language/say.ts';
import { STEPS, type StepId } from './steps.ts';
import './stepper.css';

interface Props {
  readonly at: StepId;
  readonly onGo: (to: StepId) => void;
}

/** Five lanterns on a string: where the team is, what it has been through, where it can go. */
export function Stepper({ at, onGo }: Props) {
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
