import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';
import './qr.css';

interface Props {
  /** What a camera reads: an address. */
  readonly text: string;
  /** What it is for, in words. */
  readonly label: string;
}

/** Modules of white around: cameras look for them. */
const QUIET = 4;

/** A QR code: dark on white whatever lies behind, crisp at any size. */
export function Qr({ text, label }: Props) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect class="qr-paper" width={size} height={size} />
      <path class="qr-ink" d={path} />
    </svg>
  );
}

/** One path of horizontal runs: a few hundred at most, and no seams between neighbours. */
function drawn(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`];
    }),
  );
  return { size, path: runs.join('') };
}
