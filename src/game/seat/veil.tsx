import { useEffect, useId, useRef } from 'preact/hooks';
import { asset } from '../../ui/asset.ts';
import './veil.css';

interface Props {
  readonly title: string;
  readonly words: readonly string[];
}

/** The whole screen goes softly dark, and nothing behind can be touched: only the game master lifts it. */
export function Veil({ title, words }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const veil = ref.current;
    // Some browsers let a second Escape close any dialog: it opens again.
    const open = () => {
      if (veil?.isConnected && !veil.open) veil.showModal();
    };
    open();
    veil?.addEventListener('close', open);
    return () => {
      veil?.removeEventListener('close', open);
      veil?.close();
    };
  }, []);
  return (
    <dialog ref={ref} class="veil" aria-labelledby={id} onCancel={(event) => event.preventDefault()}>
      <img src={asset('archie-asleep')} alt="" width={190} height={224} />
      <h2 id={id}>{title}</h2>
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </dialog>
  );
}
