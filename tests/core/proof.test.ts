import { afterEach, describe, expect, it, vi } from 'vitest';
import { explore } from '../../src/core/proof/explore.ts';
import { prove } from '../../src/core/proof/prove.ts';
import { playable } from '../../src/core/session/steps.ts';
import { order } from '../../src/mechanics/order/order.ts';
import { lane } from '../support/lane.ts';
import { aPuzzle, rowStep, small } from '../support/mission.ts';

afterEach(() => vi.restoreAllMocks());

const codes = (mission = small()) => [...new Set(prove(mission).problems.map(({ code }) => code))];

describe('explore', () => {
  it('visits every state of a row of cards, and knows its only end', () => {
    expect(explore(playable(rowStep()))).toMatchObject({
      states: 4,
      solved: 1,
      whole: true,
      misconceptions: new Set(['idea']),
    });
  });

  it('stops at the limit and says so, and still knows what lies beside the solution', () => {
    const found = explore(playable(rowStep()), 2);
    expect(found).toMatchObject({ states: 2, whole: false, misconceptions: new Set(['idea']) });
    expect(found).not.toHaveProperty('deadEnd');
  });

  it('finds the shortest way to a state from which nothing leads to the end', () => {
    const step = playable(rowStep());
    const machine = lane({ start: { a: 'hall', b: 'pit' }, hall: { a: 'end', c: 'pit' }, pit: {} }, { clears: false });
    expect(explore({ ...step, machine }).deadEnd).toEqual([{ type: 'lay', card: 'b' }]);
  });

  it('finds the shortest way to a state that `clear` does not bring back', () => {
    const step = playable(rowStep());
    expect(explore({ ...step, machine: lane({ start: { a: 'end' } }, { clears: false }) }).stuck).toEqual([]);
  });
});

describe('prove', () => {
  it('finds nothing wrong with a mission that is right, step by step', () => {
    const { problems, steps } = prove(small());
    expect(problems).toEqual([]);
    expect(steps).toHaveLength(9);
    expect(steps[0]).toEqual({ puzzle: 'one', level: 1, step: 0, states: 4, solved: 1, whole: true, undecided: 0 });
  });

  it('sees a puzzle that is solved at its start', () => {
    vi.spyOn(order, 'machine').mockReturnValue(lane({}, { solved: true }));
    expect(codes()).toContain('start-solved');
  });

  it('sees a solution that leads nowhere, and does not call it a dead end as well', () => {
    vi.spyOn(order, 'machine').mockReturnValue(lane({ start: { a: 'hall' } }));
    expect(codes()).toContain('solution-fails');
    expect(codes()).not.toContain('dead-end');
  });

  it('sees a dead end, and a `clear` that is not taken', () => {
    const ways = { start: { a: 'hall', d: 'pit' }, hall: { b: 'room' }, room: { c: 'end' } };
    vi.spyOn(order, 'machine').mockReturnValue(lane(ways, { clears: false }));
    expect(codes()).toEqual(expect.arrayContaining(['dead-end', 'clear-refused']));
    const mission = small();
    const [dead] = prove(mission).problems.filter(({ code }) => code === 'dead-end');
    const step = mission.mission.puzzles[0]?.levels['1']?.steps[0];
    const title = step?.mechanic === 'order' && 'cards' in step.board ? step.board.cards[3]?.title : undefined;
    const card = mission.catalogues.fr?.[title ?? '']?.replace(/\.$/, '');
    expect(dead?.values).toEqual({ moves: { fr: `Poser la carte : ${card}`, en: `Lay the card: ${card}` } });
  });

  it('sees that the end of a level is out of reach, though the other’s is not', () => {
    const { levels } = aPuzzle('two');
    const puzzles = [
      aPuzzle('one', { gives: 'first', levels: { '2': levels['2'] } }),
      aPuzzle('two'),
      aPuzzle('end', { role: 'meta', opens: { tokens: ['first'] } }),
    ];
    const { problems } = prove(small({ puzzles }));
    expect(problems.map(({ code, values }) => [code, values])).toEqual([['never-opens', { id: 'end', level: 1 }]]);
  });
});
