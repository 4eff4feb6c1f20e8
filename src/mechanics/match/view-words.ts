import type { BoardProps } from '../view.ts';
import type { MatchBoard, Move } from './schema.ts';

type Say = BoardProps<MatchBoard, Move>['say'];
type Translate = (text: string) => string;

/** A ribbon for the screen reader: its number, what is drawn on it, the seals that it bears. */
export function ribbonName(
  board: MatchBoard,
  line: MatchBoard['lines'][number],
  on: readonly string[],
  { say, t }: { readonly say: Say; readonly t: Translate },
): string {
  const { mark, pictureText } = line;
  const ribbon =
    pictureText === null ? say('ribbon', { mark }) : say('ribbon-pictured', { mark, picture: pictureText });
  const seals = on.map((id) => t(board.seals.find((seal) => seal.id === id)?.name ?? '')).join(', ');
  return seals === '' ? say('empty', { ribbon }) : say('holding', { ribbon, seals });
}

/** A seal in the tray: its name, and how many are left. */
export const sealName = (seal: MatchBoard['seals'][number], left: number, say: Say): string =>
  left > 0 ? say('seal-left', { seal: seal.name, n: left }) : say('seal-used', { seal: seal.name });

/** What the door tells of itself. */
export function doorName({ solved, right, of, sure }: MatchBoard, placed: number, say: Say): string {
  if (solved) return say('door-open');
  return right !== null && !sure ? say('door-told', { right, of }) : say('door', { n: placed, of });
}
