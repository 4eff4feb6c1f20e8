import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BoardKnot } from '../board.ts';
import './knots.css';

interface KnotsProps {
  readonly title: string;
  readonly knots: readonly (BoardKnot & { readonly words: string })[];
  readonly tied: string;
  readonly acts: boolean;
  readonly picture: string;
  readonly close: string;
  shut(): void;
  toggle(knot: BoardKnot): void;
}

/** The drawer of ribbons: each says what somebody would do; a tied one is held by a knot. */
export function Knots({ title, knots, tied, acts, picture, close, shut, toggle }: KnotsProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('.ribbon:not(:disabled), .close')?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section class="drawer" ref={box} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {knots.map((knot) => (
          <li key={knot.id}>
            <button
              type="button"
              class={`card ribbon${knot.tied ? ' held' : ''}`}
              aria-pressed={knot.tied}
              disabled={!acts}
              onClick={() => toggle(knot)}
            >
              <img src={picture} alt="" draggable={false} />
              <span>{knot.words}</span>
              {knot.tied ? <em>{tied}</em> : null}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="close" aria-label={close} onClick={shut}>
        <X aria-hidden="true" />
      </button>
    </section>
  );
}
