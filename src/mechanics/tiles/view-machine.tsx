import type { BoardProps } from '../view.ts';
import type { Move, TilesBoard } from './schema.ts';

type Props = Pick<BoardProps<TilesBoard, Move>, 't' | 'say' | 'asset'> & {
  readonly board: TilesBoard;
  readonly meters: TilesBoard['meters'];
};

/** The machine of paper tubes: what hangs over it, its dial, and one lamp on a tube for each part that is right. */
export function Machine({ board, meters, t, say, asset }: Props) {
  const state = meters.map((meter) => `${t(meter.name)} : ${t(meter.word)}`).join('. ');
  const { level = 0, of = 1 } = meters[0] ?? {};
  const filled = (100 * level) / of;
  return (
    <div class="tiles-machine" role="img" aria-label={`${say('window-machine')}. ${state}`}>
      <svg viewBox="0 0 200 200" preserveAspectRatio="none" aria-hidden="true">
        <defs>
          <linearGradient id="tiles-tube" x1="0" y1="0" x2="1" y2="0">
            <stop offset="0" stop-color="#12615d" />
            <stop offset="0.4" stop-color="#4fd0c2" />
            <stop offset="1" stop-color="#0f4b52" />
          </linearGradient>
          <linearGradient id="tiles-back" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stop-color="#1c1450" />
            <stop offset="1" stop-color="#0f4152" />
          </linearGradient>
        </defs>
        <rect width="200" height="200" fill="url(#tiles-back)" />
        <g fill="none" stroke-linecap="round">
          <path d="M24 210V60q0-34 34-34h6" stroke="#0a2b3a" stroke-width="22" opacity="0.5" />
          <path d="M24 210V56q0-34 34-34h6" stroke="url(#tiles-tube)" stroke-width="18" />
          <path d="M176 210V60q0-34-34-34h-6" stroke="#0a2b3a" stroke-width="22" opacity="0.5" />
          <path d="M176 210V56q0-34-34-34h-6" stroke="url(#tiles-tube)" stroke-width="18" />
          <path
            class="tiles-flow"
            d="M24 210V56q0-34 34-34h6"
            stroke="#ffe9b8"
            stroke-width="7"
            pathLength={100}
            stroke-dasharray={`${filled} 200`}
          />
        </g>
        <g fill="#f4e7d0">
          <rect x="13" y="112" width="22" height="6" rx="3" />
          <rect x="165" y="132" width="22" height="6" rx="3" />
          <rect x="13" y="160" width="22" height="6" rx="3" />
        </g>
      </svg>
      {board.portrait === null ? null : <img class="tiles-over" src={asset(board.portrait)} alt="" />}
      <img class="tiles-dial" src={asset('prop-dial')} alt="" />
    </div>
  );
}
