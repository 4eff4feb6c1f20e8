import { Check, RotateCcw, TriangleAlert, X } from 'lucide-preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { actsAgainst } from '../facts/undo.ts';
import { CallsContext } from './calls.ts';
import { useConsole } from './console-context.ts';
import type { Toast } from './use-acts.ts';
import './toasts.css';

interface Props {
  readonly toasts: readonly Toast[];
  readonly onDismiss: (id: number) => void;
}

const STAYS = 8_000;

/** What was just done, with the way to take it back; and, for the screen reader, which team calls. */
export function Toasts({ toasts, onDismiss }: Props) {
  const { announced } = useContext(CallsContext);
  return (
    <>
      <div class="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <OneToast key={toast.id} toast={toast} onDismiss={onDismiss} />
        ))}
      </div>
      <p class="sr-only" role="status" aria-live="assertive">
        {announced}
      </p>
    </>
  );
}

function OneToast({ toast, onDismiss }: { readonly toast: Toast; readonly onDismiss: (id: number) => void }) {
  const { say, state, takeBack, able } = useConsole();
  const { id } = toast;
  const [held, setHeld] = useState(false);
  const [offered, setOffered] = useState(false);
  const can = actsAgainst(state.undo, toast.seqs).length > 0;

  useEffect(() => {
    if (can) setOffered(true);
  }, [can]);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDismiss(id), STAYS);
    return () => clearTimeout(timer);
  }, [held, onDismiss, id]);

  const hold = (on: boolean) => () => setHeld(on);
  return (
    <div
      class="toast"
      data-tone={toast.tone}
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocusCapture={hold(true)}
      onBlurCapture={hold(false)}
    >
      {toast.tone === 'refused' ? <TriangleAlert aria-hidden="true" /> : <Check aria-hidden="true" />}
      <span>{toast.words}</span>
      {offered || can ? (
        <button
          type="button"
          class="act"
          disabled={!can || !able}
          aria-label={`${say('take-back')} : ${toast.words}`}
          onClick={() => void takeBack(toast.seqs, toast.words)}
        >
          <RotateCcw aria-hidden="true" />
          {say('take-back')}
        </button>
      ) : null}
      <button type="button" class="act bare" aria-label={say('close')} onClick={() => onDismiss(id)}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
