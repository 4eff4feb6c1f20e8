import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly closeLabel?: string;
  /** Missing: the dialog closes only by what it offers itself. */
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
  readonly tone?: 'paper' | 'night';
}

/** A modal paper card: the browser's own dialog keeps the focus, answers Escape and gives it back. */
export function Dialog({ title, closeLabel, onClose, children, tone = 'paper' }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null || dialog.open) return;
    dialog.showModal();
    return () => dialog.close();
  }, []);
  return (
    <dialog
      ref={ref}
      class={`dialog ${tone}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        {onClose !== undefined && closeLabel !== undefined ? (
          <button type="button" class="button plain round" aria-label={closeLabel} onClick={onClose}>
            <X aria-hidden="true" />
          </button>
        ) : null}
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
