import { describe, expect, it } from 'vitest';
import { answeredOf } from '../../src/console/classroom/answered.ts';
import { resultsCsv } from '../../src/console/classroom/results-csv.ts';
import { ticksLeft } from '../../src/console/facts/gate.ts';
import { canGoToMeta, isEarly, isLate } from '../../src/console/facts/late.ts';
import { shuffleScreens } from '../../src/console/facts/shuffle.ts';
import { lensSheets } from '../../src/console/guide/lens-sheets.ts';
import { hashOf, placeIn } from '../../src/console/guide/place.ts';
import { consoleSayIn } from '../../src/console/language/say.ts';
import type { QuestionResults } from '../../src/core/debrief/question-results.ts';
import { LENSES } from '../../src/core/scenario/lens.ts';
import { masterSession, masterTeam } from '../../src/core/session/seen-master.ts';
import { SHIPPED, shipped } from '../support/mission.ts';
import { MINUTE, Table, TEAM } from '../support/play.ts';

const mission = shipped('cyberharassment');
const look = (table: Table, team = TEAM) => {
  const state = table.state.teams[team];
  if (state === undefined) throw new Error(team);
  const links = () => ({ state: 'connected' as const });
  return masterTeam(mission.mission, table.state, state, links);
};

describe('the gate on the console', () => {
  it('counts what is not confirmed', async () => {
    const table = await Table.set({ mission });
    const left = () => ticksLeft(masterSession(mission.mission, table.state));
    expect(left()).toEqual(['team-told', 'no-case', 'teams-made', 'names-checked']);
    for (const tick of left()) await table.master({ type: 'gate', tick, on: true });
    expect(left()).toEqual([]);
    expect(ticksLeft({ mission: {}, gate: [] })).toEqual([]);
  });
});

