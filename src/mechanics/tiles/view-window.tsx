import type { BoardProps } from '../view.ts';
import type { Move, TilesBoard } from './schema.ts';

type Props = Pick<BoardProps<TilesBoard, Move>, 't' | 'say' | 'asset'> & {
  readonly board: TilesBoard;
  readonly meters: TilesBoard['meters'];
};

/** How bright the window is, from 0 to 1: the lantern's meter. It never goes fully dark. */
function lightOf(meters: TilesBoard['meters'], solved: boolean): number {
  if (solved) return 1;
  const lamp = meters.find((meter) => meter.looks === 'lamp') ?? meters[0];
  return lamp === undefined ? 0.5 : 0.22 + (0.6 * lamp.level) / lamp.of;
}

/** The house across the street: one window whose light follows the meter. */
export function Window({ board, meters, t, say, asset }: Props) {
  const light = lightOf(meters, board.solved);
  const state = meters.map((meter) => `${t(meter.name)} : ${t(meter.word)}`).join('. ');
  return (
    <svg
      class="tiles-house"
      viewBox="0 0 200 200"
      preserveAspectRatio="xMidYMin slice"
      role="img"
      aria-label={`${say('window-plane')}. ${state}`}
      style={{ '--light': light }}
    >
      <defs>
        <linearGradient id="tiles-wall" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#3a2478" />
          <stop offset="1" stop-color="#54307f" />
        </linearGradient>
        <radialGradient id="tiles-halo">
          <stop offset="0" stop-color="#ffe0a0" stop-opacity="0.85" />
          <stop offset="1" stop-color="#ffcf6b" stop-opacity="0" />
        </radialGradient>
        <linearGradient id="tiles-glow" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#ffe9b8" />
          <stop offset="1" stop-color="#ffb765" />
        </linearGradient>
        <clipPath id="tiles-pane">
          <path d="M62 136V66a38 34 0 0 1 76 0v70z" />
        </clipPath>
      </defs>
      <rect width="200" height="200" fill="url(#tiles-wall)" />
      <g fill="#2a1761" opacity="0.55">
        <path d="M-4 0h208v14q-13 10-26 0t-26 0-26 0-26 0-26 0-26 0-26 0-26 0z" />
        <path d="M0 118h200v4H0zM0 196h200v4H0z" opacity="0.7" />
      </g>
      <g fill="#5d3a8c" opacity="0.6">
        <path d="M14 44h18v6H14zm156 26h20v6h-20zM10 98h22v6H10zm150 36h24v6h-24zM24 152h22v6H24zm78 20h24v6h-24z" />
      </g>
      <g transform="translate(23 -8) scale(0.77)">
        <ellipse class="tiles-halo" cx="100" cy="92" rx="98" ry="90" fill="url(#tiles-halo)" />
        <path d="M52 142V66a48 44 0 0 1 96 0v76z" fill="#1d1250" opacity="0.5" transform="translate(2 5)" />
        <path d="M52 140V66a48 44 0 0 1 96 0v74z" fill="#f4e7d0" />
        <path d="M62 136V66a38 34 0 0 1 76 0v70z" fill="#281a5c" />
        <g clip-path="url(#tiles-pane)">
          <rect class="tiles-lit" x="60" y="30" width="80" height="108" fill="url(#tiles-glow)" />
          <path d="M76 60q24-16 48 0l3 8H73z" class="tiles-lit" fill="#fff6dc" />
          {board.portrait !== null && (
            <image class="tiles-person" href={asset(board.portrait)} x="66" y="70" width="68" height="68" />
          )}
          <path d="M60 30h24q2 58-20 84l-6 26zm80 0h-24q-2 58 20 84l6 26z" fill="#ff8a73" opacity="0.92" />
          <path d="M60 30h12q4 44-12 74zm80 0h-12q-4 44 12 74z" fill="#b93a3f" opacity="0.45" />
        </g>
        <path d="M98 32h4v38h-4zM62 66h76v4H62z" fill="#f4e7d0" opacity="0.9" />
        <path d="M44 138h112l6 12H38z" fill="#fdf6e9" />
        <path d="M38 150h124v5H38z" fill="#c9b28c" />
        <g>
          <path d="M52 120h16l-3 19H55z" fill="#ff8a73" />
          <path
            d="M60 121q-14-8-12-22 10 4 12 22zm0 0q14-8 12-22-10 4-12 22zm0 0q-5-16 0-28 5 12 0 28z"
            fill="#3fb89a"
          />
        </g>
      </g>
    </svg>
  );
}

const Lantern = ({ lit }: { readonly lit: boolean }) => (
  <g class={lit ? 'is-lit' : ''}>
    <path d="M8 1h4v3H8zM6 25h8l-2 3H8z" fill="#8a5a2c" />
    <path class="tiles-pip" d="M6 4h8q6 10 0 21H6Q0 14 6 4z" />
  </g>
);

const Milestone = ({ lit }: { readonly lit: boolean }) => (
  <g class={lit ? 'is-lit' : ''}>
    <path d="M-1 26q6-5 11 0t12 0v4q-6 5-11 0t-12 0z" fill="#c9b28c" />
    <path class="tiles-pip" d="M4 26V12a6 7 0 0 1 12 0v14z" />
    {lit && <path d="M7 17l2.5 3 4.5-6" fill="none" stroke="#12543d" stroke-width="2" />}
  </g>
);

/** The meters as paper labels: lanterns to light, milestones to pass, and the state in words. */
export function Meters({ board, meters, t, say }: Omit<Props, 'asset'>) {
  return (
    <ul class="tiles-meters" aria-label={say(`meters-${board.looks}`)}>
      {meters.map((meter) => (
        <li key={meter.id} class={`tiles-meter looks-${meter.looks}`}>
          <span class="sr-only">
            {say('meter', { name: meter.name, word: meter.word, level: meter.level, of: meter.of })}
          </span>
          <span class="tiles-meter-name" aria-hidden="true">
            {t(meter.name)}
          </span>
          <svg viewBox={`0 0 ${meter.of * 22} 32`} class="tiles-pips" preserveAspectRatio="xMaxYMid" aria-hidden="true">
            {Array.from({ length: meter.of }, (_, index) => (
              <g key={index} transform={`translate(${index * 22 + 1} 0)`}>
                {meter.looks === 'lamp' ? (
                  <Lantern lit={index < meter.level} />
                ) : (
                  <Milestone lit={index < meter.level} />
                )}
              </g>
            ))}
          </svg>
          <span class="tiles-meter-word" aria-hidden="true">
            {t(meter.word)}
          </span>
        </li>
      ))}
    </ul>
  );
}
