import { describe, expect, test } from 'vitest';
import { playClass } from '../../src/core/proof/bots/class.ts';
import { SEED } from '../support/fake.ts';
import { SHIPPED, shipped } from '../support/mission.ts';

const GAMES = 400;

describe.each(SHIPPED)('bots in the mission %s', (id) => {
  test(`come to the end of ${GAMES} games, and nothing breaks`, async () => {
    const games = await playClass(shipped(id), GAMES, SEED);
    console.info(`${id}: ${GAMES} games from SEED=${SEED}.`);
    expect(games.filter((game) => !game.finished || game.faults.length > 0)).toEqual([]);
  });
});
