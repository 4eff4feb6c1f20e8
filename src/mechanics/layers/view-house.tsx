/** The pin: its head is where a finger holds it, its point is on the house. */
export const Needle = () => (
  <svg class="layers-needle" viewBox="0 0 28 44" aria-hidden="true">
    <path d="M13 20h3l-1 24z" fill="#5a4a7a" />
    <circle cx="14.500" cy="13" r="12" fill="#2b1a4d" opacity=".3" />
    <circle cx="14" cy="12" r="12" fill="#e2435f" />
    <path d="M6 10q2-6 8-6l1 4q-4 0-5 4z" fill="#fff" opacity=".7" />
  </svg>
);

/** A little house of paper: shutters open on a lamp, or closed. */
export const House = ({
  mark,
  lit,
  pinned,
}: {
  readonly mark: string;
  readonly lit: boolean;
  readonly pinned: boolean;
}) => (
  <>
    <svg class={`layers-house${lit ? ' is-lit' : ''}`} viewBox="0 0 44 42" aria-hidden="true">
      <path class="layers-house-shade" d="M5 19L24 3l19 16-3 2v21H9V21z" />
      <path class="layers-house-wall" d="M6 18h32v23H6z" />
      <path class="layers-house-roof" d="M1 20L22 2l21 18-3 3L22 8 4 23z" />
      <path class="layers-house-pane" d="M15 12h14v10H15z" />
      <path class="layers-house-shutters" d="M14 11.500h7.500v11H14zM22.500 11.500H30v11h-7.500z" />
      <text x="22" y="37">
        {mark}
      </text>
    </svg>
    {pinned ? <Needle /> : null}
  </>
);
