import { expect, it } from 'vitest';
import { happensAt } from '../../src/core/session/due.ts';
import { PATIENCE, wander } from './master-wander.ts';

/** Everything that can wait to happen to two teams at once: the breach, an offer and four lenses each. */
const MOST = 12;

it('what is due happens when it was foretold, and never keeps the room awake', { timeout: PATIENCE }, async () => {
  let happened = 0;
  await wander(async ({ table }) => {
    const { due, now } = table.room;
    expect(happensAt(table.state, now).length > 0, `due ${due}, now ${now}`).toBe(due !== undefined && due <= now);
    for (let turn = 0; turn < MOST && (table.room.due ?? Number.POSITIVE_INFINITY) <= now; turn += 1) {
      expect(await table.ok({ type: 'due' }, 'room', 'room')).not.toEqual([]);
      happened += 1;
    }
    expect(table.room.due ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now);
  });
  expect(happened).toBeGreaterThan(5);
});
