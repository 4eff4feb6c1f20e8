import { describe, expect, test } from 'vitest';
import { type Level, puzzlesAt, variantOf } from '../../src/core/scenario/mission.ts';
import type { Kind, Step } from '../../src/core/scenario/step.ts';
import { choices } from '../../src/mechanics/choices.ts';
import { deal, pointsOf } from '../../src/mechanics/feed/model.ts';
import type { Act, Choose, Context, Tune } from '../../src/mechanics/feed/schema.ts';
import { scoreNow, wins } from '../../src/mechanics/feed/serve.ts';
import { acceptedBy, complete } from '../../src/mechanics/place/fit.ts';
import type { Escape, Repair } from '../../src/mechanics/settings/schema.ts';
import { missionFiles } from './mission-files.ts';

const mission = missionFiles.find(({ name }) => name === 'influence.json')?.mission;

/** One step of the shipped mission, with its board. */
function stepOf<K extends Kind>(kind: K, puzzle: string, level: Level, at = 0): Extract<Step, { mechanic: K }> {
  const found = mission?.puzzles.find(({ id }) => id === puzzle);
  const step = found === undefined ? undefined : variantOf(found, level)?.steps[at];
  if (step?.mechanic !== kind) throw new Error(`${puzzle} ${level}.${at} is no ${kind}.`);
  return step as Extract<Step, { mechanic: K }>;
}

const NOTHING: Context = { chosen: [], way: null, surprise: 0, ran: true };

function rows(ids: readonly string[], length: number): string[][] {
  if (length === 0) return [[]];
  return ids.flatMap((id) =>
    rows(
      ids.filter((other) => other !== id),
      length - 1,
    ).map((rest) => [id, ...rest]),
  );
}

/** Every word that a child may read at a level. */
const wordsAt = (level: Level): string =>
  JSON.stringify(
    puzzlesAt(mission as NonNullable<typeof mission>, level).map((puzzle) => variantOf(puzzle, level)),
  ).replaceAll('\u202f', ' ');

describe('be the algorithm', () => {
  test.each([1, 2] as const)('level %i: 924 choices of six reels, two please the machine', (level) => {
    const { board } = stepOf('feed', 'algorithm', level);
    const { items, goal } = board.task as Choose;
    const all = choices(
      items.map(({ id }) => id),
      board.places,
    ).map((chosen) => ({ ...NOTHING, chosen }));
    const scores = all.map((context) => scoreNow(board, context));
    expect([all.length, all.filter((context) => wins(board, context)).length]).toEqual([924, 2]);
    expect(scores.filter((score) => score > 465 && score < goal)).toEqual([]);
  });

  test('what the team chooses is what the machine serves', () => {
    const { board } = stepOf('feed', 'algorithm', 1);
    const served = deal(pointsOf(board.themes, board.counts), board.places).map(({ theme }) => theme);
    expect(served.sort()).toEqual(['cats', 'slime', 'slime', 'slime', 'slime', 'slime']);
  });

  test.each([
    [1, 504, 20],
    [2, 3024, 24],
  ] as const)('level %i: of %i rows of actions, %i light the lanterns', (level, all, good) => {
    const { board } = stepOf('feed', 'algorithm', level, 1);
    const { actions, count } = board.task as Act;
    const every = rows(
      actions.map(({ id }) => id),
      count,
    ).map((chosen) => ({ ...NOTHING, chosen }));
    expect([every.length, every.filter((context) => wins(board, context)).length]).toEqual([all, good]);
  });

  test('level 2: four of twelve settings of the dials do, all by the next day’s opinion', () => {
    const { board } = stepOf('feed', 'algorithm', 2, 2);
    const { counted, surprise } = board.task as Tune;
    const every = counted.ways.flatMap(({ id: way }) =>
      Array.from({ length: surprise.most + 1 }, (_, places) => ({ ...NOTHING, way, surprise: places })),
    );
    const good = every.filter((context) => wins(board, context));
    expect([every.length, good.length, new Set(good.map(({ way }) => way))]).toEqual([12, 4, new Set(['opinion'])]);
  });

  test.each([1, 2] as const)('level %i: the bubble is told with its nuance', (level) => {
    expect(wordsAt(level)).toContain('La plupart des gens voient aussi autre chose');
    expect(wordsAt(level)).toContain('La bulle existe, la prison non.');
  });
});

describe('who pays?', () => {
  test.each([
    [1, 729],
    [2, 65_536],
  ] as const)('level %i: of %i ways to sort the videos, one is right', (level, ways) => {
    const { board } = stepOf('place', 'who-pays', level);
    expect(board.places.length ** board.cards.length).toBe(ways);
    const kept = board.cards.reduce<string[][]>(
      (sets, card) => sets.flatMap((set) => acceptedBy(card).map((place) => [...set, place])),
      [[]],
    );
    expect(kept.filter((at) => complete(board, at))).toHaveLength(1);
  });

  test('never says that only two labels are legal', () => {
    for (const level of [1, 2] as const) {
      expect(wordsAt(level)).toContain("D'autres mots clairs aussi.");
      expect(wordsAt(level)).not.toMatch(/(seuls?|seulement) (deux|ces) mots/i);
    }
  });
});

describe('the dark corridor', () => {
  test('out with six coins: the purse, less the compass', () => {
    for (const level of [1, 2] as const) {
      const { purse, rooms } = stepOf('settings', 'corridor', level).board.task as Escape;
      const price = rooms.reduce((sum, { basket }) => sum + (basket?.price ?? 0), 0);
      expect([rooms.length, purse - price]).toEqual([level === 1 ? 4 : 5, 6]);
    }
  });

  test.each([
    [1, 96],
    [2, 384],
  ] as const)('level %i: of %i ways to set the page, two are honest', (level, ways) => {
    const { toggles } = stepOf('settings', 'corridor', level, 1).board.task as Repair;
    const product = (numbers: readonly number[]) => numbers.reduce((all, n) => all * n, 1);
    expect(product(toggles.map(({ options }) => options.length))).toBe(ways);
    expect(product(toggles.map(({ options }) => options.filter(({ honest }) => honest === true).length))).toBe(2);
  });
});

describe('the whole mission', () => {
  test('three stations, a bonus for the early at level 2, and a lock that their seals open', () => {
    const ids = (level: Level) => puzzlesAt(mission as NonNullable<typeof mission>, level).map(({ id }) => id);
    expect(ids(1)).toEqual(['algorithm', 'who-pays', 'corridor', 'stage']);
    expect(ids(2)).toEqual(['algorithm', 'who-pays', 'corridor', 'poster', 'stage']);
    const { seals } = stepOf('match', 'stage', 1).board;
    const given = mission?.tokens.map(({ name }) => name).join();
    for (const { name } of seals) expect(given).toContain(name);
  });

  test('every fact says where it was read and until when', () => {
    for (const { fact } of mission?.objectives ?? []) {
      expect(fact.source.length).toBeGreaterThan(40);
      expect(fact.until).toMatch(/^\d{4}-\d{2}$/);
    }
  });
});
