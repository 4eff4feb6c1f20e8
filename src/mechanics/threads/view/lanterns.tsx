import type { BoardProps } from '../../view.ts';
import type { ThreadsBoard } from '../board.ts';
import type { Move } from '../schema.ts';
import type { Layout, Measures } from './geometry.ts';
import { Lantern } from './lantern.tsx';
import { Window } from './window.tsx';

type Wanted = Pick<BoardProps<ThreadsBoard, Move>, 't' | 'say' | 'lens' | 'asset'>;

interface LanternsProps extends Wanted {
  readonly board: ThreadsBoard;
  readonly placed: Layout;
  readonly measures: Measures;
  readonly snowed: ReadonlySet<string>;
  readonly lit: boolean;
  readonly total: number | undefined;
  readonly stale: boolean;
  readonly landed: number;
}

/** The lanterns, and the window on which everything lands. */
export function Lanterns(props: LanternsProps) {
  const { board, placed, measures, snowed, lit, total, stale, landed, t, say, lens, asset } = props;
  const tiedNear = new Set(board.knots.filter((knot) => knot.tied).map((knot) => knot.near));
  return (
    <div class="lanterns" style={{ '--lantern': `${measures.lantern}px` }}>
      {board.nodes.map((node) => {
        const at = placed.lanterns.get(node.id);
        const picture = node.picture === undefined ? undefined : asset(node.picture);
        const knot = tiedNear.has(node.id) ? asset('prop-knot') : undefined;
        const name = node.name === undefined ? undefined : t(node.name);
        if (at === undefined) return null;
        if (node.id !== board.window) {
          const shown = lens === 'map' ? name : undefined;
          return (
            <Lantern
              key={node.id}
              node={node}
              at={at}
              name={shown}
              snowed={snowed.has(node.id)}
              picture={picture}
              knot={knot}
            />
          );
        }
        return (
          <Window
            key={node.id}
            at={at}
            size={measures.window}
            label={say('window-of', { name: node.name ?? node.id })}
            name={name ?? ''}
            picture={picture}
            knot={knot}
            lit={lit}
            total={total}
            stale={stale}
            landed={landed}
            unit={say(total === 1 ? 'message' : 'messages')}
            goal={say('goal', { below: board.below })}
          />
        );
      })}
    </div>
  );
}
