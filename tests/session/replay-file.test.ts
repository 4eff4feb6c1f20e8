import { expect, test } from 'vitest';
import { replay } from '../../src/core/session/apply.ts';
import { readReplay, replayFile } from '../../src/core/session/replay-file.ts';
import { anySentence } from '../support/fake.ts';
import { small } from '../support/mission.ts';
import { MASTER, Table, TEAM } from '../support/play.ts';

async function kept() {
  const table = await Table.begun({ mission: small() });
  const [message, note] = [anySentence(), anySentence()];
  let n = 0;
  const master = (command: object) => {
    n += 1;
    return table.room.take(MASTER, { page: 'master-page', n, do: command }, 'master');
  };
  await master({ type: 'message', team: TEAM, words: message, hold: false });
  await master({ type: 'note', team: TEAM, words: note });
  await table.ok({ type: 'open', puzzle: 'one' });
  return { session: (await table.store.read('session'))!, typed: [message, note], state: table.state };
}

test('a replay file holds the mission and the log; what somebody typed stays in the session', async () => {
  const { session, typed, state } = await kept();
  const text = replayFile(session);
  for (const words of typed) expect(text).not.toContain(words);
  const read = readReplay(text);
  expect('fault' in read).toBe(false);
  if ('fault' in read) return;
  expect(read.mission).toEqual(session.mission);
  expect(read.records).toHaveLength(session.records.length);
  const again = replay(read.records);
  expect(again.teams[TEAM]?.progress).toEqual(state.teams[TEAM]?.progress);
  expect(again.teams[TEAM]?.at).toBe('one');
});

test.each([
  ['no JSON', '{', 'replay-no-json'],
  ['null', 'null', 'replay-other-file'],
  ['a mission', '{"format":1,"id":"privacy"}', 'replay-other-file'],
  ['a log with a gap', '', 'replay-other-file'],
  ['a file of tomorrow', '', 'replay-newer'],
])('%s is no replay, and a sentence says so', async (what, text, fault) => {
  const file = JSON.parse(replayFile((await kept()).session));
  const made: Record<string, unknown> = {
    'a log with a gap': { ...file, records: file.records.toSpliced(2, 1) },
    'a file of tomorrow': { ...file, rules: 999 },
  };
  expect(readReplay(what in made ? JSON.stringify(made[what]) : text)).toEqual({ fault });
});
