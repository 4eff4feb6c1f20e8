import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Point, Size } from './geometry.ts';
import './bubble.css';

interface BubbleProps {
  readonly at: Point;
  readonly sky: Size;
  readonly touch: number;
  readonly words: string | undefined;
  /** What somebody does instead, once the thread is cut. */
  readonly gesture: string | undefined;
  /** What the hand can do here; nothing on a passing look. */
  readonly action: { readonly name: string; readonly label: string; readonly picture: string; run(): void } | undefined;
}

/** What a chosen thread says, and the scissors under it. */
export function Bubble({ at, sky, touch, words, gesture, action }: BubbleProps) {
  const box = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const below = at.y < sky.height * 0.5;
  const far = `${(below ? at.y : sky.height - at.y) + touch * 0.6}px`;

  // Its width depends on its words: it is centred on the letter, then kept inside the sky.
  useLayoutEffect(() => {
    if (box.current === null || tip.current === null) return;
    const width = box.current.offsetWidth;
    const left = Math.max(6, Math.min(sky.width - width - 6, at.x - width / 2));
    box.current.style.insetInlineStart = `${left}px`;
    tip.current.style.insetInlineStart = `${at.x - left}px`;
  });

  // On a phone the sky is longer than the screen.
  useLayoutEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [at]);

  return (
    <div
      class={`thread-words ${below ? 'below' : 'above'}`}
      ref={box}
      style={{
        [below ? 'insetBlockStart' : 'insetBlockEnd']: far,
        maxInlineSize: `${Math.min(sky.width - 12, touch * 5.5)}px`,
      }}
    >
      <span class="tip" ref={tip} />
      {words === undefined ? null : <p>{words}</p>}
      {gesture === undefined ? null : <p class="gesture">{gesture}</p>}
      {action === undefined ? null : (
        <button type="button" class="button" aria-label={action.label} onClick={action.run}>
          <img src={action.picture} alt="" draggable={false} />
          {action.name}
        </button>
      )}
    </div>
  );
}
