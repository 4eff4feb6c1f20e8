import { skyline } from './skyline.ts';

const WIDTH = 640;
const HEIGHT = 96;

/** A strip of the Cité in thin lines, to colour in. Its sides have the same height on every sheet: hung side by side, sheets make one city. */
export function Panorama({ seed }: { readonly seed: number }) {
  const { roofs, windows } = skyline(seed, WIDTH, HEIGHT);
  return (
    <svg class="panorama" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={roofs} />
      {windows.map(({ x, y }) => (
        <rect key={`${x} ${y}`} x={x} y={y} width="7" height="9" rx="1" />
      ))}
    </svg>
  );
}
