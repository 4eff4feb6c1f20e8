import { describe, expect, test } from 'vitest';
import { type Level, variantOf } from '../../src/core/scenario/mission.ts';
import type { Kind, Step } from '../../src/core/scenario/step.ts';
import { wins as isClean } from '../../src/mechanics/layers/answers.ts';
import { housesOf, possible } from '../../src/mechanics/layers/town.ts';
import { acceptedBy, complete } from '../../src/mechanics/place/fit.ts';
import { cutSets, holds, winning } from '../../src/mechanics/strings/reach.ts';
import { subsets } from '../../src/mechanics/threads/winning.ts';
import { messages, wins } from '../../src/mechanics/tiles/weigh.ts';
import { missionFiles } from './mission-files.ts';

const mission = missionFiles.find(({ name }) => name === 'privacy.json')?.mission;

/** One step of the shipped mission, with its board. */
function stepOf<K extends Kind>(kind: K, puzzle: string, level: Level, at = 0): Extract<Step, { mechanic: K }> {
  const found = mission?.puzzles.find(({ id }) => id === puzzle);
  const step = found === undefined ? undefined : variantOf(found, level)?.steps[at];
  if (step?.mechanic !== kind) throw new Error(`${puzzle} ${level}.${at} is no ${kind}.`);
  return step as Extract<Step, { mechanic: K }>;
}

test('no two stations begin with the same mechanic', () => {
  const begins = mission?.puzzles.flatMap((puzzle) => variantOf(puzzle, 1)?.steps[0]?.mechanic ?? []) ?? [];
  expect(new Set(begins).size).toBe(begins.length);
  expect(begins).toEqual(['layers', 'place', 'strings', 'tiles']);
});

describe('the photo', () => {
  const { board } = stepOf('layers', 'photo', 1, 1);
  const { map } = board;
  const left = (...hidden: string[]): number => (map === undefined ? 0 : possible(board, map, hidden).length);

  test('24 houses; no clue alone gives one, all together do', () => {
    expect(map === undefined ? 0 : housesOf(map).length).toBe(24);
    const clues = ['sign', 'number', 'school', 'position'];
    const alone = clues.map((clue) => left(...clues.filter((other) => other !== clue)));
    expect(alone).toEqual([18, 4, 12, 4]);
    expect(left()).toBe(1);
  });

  test('what the map counts while the photo is cleaned', () => {
    expect([left('position'), left('sign', 'number', 'school')]).toEqual([2, 4]);
    expect([left('number', 'school', 'position'), left('sign', 'number', 'school', 'position')]).toEqual([18, 24]);
  });

  test('level 1: of 2048 sets four are right; level 2: one', () => {
    const clean = (level: Level) => {
      const photo = stepOf('layers', 'photo', level, 1).board;
      const ids = photo.layers.map(({ id }) => id);
      const sets = subsets(ids, ids.length);
      return [sets.length, sets.filter((hidden) => isClean(photo, hidden)).length];
    };
    expect(clean(1)).toEqual([2048, 4]);
    expect(clean(2)).toEqual([16_384, 1]);
  });
});

describe('the permissions desk', () => {
  test.each([
    [1, 0, 256],
    [2, 0, 4 ** 8],
    [2, 1, 27],
  ] as const)('level %i, step %i: one of %i ways', (level, at, ways) => {
    const { board } = stepOf('place', 'permissions', level, at);
    expect(board.places.length ** board.cards.length).toBe(ways);
    const kept = board.cards.reduce<string[][]>(
      (sets, card) => sets.flatMap((set) => acceptedBy(card).map((place) => [...set, place])),
      [[]],
    );
    expect(kept.filter((places) => complete(board, places))).toHaveLength(1);
  });

  test('every ticket that is refused has its proof on the Trace, the Map or the Rule', () => {
    const { board, deductions } = stepOf('place', 'permissions', 1);
    const proved = deductions.filter(({ lens }) => lens !== 'eye').flatMap(({ about }) => about);
    const refused = board.cards.filter(({ direct }) => direct.includes('no')).map(({ id }) => id);
    expect([...proved].sort()).toEqual([...refused].sort());
  });
});

describe('the stranger', () => {
  test.each([
    [1, ['s1', 's2', 's7'], 1],
    [2, ['s1', 's2', 's7', 's8'], 2],
  ] as const)('level %i: nothing smaller stops both, and %j does', (level, first, count) => {
    const { board } = stepOf('strings', 'stranger', level, 1);
    expect(winning(board)[0]).toEqual(first);
    expect(winning(board)).toHaveLength(count);
  });

  test('all cut sets of level 1: one stops both BlackHats', () => {
    const { task } = stepOf('strings', 'stranger', 1, 1).board;
    if (task.do !== 'cut') throw new Error('Nothing is cut here.');
    expect(cutSets(task).filter((cut) => holds(task, cut))).toEqual([['s1', 's2', 's7']]);
  });

  test.each([
    [1, 4],
    [2, 6],
  ] as const)('level %i asks for %i ties', (level, ties) => {
    const { task } = stepOf('strings', 'stranger', level).board;
    expect(task.do === 'tie' ? task.ties : []).toHaveLength(ties);
  });
});

describe('the erasing machine', () => {
  test.each([
    [1, 162],
    [2, 324],
  ] as const)('level %i: one of %i forms', (level, forms) => {
    const { board } = stepOf('tiles', 'eraser', level);
    expect(messages(board)).toHaveLength(forms);
    expect(messages(board).filter((form) => wins(board, form))).toHaveLength(1);
  });

  test('three slots open with the three tokens of the stations', () => {
    const { lines } = stepOf('tiles', 'eraser', 1).board;
    expect(lines?.flatMap(({ key }) => key?.id ?? []).sort()).toEqual(mission?.tokens.map(({ id }) => id).sort());
  });
});
