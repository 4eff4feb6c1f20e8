import { expect, test } from 'vitest';
import { undoList } from '../../src/core/session/undo-list.ts';
import { small } from '../support/mission.ts';
import { MINUTE, Table, TEAM } from '../support/play.ts';

test('time that was taken back is not offered to be taken back again', async () => {
  const table = await Table.begun({ mission: small() });
  const master = (command: Parameters<Table['give']>[0]) => table.give(command, 'master:m1', 'master');
  const offered = () => undoList(table.state, table.records).flatMap(({ acts }) => acts);
  await master({ type: 'extend', ms: MINUTE });
  await master({ type: 'extend-team', team: TEAM, ms: 2 * MINUTE, gift: true });
  expect(offered().slice(0, 2)).toEqual([
    { type: 'extend-team', team: TEAM, ms: -2 * MINUTE, gift: false },
    { type: 'extend', ms: -MINUTE },
  ]);
  await master({ type: 'extend', ms: -MINUTE });
  // What can be taken back now is the taking back, and what lies before it.
  expect(offered().slice(0, 2)).toEqual([
    { type: 'extend', ms: MINUTE },
    { type: 'extend-team', team: TEAM, ms: -2 * MINUTE, gift: false },
  ]);
  await master({ type: 'extend', ms: MINUTE });
  expect(offered()[0]).toEqual({ type: 'extend', ms: -MINUTE });
});
