import type { ComponentChildren } from 'preact';
import { useConsole } from './session/console-context.ts';
import { BANNER } from './session/line-banner.tsx';

interface Props {
  readonly label: string;
  readonly onAct: () => unknown;
  readonly icon?: ComponentChildren;
  /** Whom it concerns, for the screen reader; the team or teams that are meant, unless told. */
  readonly whom?: string;
  /** The label is only said and shown on hover. */
  readonly iconOnly?: boolean;
  readonly keys?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly tone?: 'main' | 'soft' | 'grave' | 'big';
}

/** Something that a game master does with one tap. While the line is down it says why it cannot. */
export function ActButton({ label, onAct, icon, whom, iconOnly, keys, pressed, disabled, tone }: Props) {
  const { able, say, scope, name } = useConsole();
  const concerned = whom ?? (scope === null ? say('all-teams') : name(scope));
  return (
    <button
      type="button"
      class={`act${tone === undefined ? '' : ` ${tone}`}`}
      aria-label={concerned === '' ? label : `${label} : ${concerned}`}
      title={iconOnly === true ? label : undefined}
      aria-keyshortcuts={keys}
      aria-pressed={pressed}
      aria-describedby={able ? undefined : BANNER}
      disabled={disabled === true || !able}
      onClick={() => void onAct()}
    >
      {icon}
      {iconOnly === true ? null : <span>{label}</span>}
    </button>
  );
}
