import { expect, test } from 'vitest';
import { spoken } from '../../src/game/spoken.ts';
import { worldOf } from '../../src/game/world-view.ts';
import { shipped } from '../support/mission.ts';
import { Table } from '../support/play.ts';
import { wordsIn } from '../support/spoken-words.ts';

test('what Archie puts on with a line, he wears in the district; nothing else', async () => {
  const mission = shipped('privacy');
  const table = await Table.begun({ mission });
  const line = mission.mission.briefing.lines.find(({ prop }) => prop !== undefined);
  const told = line && spoken(line, { ...wordsIn('fr', mission), seen: table.seen });
  expect(told?.prop).toBe('snorkel');
  const seenWith = (worn: readonly string[]) =>
    worldOf(table.seen, { mood: undefined, worn, hiding: 'gone' }, false).archie?.props;
  expect(seenWith([told?.prop ?? ''])).toEqual(['snorkel']);
  expect(seenWith([])).toEqual([]);
});
