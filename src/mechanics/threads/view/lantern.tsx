import type { BoardNode } from '../board.ts';
import { Emblem } from './emblem.tsx';
import type { Point } from './geometry.ts';
import './lantern.css';

interface LanternProps {
  readonly node: BoardNode;
  readonly at: Point;
  /** Its name, once the Map is open. */
  readonly name: string | undefined;
  /** True when the ball has been here. */
  readonly snowed: boolean;
  /** Addresses of pictures. */
  readonly picture: string | undefined;
  readonly knot: string | undefined;
}

/** A paper lantern in the sky, with somebody's face or a group's emblem. */
export function Lantern({ node, at, name, snowed, picture, knot }: LanternProps) {
  const group = node.look !== 'person';
  return (
    <div
      class={`lantern${group ? ' group' : ''}${snowed ? ' snowed' : ''}`}
      style={{ insetInlineStart: `${at.x}px`, insetBlockStart: `${at.y}px` }}
    >
      <div class="paper-light">
        {picture === undefined ? <Emblem look={node.look} /> : <img src={picture} alt="" draggable={false} />}
        <svg class="cap-of-snow" viewBox="0 0 48 20" aria-hidden="true">
          <path d="M3 15C5 6 15 1 24 1s19 5 21 14c-3 3-6 3-8 1-3 4-7 4-9 0-3 3-6 3-8 0-3 3-6 3-8 0-3 2-6 2-9-1z" />
        </svg>
      </div>
      {knot === undefined ? null : <img class="tied" src={knot} alt="" draggable={false} />}
      {name === undefined ? null : <span class="name">{name}</span>}
    </div>
  );
}
