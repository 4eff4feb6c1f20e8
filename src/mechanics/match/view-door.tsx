import type { BoardProps } from '../view.ts';
import type { MatchBoard, Move } from './schema.ts';
import { doorName } from './view-words.ts';

type Props = Pick<BoardProps<MatchBoard, Move>, 'board' | 'say'> & {
  /** How many seals are on the ribbons. */
  readonly placed: number;
};

/** Where the seal-shaped holes are: two columns on the two leaves. */
const holeAt = (index: number, of: number): { x: number; y: number } => {
  const rows = Math.ceil(of / 2);
  const step = Math.min(46, 170 / rows);
  return { x: index % 2 === 0 ? 44 : 96, y: 52 + (170 - step * rows) / 2 + step * (Math.floor(index / 2) + 0.5) };
};

/** The door at the back of the stage: one hole for each seal; what is known to be right shines. */
export function Door({ board, say, placed }: Props) {
  const { of, right, solved, sure } = board;
  const lit = solved ? of : (right ?? 0);
  const told = right !== null && !sure ? right : placed;
  return (
    <div class={`match-door${solved ? ' is-open' : ''}`} role="img" aria-label={doorName(board, placed, say)}>
      <svg viewBox="0 0 140 260" aria-hidden="true">
        <defs>
          <linearGradient id="match-behind" x2="0" y2="1">
            <stop stop-color="#fff6dc" />
            <stop offset="1" stop-color="#ffc86b" />
          </linearGradient>
        </defs>
        <path d="M4 260V64Q4 6 70 6T136 64V260Z" fill="#2d1735" />
        <path d="M14 260V66Q14 18 70 18T126 66V260Z" fill="url(#match-behind)" />
        <g class="match-leaf is-left">
          <path d="M14 260V66Q14 18 70 18V260Z" fill="#8a3a6b" />
          <path d="M24 246V72Q26 34 60 29V246Z" fill="#a34a80" />
        </g>
        <g class="match-leaf is-right">
          <path d="M126 260V66Q126 18 70 18V260Z" fill="#7a3160" />
          <path d="M116 246V72Q114 34 80 29V246Z" fill="#94406f" />
        </g>
        <g class="match-holes">
          {Array.from({ length: of }, (_, index) => {
            const { x, y } = holeAt(index, of);
            const state = index < lit ? ' is-lit' : index < placed ? ' is-full' : '';
            const size = of > 6 ? 12 : 16;
            return (
              <g key={index} transform={`translate(${x} ${y})`} class={`match-hole${state}`}>
                <circle r={size} />
                <path
                  d={`M0 ${-size * 0.55}l${size * 0.16} ${size * 0.36} ${size * 0.38} 0 -${size * 0.3} ${size * 0.27} ${size * 0.12} ${size * 0.38}L0 ${size * 0.26}l-${size * 0.36} ${size * 0.2} ${size * 0.12} -${size * 0.38} -${size * 0.3} -${size * 0.27} ${size * 0.38} 0z`}
                />
              </g>
            );
          })}
        </g>
      </svg>
      {solved ? null : (
        <p class={`match-plate${right !== null && !sure ? ' is-told' : ''}`} aria-hidden="true">
          {told} / {of}
        </p>
      )}
    </div>
  );
}
