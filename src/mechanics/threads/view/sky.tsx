import type { ThreadsBoard } from '../board.ts';
import type { Layout, Size } from './geometry.ts';
import { garlandPath } from './path.ts';
import { Line } from './thread.tsx';
import './sky.css';

interface SkyProps {
  readonly board: ThreadsBoard;
  readonly placed: Layout;
  readonly size: Size;
  readonly passed: ReadonlySet<string>;
  readonly chosen: string | undefined;
}

/** Everything that hangs behind the lanterns: garlands of groups, and threads. */
export function Sky({ board, placed, size, passed, chosen }: SkyProps) {
  return (
    <svg
      class="strings"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      aria-hidden="true"
    >
      {board.nodes
        .filter((node) => node.members.length > 0)
        .map((node) => {
          const points = node.members.flatMap((id) => placed.lanterns.get(id) ?? []);
          return (
            <g class="garland" key={node.id}>
              <path class="cord" d={garlandPath(points)} />
              <path class="bulbs" d={garlandPath(points)} />
            </g>
          );
        })}
      {board.threads.map((thread) => {
        const curve = placed.curves.get(thread.id);
        return curve === undefined ? null : (
          <Line
            key={thread.id}
            thread={thread}
            curve={curve}
            passed={passed.has(thread.id)}
            chosen={chosen === thread.id}
          />
        );
      })}
    </svg>
  );
}

/** Paper roofs along the foot of the sky. */
export function Roofs() {
  return (
    <svg class="roofs" viewBox="0 0 400 60" preserveAspectRatio="none" aria-hidden="true">
      <path
        class="far"
        d="M0 60V30h18l8-12 8 12h20V22h26v14h14l10-14 10 14h22V26h30v12h18l9-16 9 16h24V24h22v10h20l8-10 8 10h26V20h24v16h14l9-12 9 12h14v22z"
      />
      <path
        class="near"
        d="M0 60V44h30l12-14 12 14h34v-8h30v10h26l14-18 14 18h40v-8h26v8h34l12-14 12 14h30v-10h28v8h26l12-12 12 12h18v20z"
      />
    </svg>
  );
}
