import type { BoardProps } from '../view.ts';
import type { FeedBoard, SeenItem, SeenTheme } from './board.ts';
import type { Move } from './schema.ts';

type Say = BoardProps<FeedBoard, Move>['say'];
type Translate = (text: string) => string;

interface Words {
  readonly say: Say;
  readonly t: Translate;
}

const themeName = (board: FeedBoard, id: string, t: Translate): string =>
  t(board.themes.find((theme) => theme.id === id)?.name ?? '');

/** A reel for the screen reader: its number, where it is, and its theme once that was told. */
export function reelName(board: FeedBoard, { mark, theme }: SeenItem, inside: boolean, { say, t }: Words): string {
  if (!inside) return say('reel', { mark });
  return theme === null ? say('reel-in', { mark }) : say('reel-told', { mark, theme: themeName(board, theme, t) });
}

/** A lantern: lit or out, and what it is worth when that is known. */
export function lanternName({ name, lit, points }: SeenTheme, { say, t }: Words): string {
  const state = say(lit ? 'lantern-lit' : 'lantern-off', { theme: t(name) });
  return points === null ? state : `${state} ${say('lantern-worth', { theme: t(name), n: points })}`;
}

/** One place of the feed that is served. */
export function placeName(board: FeedBoard, index: number, { say, t }: Words): string {
  const place = board.feed?.[index];
  const theme = place === undefined ? '' : themeName(board, place.theme, t);
  const what = place === undefined ? say('place-empty') : place.surprise ? say('place-surprise', { theme }) : theme;
  return say('place', { n: index + 1, what });
}

/** A number in tenths, in the words of the language. */
export const varietyName = (tenths: number, say: Say): string => {
  const whole = Math.floor(tenths);
  return say('variety', { whole, tenths: Math.round((tenths - whole) * 10) });
};

/** A position of a dial. */
export const dialName = (dial: string, value: string | number, { say }: Pick<Words, 'say'>): string =>
  say('dial', { dial, value });
