import { describe, expect, it } from 'vitest';
import { paceOf } from '../../src/console/facts/pace.ts';
import { MINUTE } from '../support/play.ts';

const at = (share: number, minutes: number, stage: 'district' | 'debrief' = 'district') =>
  paceOf({ stage, share, spent: minutes * MINUTE, limit: 15 * MINUTE });

describe('pace', () => {
  it('sets what is done against what is spent', () => {
    expect(at(0.5, 5).pace).toBe('ahead');
    expect(at(0.5, 7).pace).toBe('steady');
    expect(at(0.25, 9).pace).toBe('behind');
  });

  it('calls nobody late in the first minutes, nor before the start', () => {
    expect(at(0, 0).pace).toBe('waiting');
    expect(at(0, 3).pace).toBe('steady');
    expect(at(0, 4).pace).toBe('behind');
  });

  it('never leaves the bar, and is done once the mission is', () => {
    expect(at(0.4, 40)).toEqual({ pace: 'behind', done: 0.4, time: 1 });
    expect(at(0.8, 4, 'debrief')).toMatchObject({ pace: 'done', done: 1 });
    expect(paceOf({ stage: 'district', share: 1, spent: 1, limit: 0 })).toMatchObject({ pace: 'steady', time: 1 });
  });
});
