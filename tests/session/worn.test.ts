import { expect, test } from 'vitest';
import { seen } from '../../src/core/session/seen.ts';
import { shipped } from '../support/mission.ts';
import { Table, TEAM } from '../support/play.ts';

const wornAt = (table: Table) =>
  seen(table.mission.mission, table.state, { team: TEAM, lenses: ['rule'], acts: true }, table.room.now, table.records)
    ?.team.worn;

test('Archie keeps on what he put on in the briefing, also when it was skipped', async () => {
  const table = await Table.begun({ mission: shipped('privacy') });
  expect(wornAt(table)).toEqual(['snorkel']);
});

test('he puts on what belongs to a station when the team has begun on it', async () => {
  const table = await Table.begun({ mission: shipped('cyberharassment') });
  expect(wornAt(table)).toEqual([]);
  await table.open('snowball');
  expect(wornAt(table)).toEqual([]);
  await table.ok({ type: 'read', puzzle: 'snowball', lens: 'rule' });
  expect(wornAt(table)).toEqual(['mittens']);
});