describe('a team that is late', () => {
  it('is offered the way to the end from minute twelve of fifteen on, and not a moment before', async () => {
    const table = await Table.begun({ mission });
    const about = masterSession(mission.mission, table.state);
    const late = (ms: number) => isLate(about, look(table), table.state.clock, table.time + ms);
    expect([late(12 * MINUTE - 1), late(12 * MINUTE)]).toEqual([false, true]);
    await table.master({ type: 'extend', ms: 5 * MINUTE });
    expect([late(12 * MINUTE), late(17 * MINUTE)]).toEqual([false, true]);
  });

  it('is offered nothing once that door is open, or before the start', async () => {
    const table = await Table.set({ mission });
    const about = masterSession(mission.mission, table.state);
    expect(isLate(about, look(table), table.state.clock, table.time + 60 * MINUTE)).toBe(false);
    await table.ok({ type: 'start' });
    await table.ok({ type: 'begin' });
    expect(canGoToMeta(about, look(table))).toBe(true);
    await table.master({ type: 'to-meta', team: TEAM });
    expect(canGoToMeta(about, look(table))).toBe(false);
    expect(isLate(about, look(table), table.state.clock, table.time + 60 * MINUTE)).toBe(false);
  });

  it('without a clock the mission’s own length counts', async () => {
    const table = await Table.begun({ mission, settings: { limit: null } });
    const about = masterSession(mission.mission, table.state);
    expect(isLate(about, look(table), table.state.clock, table.time + 12 * MINUTE)).toBe(true);
  });

  it('early is who is at the debrief while another team plays', () => {
    const [done, playing, ending] = [
      { id: 'a', stage: 'debrief' },
      { id: 'b', stage: 'puzzle' },
      { id: 'c', stage: 'ending' },
    ] as const;
    expect([isEarly(done, [done, playing]), isEarly(done, [done, ending]), isEarly(playing, [done])]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('screens that are shuffled', () => {
  const screens = (...seats: string[]) => seats.map((seat) => ({ seat }) as never);
  const teams = [
    { id: 'fox', screens: screens('1', '2', '3', '4') },
    { id: 'owl', screens: [] },
    { id: 'bee', screens: screens('5') },
  ];
  it.each([1, 2, 3, 4, 5])('are spread evenly, whatever the chance (%i)', (seed) => {
    const acts = shuffleScreens(teams, screens('6'), seed);
    const at = new Map<string, string | undefined>(
      teams.flatMap(({ id, screens: own }) => own.map(({ seat }: { seat: string }) => [seat, id] as const)),
    );
    for (const { seat, team } of acts) at.set(seat, team);
    expect([...at.keys()].sort()).toEqual(['1', '2', '3', '4', '5', '6']);
    for (const { id } of teams) expect([...at.values()].filter((team) => team === id)).toHaveLength(2);
  });
  it('of no team or no screen is nothing', () => {
    expect(shuffleScreens([], screens('1'), 1)).toEqual([]);
    expect(shuffleScreens(teams.slice(1, 2), [], 1)).toEqual([]);
  });
});

describe('the results as a table', () => {
  const tally = { of: 6, right: 2, sureRight: 1, sureWrong: 3 };
  const results: QuestionResults = {
    each: false,
    complete: { before: 6, after: 6 },
    gain: { sets: 6, before: 30, after: 60, normalised: null, band: null, hidden: 'few' },
    questions: [
      {
        id: 'one',
        objective: '-act',
        isNew: true,
        asks: { a: '=1+1 "quoted"', b: 'b' },
        rights: { a: 'a', b: 'b' },
        before: tally,
        after: { ...tally, right: 5 },
      },
    ],
  };
  it('quotes every text, and no sheet takes one for a formula', () => {
    const lines = resultsCsv(results, consoleSayIn('fr'), (text) => text).split('\r\n');
    expect(lines).toEqual([
      '\uFEFF"Question";"objectif";"moment";"justes";"réponses";"sûrs et faux"',
      `"'=1+1 ""quoted""";"'-act";"Avant";2;6;3`,
      `"'=1+1 ""quoted""";"'-act";"Après";5;6;3`,
      '',
    ]);
  });
  it('hidden results are a table without lines', () => {
    expect(
      resultsCsv({ ...results, questions: null }, consoleSayIn('en'), String)
        .trim()
        .split('\r\n'),
    ).toHaveLength(1);
  });
  it('who has answered is counted by team or by screen', () => {
    const teams = [
      { answered: { before: 1, after: 0 }, screens: [1, 2] as never },
      { answered: { before: 0, after: 0 }, screens: [1] as never },
    ];
    expect([answeredOf(teams, 'team', 'before'), answeredOf(teams, 'screen', 'before')]).toEqual([
      { n: 1, of: 2 },
      { n: 1, of: 3 },
    ]);
  });
});

describe('the papers', () => {
  it('the address says what is shown; what it does not say is the first choice', () => {
    expect(placeIn('#b/2/grid', ['a', 'b'])).toEqual({ mission: 'b', level: 2, paper: 'grid' });
    expect(placeIn('#none/9/none', ['a', 'b'])).toEqual({ mission: 'a', level: 1, paper: 'guide' });
    expect(hashOf(placeIn('', ['a']))).toBe('#a/1/guide');
  });

  it.each(SHIPPED)('%s: a sheet for each lens of each puzzle, no line twice, none that play alone reveals', (id) => {
    for (const level of [1, 2] as const) {
      const sheets = lensSheets(shipped(id).mission, level);
      expect(sheets.length % LENSES.length).toBe(0);
      for (const { rows } of sheets) {
        expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
        expect(rows.every(({ text }) => text !== '')).toBe(true);
      }
      expect(sheets.filter(({ rows }) => rows.length > 0).length).toBeGreaterThan(sheets.length / 2);
    }
  });

  it.each(SHIPPED)('%s has its guide, its questions, and skills for the grid', (id) => {
    const { guide, questions, objectives } = shipped(id).mission;
    expect(guide?.skills.length).toBeGreaterThan(2);
    expect(questions?.length).toBeGreaterThan(3);
    expect(questions?.every(({ objective }) => objectives.some((one) => one.id === objective))).toBe(true);
  });
});
