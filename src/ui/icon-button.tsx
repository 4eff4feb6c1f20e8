import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly badge?: boolean;
}

/** A round button with a picture: its name is said to the screen reader and shown on hover. */
export function IconButton({ label, onClick, children, pressed, disabled = false, badge = false }: Props) {
  return (
    <button
      type="button"
      class="button quiet round"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      data-badge={badge ? '' : undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
