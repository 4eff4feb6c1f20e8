import { describe, expect, it } from 'vitest';
import { compile } from '../../src/core/scenario/compile.ts';
import { LENSES } from '../../src/core/scenario/lens.ts';
import type { Level, Mission } from '../../src/core/scenario/mission.ts';
import { happenedFor } from '../../src/core/session/happened.ts';
import { seen } from '../../src/core/session/seen.ts';
import { authored, overlaysFor, SHIPPED, shipped, small, stepsOf } from '../support/mission.ts';
import { Table, TEAM } from '../support/play.ts';
import { withOtherSolution } from '../support/swap.ts';

type Step = ReturnType<typeof stepsOf>[number]['step'];

/** The mission with one puzzle that is this step alone, open at the start. */
function onlyStep(mission: Mission, id: string, level: Level, step: Step): Mission {
  return {
    ...mission,
    puzzles: mission.puzzles
      .filter((puzzle) => puzzle.id === id)
      .map((puzzle) => ({ ...puzzle, opens: 'start', levels: { [level]: { steps: [step], solved: [] } } })),
  };
}

async function firstSeen(mission: Mission, id: string, level: Level): Promise<string> {
  const table = await Table.begun({ mission: compile(mission, overlaysFor(mission.id)), settings: { level } });
  await table.open(id);
  const seats = [LENSES, ...LENSES.map((lens) => [lens])].map((lenses) =>
    seen(table.mission.mission, table.state, { team: TEAM, lenses, acts: true }, table.room.now, table.records),
  );
  return JSON.stringify([seats, table.words('fr'), table.words('en')]);
}

/** Byte-equal; only the first difference is shown. */
function expectSame(found: string, wanted: string): void {
  const at = [...wanted].findIndex((character, index) => character !== found[index]);
  const around = (text: string) => (at < 0 ? text.length : text.slice(Math.max(0, at - 80), at + 80));
  expect(around(found)).toEqual(around(wanted));
}

describe.each(SHIPPED)('what is seen of %s', (id) => {
  it.each(stepsOf(authored(id)))('$name: tells nothing of the solution', async ({ puzzle, level, step }) => {
    const mission = authored(id);
    const other = withOtherSolution(step);
    expect(other).not.toEqual(step);
    const [one, swapped] = await Promise.all(
      [step, other].map((board) => firstSeen(onlyStep(mission, puzzle.id, level, board), puzzle.id, level)),
    );
    expectSame(swapped ?? '', one ?? '');
  });

  it('carries, along its whole way, the sentences of what is seen and no other', async () => {
    const mission = shipped(id);
    const table = await Table.begun({ mission });
    const stations = mission.mission.puzzles.filter(({ opens, role }) => opens === 'start' && role !== 'bonus');
    for (const { id: puzzle, levels } of stations) {
      await table.open(puzzle);
      while (!table.hand.solved) {
        const step = levels['1']?.steps[table.hand.step];
        const text = JSON.stringify([table.seen, happenedFor(TEAM, table.records.at(-1) as (typeof table.records)[0])]);
        for (const language of ['fr', 'en'] as const) {
          const ids = Object.keys(table.words(language));
          expect(ids.filter((one) => !text.includes(one))).toEqual([]);
          expect(step?.hints.filter((hint) => ids.includes(hint))).toEqual([]);
          expect(levels['1']?.solved.filter(({ say }) => ids.includes(say))).toEqual([]);
        }
        await table.solveStep();
      }
    }
  });

  it('tells what just happened without any snapshot', async () => {
    const table = await Table.begun({ mission: shipped(id) });
    const first = table.mission.mission.puzzles.find(({ opens }) => opens === 'start')?.id ?? '';
    await table.open(first);
    await table.ok({ type: 'level', level: 2 });
    await table.ok({ type: 'level', level: 1 });
    await table.solveStep();
    for (const record of table.records) {
      const told = happenedFor(TEAM, record);
      expect(told.seq).toBe(record.seq);
      expect(JSON.stringify(told)).not.toMatch(/"(?:snapshot|context|restarted|hash|seed)":/);
    }
    expect(table.records.some(({ events }) => JSON.stringify(events).includes('"snapshot"'))).toBe(true);
  });
});

describe('what is seen', () => {
  it('hides the lines that a key has yet to open: noise travels, not their words', async () => {
    const mission = shipped('cyberharassment');
    const table = await Table.begun({ mission });
    for (const station of ['snowball', 'vault', 'message']) await table.solve(station);
    await table.open('switchboard');
    const rows = () => Object.values(table.seen.puzzle?.sheets ?? {}).flatMap((sheet) => sheet?.rows ?? []);
    const hidden = rows().filter((row) => row.hidden);
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.map(({ text }) => text)).toEqual(hidden.map(() => ''));
    const before = Object.keys(table.words());
    const board = mission.mission.puzzles.find((puzzle) => puzzle.id === 'switchboard')?.levels['1']?.steps[0]?.board;
    const keys = (board as { keys: { id: string }[] }).keys;
    for (const { id } of keys) await table.move({ type: 'insert', key: id });
    expect(rows().filter((row) => row.hidden)).toEqual([]);
    const opened = rows()
      .map(({ text }) => text)
      .filter((text) => !before.includes(text));
    expect(opened).toHaveLength(hidden.length);
    for (const text of opened) expect(Object.keys(table.words())).toContain(text);
  });

  it('gives a seat the sheets of its own lenses', async () => {
    const mission = small();
    const table = await Table.begun({ mission });
    await table.open('one');
    const sheets = (lenses: (typeof LENSES)[number][]) =>
      seen(mission.mission, table.state, { team: TEAM, lenses, acts: false }, table.time, [])?.puzzle;
    expect(Object.keys(sheets(['map', 'eye'])?.sheets ?? {})).toEqual(['map', 'eye']);
    expect(sheets(['eye'])?.sheets.eye?.rows).toHaveLength(1);
    expect(sheets(['trace'])?.sheets.trace?.documents).toHaveLength(1);
    expect(sheets(['rule'])?.acts).toBe(false);
  });

  it('is of another team nothing, and of no team undefined', async () => {
    const table = await Table.begun({ mission: small(), teams: [TEAM, 'owl'] });
    await table.open('one');
    await table.move({ type: 'lay', card: 'a' });
    const record = table.records.at(-1) as (typeof table.records)[0];
    expect(happenedFor('owl', record).events).toEqual([]);
    const seat = { lenses: LENSES, acts: true };
    expect(JSON.stringify(seen(table.mission.mission, table.state, { team: 'owl', ...seat }, 0, []))).not.toContain(
      'otter',
    );
    expect(seen(table.mission.mission, table.state, { team: 'fox', ...seat }, 0, [])).toBeUndefined();
  });

  it('lays things out by the seed of the session', async () => {
    const mission = small();
    const laid = async (seed: number) => {
      const table = await Table.begun({ mission, seed });
      await table.open('one');
      return JSON.stringify(table.seen.puzzle?.board);
    };
    expect(await laid(1)).toBe(await laid(1));
    const many = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(laid));
    expect(new Set(many).size).toBeGreaterThan(1);
  });
});
