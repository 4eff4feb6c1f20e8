import { describe, expect, it } from 'vitest';
import { report } from '../../src/core/debrief/report.ts';
import type { Record } from '../../src/core/session/event.ts';
import { ofGroup, tells } from '../../src/core/session/story.ts';
import { small } from '../support/mission.ts';
import { MASTER, MINUTE, Table, TEAM } from '../support/play.ts';
import { PATIENCE, wander } from './master-wander.ts';

const mission = small();
const lay = (card: string) => ({ type: 'lay', card });

/** The report of each team, from these records. */
const reports = ({ mission: { mission: made }, state }: Table, records: readonly Record[]) =>
  Object.values(state.teams).map((team) => report(made, state, team, ofGroup(state, records)));

describe('the records that tell', () => {
  it('lead to the same debriefs as all of them', { timeout: PATIENCE }, async () => {
    let [all, told, choices] = [0, 0, 0];
    await wander(
      () => {},
      async ({ table }) => {
        await table.master({ type: 'to-debrief', team: null });
        table.wait(MINUTE);
        await table.give({ type: 'help', on: true }, 'seat-1', 'seat');
        const telling = table.records.filter(tells);
        all += table.records.length;
        told += telling.length;
        const whole = reports(table, table.records);
        choices += whole.flatMap(({ story }) => story).filter(({ type }) => type === 'choice').length;
        expect(reports(table, telling)).toEqual(whole);
      },
    );
    expect(told).toBeLessThan(0.9 * all);
    expect(choices).toBeGreaterThan(3);
  });
});

describe('the debrief of the next group', () => {
  it('holds nothing of the group before: no wrong try, no hint, no time, no evidence', async () => {
    const table = await Table.begun({ mission });
    await table.open('one');
    await table.move(lay('c'));
    await table.ok({ type: 'hint', puzzle: 'one' });
    await table.solveStep();
    table.wait(9 * MINUTE);
    await table.master({ type: 'next-group' });
    const idle = await Table.begun({ mission });
    for (const each of [table, idle]) {
      if (each === table) {
        await table.master({ type: 'start' });
        await table.ok({ type: 'begin' });
      }
      each.wait(3 * MINUTE);
      await each.master({ type: 'to-debrief', team: TEAM });
    }
    expect(table.seen.debrief).toMatchObject({ minutes: 3, hints: 0, story: [], misconceptions: [] });
    expect(table.seen.debrief).toEqual(idle.seen.debrief);
  });

  it('holds nothing of what was done to a group that was taken back before it played', async () => {
    const played = async (mistaken: boolean) => {
      const table = await Table.begun({ mission });
      await table.open('one');
      await table.move(lay('c'));
      if (mistaken) {
        await table.master({ type: 'next-group', level: 2 });
        await table.master({ type: 'force', team: TEAM, puzzle: 'one' });
        await table.master({ type: 'set-level', team: TEAM, level: 1 });
        table.wait(2 * MINUTE);
        await table.master({ type: 'group-back' });
      }
      table.wait(MINUTE);
      await table.move(lay('c'));
      await table.solveStep();
      await table.give({ type: 'to-debrief', team: TEAM }, MASTER, 'master');
      return JSON.stringify(table.seen.debrief).replaceAll(/"seq":\d+/g, '"seq":0');
    };
    expect(await played(true)).toBe(await played(false));
  });
});

describe('evidence', () => {
  it.each([
    ['force', { type: 'force', team: TEAM, puzzle: 'one' }],
    ['skip', { type: 'skip', team: TEAM, puzzle: 'one' }],
  ] as const)('a puzzle passed by %s proves nothing, also after back and forth', async (_, act) => {
    const only = small({
      puzzles: small().mission.puzzles.map((one) => ({ ...one, objectives: one.id === 'one' ? ['objective'] : [] })),
    });
    const table = await Table.begun({ mission: only });
    await table.open('one');
    await table.move(lay('a'));
    for (const command of [act, { type: 'back', team: TEAM }, { type: 'forth', team: TEAM }] as const)
      await table.master(command);
    await table.master({ type: 'to-debrief', team: TEAM });
    expect(table.seen.debrief).toMatchObject({ solved: 1, objectives: [{ evidence: { reached: 'not-reached' } }] });
    for (const _turn of [1, 2]) await table.master({ type: 'back', team: TEAM });
    await table.solveStep();
    await table.master({ type: 'to-debrief', team: TEAM });
    expect(table.seen.debrief?.objectives[0]?.evidence).toMatchObject({ reached: 'alone', puzzle: 'one' });
  });

  it('a hint that does not count, or was taken back, is no part of the story', async () => {
    const table = await Table.begun({ mission });
    await table.open('one');
    await table.master({ type: 'give-hint', team: TEAM, n: 1, counts: false });
    await table.master({ type: 'give-hint', team: TEAM, n: 2, counts: true });
    await table.master({ type: 'withdraw-hint', team: TEAM });
    await table.solveStep();
    await table.master({ type: 'to-debrief', team: TEAM });
    expect(table.seen.debrief).toMatchObject({ hints: 0, objectives: [{ evidence: { reached: 'alone' } }] });
    expect(table.seen.debrief?.story.filter(({ type }) => type === 'hint')).toEqual([]);
  });

  it('a wrong try is told with the board of its level, also after the level was taken back', async () => {
    const words = (level: 1 | 2) => {
      const board = mission.mission.puzzles[0]?.levels[level === 1 ? '1' : '2']?.steps[0]?.board;
      return (board as { cards: { id: string; title: string }[] }).cards.find(({ id }) => id === 'c')?.title;
    };
    const table = await Table.begun({ mission });
    await table.open('one');
    await table.move(lay('c'));
    await table.master({ type: 'set-level', team: TEAM, level: 2 });
    await table.move(lay('c'));
    await table.master({ type: 'back', team: TEAM });
    await table.master({ type: 'back', team: TEAM });
    await table.move(lay('c'));
    await table.master({ type: 'to-debrief', team: TEAM });
    const told = table.seen.debrief?.story.flatMap((entry) => (entry.type === 'choice' ? [entry.phrase.values] : []));
    expect(told).toEqual([1, 2, 1].map((level) => ({ card: words(level as 1 | 2) })));
  });
});
