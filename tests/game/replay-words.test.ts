import { expect, test } from 'vitest';
import { playGame } from '../../src/core/proof/bots/game.ts';
import { BOTS } from '../../src/core/proof/bots/policy.ts';
import type { Record } from '../../src/core/session/event.ts';
import { didWord } from '../../src/game/replay/did.ts';
import { sayReplayIn } from '../../src/game/replay/words.ts';
import { SEED } from '../support/fake.ts';
import { shipped } from '../support/mission.ts';

test('each thing that a team does has its words, in both languages', async () => {
  const games = await Promise.all(
    BOTS.map((bot) => playGame(shipped('cyberharassment'), { bot, seed: SEED, level: 1, screens: 1 })),
  );
  const words = new Map(
    games.flatMap(({ records }) => records.map((record) => [record.command.type, didWord(record, 'otter')])),
  );
  expect(words.size).toBeGreaterThan(8);
  for (const [type, word] of words) {
    expect(word).toBe(`did-${type}`);
    expect(sayReplayIn('fr')(word)).not.toBe(sayReplayIn('en')(word));
  }
});

test('what the game master or another team does is told as that', () => {
  const record = (command: object, events: object[], seat = 'master:one') =>
    ({ seq: 3, at: 0, seat, page: 'page', n: 1, rules: 1, command, events }) as unknown as Record;
  const force = record({ type: 'force' }, [{ type: 'passed', team: 'otter' }]);
  expect(didWord(force, 'otter')).toBe('did-master');
  expect(didWord(force, 'owl')).toBe('did-other');
  expect(
    didWord(
      record({ type: 'chime' }, [
        { type: 'chimed', team: 'otter' },
        { type: 'chimed', team: 'owl' },
      ]),
      'owl',
    ),
  ).toBe('did-master');
});
