import { describe, expect, test } from 'vitest';
import { type Level, variantOf } from '../../src/core/scenario/mission.ts';
import type { Kind, Step } from '../../src/core/scenario/step.ts';
import { allLit } from '../../src/mechanics/capture/box.ts';
import { choices } from '../../src/mechanics/choices.ts';
import { acceptedBy, complete } from '../../src/mechanics/place/fit.ts';
import { reachesGoal, spread } from '../../src/mechanics/threads/spread.ts';
import { subsets } from '../../src/mechanics/threads/winning.ts';
import { messages, wins } from '../../src/mechanics/tiles/weigh.ts';
import { missionFiles } from './mission-files.ts';

const mission = missionFiles.find(({ name }) => name === 'cyberharassment.json')?.mission;

/** One step of the shipped mission, with its board. */
function stepOf<K extends Kind>(kind: K, puzzle: string, level: Level, at = 0): Extract<Step, { mechanic: K }> {
  const found = mission?.puzzles.find(({ id }) => id === puzzle);
  const step = found === undefined ? undefined : variantOf(found, level)?.steps[at];
  if (step?.mechanic !== kind) throw new Error(`${puzzle} ${level}.${at} is no ${kind}.`);
  return step as Extract<Step, { mechanic: K }>;
}

describe('the snowball', () => {
  const hands = (level: Level) => {
    const sky = stepOf('threads', 'snowball', level).board;
    const threads = sky.threads.filter(({ gone }) => gone !== true).map(({ id }) => id);
    const knots = subsets(sky.knots?.list.map(({ id }) => id) ?? [], sky.knots?.count ?? 0);
    const all = subsets(threads, sky.scissors.count).flatMap((cut) => knots.map((tied) => ({ cut, tied })));
    return {
      all,
      won: all.filter((hand) => reachesGoal(sky, hand)),
      total: (hand: (typeof all)[number]) => spread(sky, hand).total,
    };
  };

  test('level 1: 46 messages, 470 cut sets, only B, C, D leaves fewer than five', () => {
    const { all, won, total } = hands(1);
    expect([all.length, total({ cut: [], tied: [] })]).toEqual([470, 46]);
    expect(won).toEqual([{ cut: ['b', 'c', 'd'], tied: [] }]);
    expect(
      all
        .map(total)
        .sort((one, other) => one - other)
        .slice(0, 2),
    ).toEqual([2, 7]);
  });

  test('level 2: 57 messages, 9216 cut and knot sets, one that stops it and lights the window', () => {
    const { all, won, total } = hands(2);
    expect([all.length, total({ cut: [], tied: [] })]).toEqual([9216, 57]);
    expect(won).toEqual([{ cut: ['b', 'c', 'p'], tied: ['tell-adult', 'write-kindly'] }]);
  });
});

describe('the strongbox', () => {
  test.each([
    [1, 84],
    [2, 1001],
  ] as const)('level %i: two of %i full boxes light every bulb', (level, sets) => {
    const desk = stepOf('capture', 'vault', level).board;
    const full = choices(
      desk.screens.map(({ id }) => id),
      desk.drawers,
    );
    expect(full).toHaveLength(sets);
    expect(full.filter((kept) => allLit(desk, kept))).toHaveLength(2);
  });
});

describe('the message that helps', () => {
  test.each([
    [1, 0, 64, 4],
    [2, 0, 495, 15],
    [2, 1, 56, 7],
  ] as const)('level %i, plane %i: of %i messages, %i help', (level, at, all, good) => {
    const desk = stepOf('tiles', 'message', level, at).board;
    expect(messages(desk)).toHaveLength(all);
    expect(messages(desk).filter((message) => wins(desk, message))).toHaveLength(good);
  });
});

describe('the switchboard', () => {
  test.each([
    [1, 46_656, 2],
    [2, 1_679_616, 13],
  ] as const)('level %i: of %i ways to connect, %i suit every caller and use every line', (level, ways, winning) => {
    const { board } = stepOf('place', 'switchboard', level);
    const { cards, places } = board;
    expect(places.length ** cards.length).toBe(ways);
    const kept = cards.reduce<string[][]>(
      (sets, card) => sets.flatMap((set) => acceptedBy(card).map((place) => [...set, place])),
      [[]],
    );
    expect(kept.filter((at) => complete(board, at))).toHaveLength(winning);
  });
});
