import { describe, expect, it } from 'vitest';
import { happenedFor } from '../../src/core/session/happened.ts';
import { small } from '../support/mission.ts';
import { MINUTE, Table, TEAM } from '../support/play.ts';

const mission = small();
const begun = () => Table.begun({ mission, teams: [TEAM, 'owl'] });
const dark = (table: Table) => [TEAM, 'owl'].map((team) => table.turn(team).seen.team.blank);
const told = (table: Table, team = TEAM) => happenedFor(team, table.records.at(-1) as Table['records'][number]).events;

describe('dark screens', () => {
  it('one team, or all; light for all is light for those that were dark alone, too', async () => {
    const table = await begun();
    await table.master({ type: 'blank', team: 'owl', on: true });
    expect(dark(table)).toEqual([false, true]);
    expect(await table.master({ type: 'blank', team: 'owl', on: true })).toEqual([]);
    await table.master({ type: 'blank', team: null, on: true });
    expect(dark(table)).toEqual([true, true]);
    expect(await table.master({ type: 'blank', team: null, on: true })).toEqual([]);
    await table.master({ type: 'blank', team: null, on: false });
    expect(dark(table)).toEqual([false, false]);
    expect(await table.master({ type: 'blank', team: null, on: false })).toEqual([]);
    await table.masterRefused({ type: 'blank', team: 'fox', on: true }, 'unknown-team');
  });
});

describe('the chime', () => {
  it('is heard by one team or by all, each time', async () => {
    const table = await begun();
    await table.master({ type: 'chime', team: 'owl' });
    expect(table.turn(TEAM).seen.team.chime).toBe(0);
    expect(told(table)).toEqual([]);
    const first = table.turn('owl').seen.team.chime;
    expect(first).toBe(table.state.seq);
    await table.master({ type: 'chime', team: null });
    expect(told(table)).toEqual([{ type: 'chimed', team: TEAM }]);
    expect(table.seen.team.chime).toBeGreaterThan(first);
    await table.masterRefused({ type: 'chime', team: 'fox' }, 'unknown-team');
  });
});

describe('a raised hand', () => {
  it('is raised and lowered by the team, also while time stands, and lowered by whoever has seen it', async () => {
    const table = await Table.set({ mission });
    await table.ok({ type: 'help', on: true });
    expect(await table.ok({ type: 'help', on: true })).toEqual([]);
    expect(table.seen.team.help).toBe(true);
    await table.master({ type: 'help-seen', team: TEAM });
    expect(table.seen.team.help).toBe(false);
    expect(await table.master({ type: 'help-seen', team: TEAM })).toEqual([]);
    await table.ok({ type: 'help', on: true });
    await table.ok({ type: 'help', on: false });
    expect(table.team.help).toBe(false);
  });
});

describe('the rules of the house', () => {
  it('change what is named and nothing else', async () => {
    const table = await begun();
    const before = table.state.settings;
    expect(await table.master({ type: 'policy' })).toEqual([]);
    await table.master({ type: 'policy', hintTries: 1, ranking: true, stuck: [MINUTE, 2 * MINUTE] });
    expect(table.state.settings).toEqual({ ...before, hintTries: 1, ranking: true, stuck: [MINUTE, 2 * MINUTE] });
    await table.open('one');
    await table.move({ type: 'lay', card: 'c' });
    expect(await table.due()).toMatchObject([{ type: 'hint-offered' }]);
  });

  it('are refused out of bounds', async () => {
    const table = await begun();
    for (const rule of [{ hintAfter: 1 }, { hintTries: 0 }, { stuck: [1, 2] }, { placing: 'alphabet' }, { level: 2 }])
      expect(await table.give({ type: 'policy', ...rule } as never, 'master:one', 'master')).toEqual({
        refused: 'malformed',
      });
  });
});

describe('a note', () => {
  it('is in the log, about a team or about all, and changes nothing', async () => {
    const table = await begun();
    const before = table.state.teams;
    expect(await table.master({ type: 'note', team: TEAM, words: 'Léa leads.' })).toEqual([
      { type: 'noted', about: TEAM, words: 'Léa leads.' },
    ]);
    await table.master({ type: 'note', team: null, words: 'Loud today.' });
    expect(table.state.teams).toBe(before);
    await table.masterRefused({ type: 'note', team: 'fox', words: 'Who?' }, 'unknown-team');
  });
});

describe('the slide', () => {
  it('is the one that the wall shows, until it shows the Cité again', async () => {
    const table = await begun();
    await table.master({ type: 'slide', at: 'mood' });
    expect(await table.master({ type: 'slide', at: 'mood' })).toEqual([]);
    expect(table.state.slide).toBe('mood');
    await table.master({ type: 'slide', at: null });
    expect(table.state.slide).toBeNull();
  });
});

describe('the clock of the session', () => {
  it('is the game master’s: start, pause, resume, more time, another length, hidden', async () => {
    const table = await Table.set({ mission });
    await table.masterRefused({ type: 'pause' }, 'not-running');
    await table.master({ type: 'start' });
    await table.master({ type: 'pause' });
    expect(table.seen.clock.state).toBe('paused');
    await table.master({ type: 'resume' });
    await table.master({ type: 'extend', ms: -MINUTE });
    expect(table.seen.clock.left).toBe(14 * MINUTE);
    await table.master({ type: 'clock', limit: 30 * MINUTE, shown: false });
    expect(table.seen.clock).toMatchObject({ left: 29 * MINUTE, limit: 30 * MINUTE, shown: false });
  });
});
