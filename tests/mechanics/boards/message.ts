import type { Config } from '../../../src/mechanics/tiles/schema.ts';

type Row = readonly [id: string, first: number, second: number, misconception?: string | undefined, line?: string];

const tilesOf = (meters: readonly [string, string], rows: readonly Row[]): Config['tiles'] =>
  rows.map(([id, first, second, misconception, line]) => ({
    id,
    text: `tile ${id}`,
    effects: { [meters[0]]: first, [meters[1]]: second },
    ...(line === undefined ? {} : { line }),
    ...(misconception === undefined ? {} : { reply: said(id, misconception) }),
  }));

const said = (id: string, misconception: string) =>
  misconception === 'remark' ? { say: `answer ${id}` } : { say: `answer ${id}`, misconception };

const meter = (id: string, looks: 'lamp' | 'road', goal: number, notches: number) => ({
  id,
  name: `name ${id}`,
  looks,
  goal,
  words: Array.from({ length: notches + 1 }, (_, level) => `${id} ${level}`),
  short: `short ${id}`,
});

const shared = { to: 'to', send: 'send', answer: 'thanks', comfort: 'words take time' };

/** One tile for each of three lines. */
export const threeLines: Config = {
  ...shared,
  lines: ['one', 'two', 'three'].map((id) => ({ id, label: `line ${id}` })),
  meters: [meter('presence', 'lamp', 3, 4), meter('path', 'road', 3, 4)],
  tiles: tilesOf(
    ['presence', 'path'],
    [
      ['a', 2, 0, undefined, 'one'],
      ['b', 2, 0, undefined, 'one'],
      ['c', -1, 0, 'just-a-joke', 'one'],
      ['d', -2, 0, 'victims-fault', 'one'],
      ['e', 1, 2, undefined, 'two'],
      ['g', 0, -2, 'hit-back', 'two'],
      ['h', -1, -1, 'phone-off', 'two'],
      ['m', 0, -1, 'wrong-helper', 'two'],
      ['i', 1, 1, undefined, 'three'],
      ['j', 1, 1, undefined, 'three'],
      ['k', -1, -2, 'keep-secret', 'three'],
      ['n', -1, 1, 'decides-for', 'three'],
    ],
  ),
};

/** Four tiles of twelve, no lines. */
export const fourOfTwelve: Config = {
  ...shared,
  pick: 4,
  meters: [meter('presence', 'lamp', 4, 5), meter('path', 'road', 3, 4)],
  tiles: tilesOf(
    ['presence', 'path'],
    [
      ['a', 2, 0],
      ['b', 2, 0],
      ['c', -2, 0, 'just-a-joke'],
      ['d', -1, -1, 'victim-leaves'],
      ['e', 0, 2],
      ['f', 1, 2],
      ['g', -1, 1, 'remark'],
      ['h', 0, -3, 'hit-back'],
      ['i', 1, 1],
      ['j', 2, 0],
      ['k', -1, -2, 'keep-secret'],
      ['l', -1, -1, 'sharing-proves'],
    ],
  ),
};

/** Three tiles of eight, no lines. */
export const threeOfEight: Config = {
  ...shared,
  pick: 3,
  meters: [meter('listening', 'lamp', 2, 3), meter('brake', 'road', 2, 3)],
  tiles: tilesOf(
    ['listening', 'brake'],
    [
      ['m', 2, 0],
      ['n', -2, 0, 'labels-people'],
      ['o', 0, 2],
      ['p', 0, 2],
      ['q', -2, -1, 'hit-back'],
      ['r', 1, 1],
      ['s', 1, -2, 'one-culprit'],
      ['t', 1, 0],
    ],
  ),
};
