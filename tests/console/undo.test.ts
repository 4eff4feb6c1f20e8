import { describe, expect, it } from 'vitest';
import { actsAgainst, newest } from '../../src/console/facts/undo.ts';

const undo = [
  { seq: 9, acts: [{ type: 'pause' as const }] },
  { seq: 7, acts: [{ type: 'extend' as const, ms: -60_000 }] },
];

describe('taking acts back', () => {
  it('takes several back in reverse order, or none at all', () => {
    expect(actsAgainst(undo, [7, 9])).toEqual([{ type: 'pause' }, { type: 'extend', ms: -60_000 }]);
    expect(actsAgainst(undo, [7, 8])).toEqual([]);
    expect(actsAgainst(undo, [])).toEqual([]);
  });

  it('goes on to the act before once one was taken back from here', () => {
    expect(newest(undo, new Set())?.seq).toBe(9);
    expect(newest(undo, new Set([9]))?.seq).toBe(7);
    expect(newest(undo, new Set([7, 9]))).toBeUndefined();
  });
});
