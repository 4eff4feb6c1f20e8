import { useRef } from 'preact/hooks';
import type { BoardProps } from '../view.ts';
import type { Move, PlaceBoard } from './schema.ts';
import { type Cable, Cables, Plugs } from './view-cables.tsx';
import { Calls } from './view-calls.tsx';
import { type Hands, placedAfter, useHands } from './view-hands.ts';
import { Keys } from './view-keys.tsx';
import { type Point, usePoints } from './view-points.ts';
import { Sockets } from './view-sockets.tsx';
import { useVisit, type Visit } from './view-visit.ts';

/** Distance between two plugs in one socket, and how high a taken plug is lifted, in px beside text of 18 px. */
const BESIDE = 25;
const LIFT = 16;

/** An old telephone exchange: lines above, calls below, cables between. */
export function Switchboard(props: BoardProps<PlaceBoard, Move>) {
  const { board, pending, t, say, acts, asset, happened, motion, play } = props;
  const root = useRef<HTMLDivElement>(null);
  const at = placedAfter(board, pending);
  const hands = useHands(props, at);
  const visit = useVisit(board, happened, motion, play);
  const names = board.places.map((place) => place.name ?? '').join();
  const points = usePoints(root, `${board.ready} ${names} ${board.cards.length}`);
  const scale = root.current === null ? 1 : Number.parseFloat(getComputedStyle(root.current).fontSize) / 18;
  const cables = cablesOf(board, at, hands, visit.visit, points, root.current, scale);
  return (
    <div
      class={`place-cabinet${board.ready ? '' : ' is-noisy'}${board.solved ? ' is-solved' : ''}`}
      ref={root}
      data-nudge={hands.nudge.what}
      data-turn={hands.nudge.count % 2}
    >
      {board.keys.length > 0 && <Keys {...props} />}
      <Cables cables={cables} />
      <Sockets board={board} at={at} hands={hands} talking={visit.talking} t={t} say={say} acts={acts} asset={asset} />
      <Calls board={board} at={at} hands={hands} say={say} acts={acts} />
      <Plugs cables={cables} scale={scale} />
    </div>
  );
}

function cablesOf(
  board: PlaceBoard,
  at: ReadonlyMap<string, string | null>,
  hands: Hands,
  visit: Visit | null,
  points: ReadonlyMap<string, Point>,
  root: HTMLElement | null,
  scale: number,
): Cable[] {
  const { drag } = hands.dragging;
  const where = (card: string) => (visit?.card === card ? visit.place : (at.get(card) ?? null));
  return board.cards.flatMap((card, index): Cable[] => {
    const from = points.get(`hole ${card.id}`);
    const rest = points.get(`card ${card.id}`);
    if (from === undefined || rest === undefined) return [];
    const cable = { card: card.id, mark: card.mark, colour: index % 8, from };
    if (drag?.thing === card.id && root !== null) {
      const origin = root.getBoundingClientRect();
      return [{ ...cable, to: { x: drag.at.x - origin.left, y: drag.at.y - origin.top }, state: 'picked' }];
    }
    const place = where(card.id);
    const jack = place === null ? undefined : points.get(`place ${place}`);
    const lift = hands.picked === card.id ? LIFT * scale : 0;
    if (jack === undefined) {
      return [{ ...cable, to: { x: rest.x, y: rest.y - lift }, state: lift > 0 ? 'picked' : 'rest' }];
    }
    const beside = board.cards.filter((other) => where(other.id) === place).map((other) => other.id);
    const x = jack.x + (beside.indexOf(card.id) - (beside.length - 1) / 2) * BESIDE * scale;
    const fit = card.at === place ? card.fit : null;
    return [{ ...cable, to: { x, y: jack.y + lift }, state: lift > 0 ? 'picked' : (fit ?? 'plugged') }];
  });
}
