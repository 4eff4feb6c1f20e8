import { describe, expect, it } from 'vitest';
import { LENSES } from '../../src/core/scenario/lens.ts';
import { share } from '../../src/core/session/share.ts';
import { aPuzzle } from '../support/mission.ts';

const seats = (count: number) => Array.from({ length: count }, (_, index) => `seat-${index + 1}`);

describe('lenses', () => {
  it.each([1, 2, 3, 4])('are all in hand, once each, with %i screens', (count) => {
    const shared = share(aPuzzle('one'), 0, seats(count));
    expect(Object.keys(shared)).toEqual(seats(count));
    expect(Object.values(shared).flat().sort()).toEqual([...LENSES].sort());
    for (const lenses of Object.values(shared)) expect(lenses.length).toBeGreaterThan(0);
  });

  it('come round again beyond four screens', () => {
    const shared = share(aPuzzle('one'), 0, seats(6));
    expect(shared['seat-5']).toEqual(shared['seat-1']);
  });

  it('move on by one seat with each puzzle, so that nobody stays the reader', () => {
    const eyes = [0, 1, 2, 3].map((index) =>
      Object.entries(share(aPuzzle('one'), index, seats(4))).find(([, lenses]) => lenses.includes('eye')),
    );
    expect(new Set(eyes.map((entry) => entry?.[0])).size).toBe(4);
  });
});
