import { Minus, Plus } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { useWords } from './language/say.ts';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly show: (value: number) => string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A number with a button on each side: nothing to type on a tablet. */
export function Stepper({ label, value, show, least, most, step, disabled = false, onChange }: Props) {
  const say = useWords();
  const id = useId();
  const to = (next: number) => onChange(Math.min(most, Math.max(least, next)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lie in a line with its legend
    <div class="stepper" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <button
        type="button"
        class="act"
        aria-label={say('less-of', { what: label })}
        disabled={disabled || value <= least}
        onClick={() => to(value - step)}
      >
        <Minus aria-hidden="true" />
      </button>
      <output>{show(value)}</output>
      <button
        type="button"
        class="act"
        aria-label={say('more-of', { what: label })}
        disabled={disabled || value >= most}
        onClick={() => to(value + step)}
      >
        <Plus aria-hidden="true" />
      </button>
    </div>
  );
}
