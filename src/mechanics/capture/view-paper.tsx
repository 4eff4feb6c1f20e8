/** The flat shapes that the miniatures are cut from. */
export const CORAL = '#f0785f';
export const PEACH = '#ffc9b5';
export const VIOLET = '#8a7bc8';
export const LAVENDER = '#ded6f3';
export const INDIGO = '#40287f';
export const MINT = '#6fcdbf';
export const CREAM = '#f4e7d0';

interface Lined {
  x: number;
  y: number;
  w: number;
  n: number;
  fill?: string;
}

/** Bars that stand for writing; the last one is shorter. */
export function Lines({ x, y, w, n, fill = '#b3a6d9' }: Lined) {
  return (
    <g fill={fill}>
      {Array.from({ length: n }, (_, index) => (
        <rect key={index} x={x} y={y + index * 10} width={index === n - 1 && n > 1 ? w * 0.6 : w} height="5" rx="2.5" />
      ))}
    </g>
  );
}

interface Bubbled {
  x: number;
  y: number;
  w: number;
  h: number;
  side?: 'left' | 'right';
  fill?: string;
  ink?: string;
  lines?: number;
}

/** A speech bubble with its paper shadow. */
export function Bubble({ x, y, w, h, side = 'left', fill, ink = '#b3a6d9', lines = 1 }: Bubbled) {
  const colour = fill ?? (side === 'left' ? LAVENDER : PEACH);
  const radius = Math.min(9, h / 2);
  const foot = side === 'left' ? `M${x + 5} ${y + h - 6}l-4 10 14-6z` : `M${x + w - 5} ${y + h - 6}l4 10-14-6z`;
  return (
    <g>
      <rect x={x + 1} y={y + 3} width={w} height={h} rx={radius} fill="#cdbb98" opacity="0.6" />
      <rect x={x} y={y} width={w} height={h} rx={radius} fill={colour} />
      <path d={foot} fill={colour} />
      <Lines x={x + 8} y={y + h / 2 - (lines > 1 ? 8 : 2.5)} w={w - 18} n={lines} fill={ink} />
    </g>
  );
}

/** A head and shoulders that are nobody's. */
export function Bust({ x, y, r, fill }: { x: number; y: number; r: number; fill: string }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${r / 20})`}>
      <circle r="20" fill={fill} />
      <circle cy="-5" r="7.5" fill={INDIGO} />
      <path d="M-14 14a14 12 0 0 1 28 0 20 20 0 0 1-28 0z" fill={INDIGO} />
    </g>
  );
}
