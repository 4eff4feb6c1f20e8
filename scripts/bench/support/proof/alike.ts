import { type Mission, mission as missionSchema } from '../../../../src/core/scenario/mission.ts';
import { mapTexts } from '../../../../src/core/scenario/walk.ts';

/** Lists of a board whose order means nothing to its rules. */
const FREE_LISTS = new Set(['places', 'tiles', 'screens', 'lines', 'seals', 'scraps', 'threads']);

/**
 * A mission of the same size: other ids, other sentences, and boards whose cards lie in another order, so that nothing that was found of
 * the first is of use. `n`: 1, 2, 3… for different ones.
 */
export function alike(source: Mission, n: number): Mission {
  const own = [source.objectives, source.misconceptions, source.tokens, source.puzzles].flatMap((list) =>
    list.map(({ id }) => id),
  );
  // A board may use the same word for something of its own: that stays as it is.
  const ofBoards = new Set<string>();
  wordsOf(
    source.puzzles.map(({ levels }) => levels),
    ofBoards,
  );
  const names = new Map([source.id, ...own.filter((id) => !ofBoards.has(id))].map((id) => [id, `${id}-${n}`]));
  const texts = mapTexts(missionSchema, source, (text) => marked(text, n));
  const renamed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) {
      const items = value.map((item) => renamed(item, key));
      return FREE_LISTS.has(key) ? turned(items, n) : items;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [names.get(name) ?? name, renamed(part, name)]),
    );
  };
  return renamed(texts, '') as Mission;
}

const turned = <Item>(list: readonly Item[], by: number): Item[] => {
  const turn = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(turn), ...list.slice(0, turn)];
};

/** Every string and key that stands somewhere in a value, those that name a misconception apart. */
function wordsOf(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      if (!Array.isArray(value)) into.add(key);
      if (key !== 'misconception') wordsOf(part, into);
    }
}

/** Another sentence of as many words: its last word bears a number. A first name is a place for one, and stays. */
const marked = (text: string, n: number): string => {
  const other = text.replace(/\p{L}(?=[^\p{L}{}]*$)/u, (letter) => `${letter}${n}`);
  return other === text ? `${text}${n}` : other;
};
