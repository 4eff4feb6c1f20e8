import { describe, expect, test } from 'vitest';
import { playClass } from '../../src/core/proof/bots/class.ts';
import { playGame } from '../../src/core/proof/bots/game.ts';
import { broken, brokenAtEnd } from '../../src/core/proof/bots/invariants.ts';
import { BOTS } from '../../src/core/proof/bots/policy.ts';
import { tally } from '../../src/core/proof/bots/tally.ts';
import { replay } from '../../src/core/session/apply.ts';
import type { SessionState } from '../../src/core/session/state.ts';
import { SEED } from '../support/fake.ts';
import { SHIPPED, shipped } from '../support/mission.ts';

/** Every bot at both levels, with one screen and with two. `npm run soak -- bots` plays hundreds. */
const GAMES = 4 * BOTS.length;

describe.each(SHIPPED)('bots in the mission %s', (id) => {
  test('come to the end of every game, and nothing breaks', { timeout: 120_000 }, async () => {
    const games = await playClass(shipped(id), GAMES, SEED);
    expect(games.filter((game) => !game.finished || game.faults.length > 0)).toEqual([]);
    const order = shipped(id).mission.puzzles.map((puzzle) => puzzle.id);
    expect(tally(order, games).reduce((all, { moves }) => all + moves, 0)).toBeGreaterThan(0);
  });
});

const anyGame = () => playGame(shipped('cyberharassment'), { bot: 'greedy', seed: SEED, level: 1, screens: 2 });

test('the same seed plays the same game', async () => {
  const [one, other] = await Promise.all([anyGame(), anyGame()]);
  expect(one.records.length).toBeGreaterThan(20);
  expect(other.records).toEqual(one.records);
});

test('a greedy bot finds the way alone; one that waits for hints is shown it', async () => {
  const wish = { seed: 7, level: 1, screens: 1 } as const;
  const greedy = await playGame(shipped('cyberharassment'), { ...wish, bot: 'greedy' });
  const stuck = await playGame(shipped('cyberharassment'), { ...wish, bot: 'stuck' });
  expect(greedy).toMatchObject({ breached: false, finished: true });
  expect(stuck).toMatchObject({ breached: true, finished: true });
  expect(stuck.puzzles.filter(({ solved }) => solved).every(({ help }) => help === 'shown')).toBe(true);
});

test('what must not be is seen', async () => {
  const { mission } = shipped('cyberharassment');
  const { records } = await anyGame();
  const state = replay(records);
  expect(broken(mission, state, records)).toEqual([]);
  const changed = (progress: object): SessionState => {
    const [[team, kept] = ['', undefined]] = Object.entries(state.teams);
    return { ...state, teams: { [team]: { ...kept, progress: { ...kept?.progress, ...progress } } } } as SessionState;
  };
  expect(broken(mission, state, records.slice(1))).toEqual([expect.stringContaining('gap')]);
  expect(broken(mission, changed({ solved: ['vault', 'vault'] }), records)).toEqual([
    expect.stringContaining('solved twice'),
  ]);
  expect(broken(mission, changed({ tokens: ['gold'] }), records)).toEqual([expect.stringContaining('gold')]);
  const seats = new Set(['seat-1', 'seat-2']);
  expect(brokenAtEnd(mission, state, records, seats, state.at)).toEqual([]);
  expect(brokenAtEnd(mission, changed({ tokens: [] }), records, seats, state.at)).toContain(
    'the log gives another state',
  );
});
