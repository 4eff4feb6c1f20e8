import { describe, expect, it } from 'vitest';
import { NOTHING_YET, withTold } from '../../src/console/session/console-state.ts';
import type { LogLine } from '../../src/core/session/log.ts';
import type { MasterTold } from '../../src/core/wire/message.ts';

const line = (seq: number): LogLine => ({ seq, at: seq, by: 'room', entries: [{ type: 'started' }] });
const message = (seq: number, fresh: boolean, seqs: readonly number[]): MasterTold => ({
  seq,
  now: 0,
  fresh,
  parts: {},
  words: {},
  lines: seqs.map(line),
  undo: [{ seq, acts: [{ type: 'pause' }] }],
});
const told = (state: typeof NOTHING_YET, one: MasterTold) =>
  withTold(state, { seq: one.seq, ahead: 5, parts: {}, words: {} }, one);
const seqs = (state: typeof NOTHING_YET) => state.lines.map(({ seq }) => seq);

describe('what a console knows', () => {
  it('grows line by line, each once', () => {
    let state = told(NOTHING_YET, message(3, true, [1, 2, 3]));
    state = told(state, message(4, false, [4]));
    state = told(state, message(5, false, [4, 5]));
    expect(seqs(state)).toEqual([1, 2, 3, 4, 5]);
    expect(state).toMatchObject({ seq: 5, ahead: 5, undo: [{ seq: 5 }] });
  });

  it('starts again from a fresh picture', () => {
    const before = told(NOTHING_YET, message(3, true, [1, 2, 3]));
    expect(seqs(told(before, message(9, true, [7, 9])))).toEqual([7, 9]);
  });
});
