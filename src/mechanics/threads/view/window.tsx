import type { Point, Size } from './geometry.ts';
import './window.css';

interface WindowProps {
  readonly at: Point;
  readonly size: Size;
  readonly label: string;
  readonly name: string;
  readonly picture: string | undefined;
  /** A knot that hangs here. */
  readonly knot: string | undefined;
  readonly lit: boolean;
  /** Messages shown; undefined when the present cuts have not been tried and no run is known. */
  readonly total: number | undefined;
  /** True when the number belongs to an earlier run. */
  readonly stale: boolean;
  /** Grows with each run, so that the counter answers once. */
  readonly landed: number;
  readonly unit: string;
  readonly goal: string;
}

/** The window on which every message lands, with its counter and the snow that piles up on the sill. */
export function Window({ at, size, label, name, picture, knot, lit, total, stale, landed, unit, goal }: WindowProps) {
  const snow = Math.min(1, (total ?? 0) / 50);
  return (
    <section
      class={`window${lit ? ' lit' : ''}${stale ? ' stale' : ''}`}
      aria-label={label}
      style={{
        insetInlineStart: `${at.x}px`,
        insetBlockStart: `${at.y}px`,
        inlineSize: `${size.width}px`,
        blockSize: `${size.height}px`,
      }}
    >
      <span class="owner">{name}</span>
      <div class="pane">
        <span class="bars" />
        {picture === undefined ? null : <img src={picture} alt="" draggable={false} />}
        <span class="drift" style={{ blockSize: `${snow * 40}%` }} />
      </div>
      <div class="counter" key={landed}>
        <strong>{total === undefined || stale ? `${total ?? ''} ?` : total}</strong>
        {stale ? null : <span>{unit}</span>}
      </div>
      {knot === undefined ? null : <img class="tied" src={knot} alt="" draggable={false} />}
      <span class="goal">{goal}</span>
    </section>
  );
}
