import type { BoardProps } from '../view.ts';
import type { StringsBoard } from './board.ts';
import type { Move } from './schema.ts';

type Words = Pick<BoardProps<StringsBoard, Move>, 't' | 'say'>;

const markOf = (board: StringsBoard, id: string): string => board.scraps.find((scrap) => scrap.id === id)?.mark ?? '';

/** The scraps to which one is tied. */
export const tiedTo = ({ strings }: StringsBoard, scrap: string): string[] =>
  strings.filter(({ joins }) => joins.includes(scrap)).map(({ joins }) => (joins[0] === scrap ? joins[1] : joins[0]));

/** A scrap for the screen reader: its number, its name, its picture where it is seen, and what it is tied to. */
export function scrapName(board: StringsBoard, scrap: StringsBoard['scraps'][number], { t, say }: Words): string {
  const { id, mark, name, pictureText } = scrap;
  const plain = name === null ? say('scrap', { mark }) : say('scrap-named', { mark, name: t(name) });
  const pictured = pictureText === null ? plain : say('scrap-pictured', { scrap: plain, picture: t(pictureText) });
  const others = tiedTo(board, id).map((other) => markOf(board, other));
  if (board.task === 'cut' || others.length === 0) return pictured;
  return say('scrap-tied', { scrap: pictured, others: others.join(', ') });
}

/** A string for the screen reader: its number, its ends, whether it is cut or somebody came this way, and what changes. */
export function stringName(board: StringsBoard, string: StringsBoard['strings'][number], { t, say }: Words): string {
  const [from, to] = string.joins.map((id) => markOf(board, id));
  const name = say('string', { mark: string.mark ?? '', from: from ?? '', to: to ?? '' });
  const passed = board.tries?.some(({ strings }) => strings.includes(string.id)) === true;
  const trail = passed ? say('string-passed', { string: name }) : name;
  const gesture = string.gesture === null ? '' : ` ${t(string.gesture)}`;
  return `${say(string.cut ? 'string-cut' : 'string-whole', { string: trail })}${gesture}`;
}
