import { describe, expect, it } from 'vitest';
import type { SessionCommand } from '../../src/core/session/command.ts';
import type { MasterCommand } from '../../src/core/session/command-master.ts';
import type { Record } from '../../src/core/session/event.ts';
import { undoOf } from '../../src/core/session/undo.ts';
import { small } from '../support/mission.ts';
import { MASTER, MINUTE, Table, TEAM } from '../support/play.ts';

const mission = small();
const lay = (card: string) => ({ type: 'lay', card });
type Act = MasterCommand | SessionCommand;

async function inOne() {
  const table = await Table.begun({ mission, teams: [TEAM, 'owl'], screens: 2 });
  await table.open('one');
  return table;
}
const give = { type: 'give-hint', team: TEAM, n: null, counts: true } as const;
const message = { type: 'message', team: TEAM, words: 'Look up.', hold: true } as const;
const id = (table: Table) => table.team.messages[0]?.id ?? 0;

/** An act, and what happens after it that makes taking it back wrong, or needless. */
const LATER: readonly (readonly [name: string, act: Act, after: (table: Table) => Promise<unknown>])[] = [
  ['a token, when the team has played on', { type: 'give-token', team: TEAM, token: 'first' }, (t) => t.move(lay('a'))],
  [
    'a forced puzzle, when the team has played on',
    { type: 'force', team: TEAM, puzzle: 'two' },
    (t) => t.move(lay('a')),
  ],
  ['a step back, when the team has played on', { type: 'back', team: TEAM }, (t) => t.open('two')],
  ['a hint, when the step is solved', give, (t) => t.solveStep()],
  ['a hint, when the next one is taken', give, (t) => t.ok({ type: 'hint', puzzle: 'one' })],
  ['a hint, when it was taken back', give, (t) => t.master({ type: 'withdraw-hint', team: TEAM })],
  [
    'a hold, when the team plays again',
    { type: 'hold-team', team: TEAM, on: true },
    (t) => t.master({ type: 'hold-team', team: TEAM, on: false }),
  ],
  ['a pause, when it is over', { type: 'pause' }, (t) => t.master({ type: 'resume' })],
  ['a message, when it was withdrawn', message, (t) => t.master({ type: 'message-withdraw', team: TEAM, id: id(t) })],
  [
    'a dark screen, when it is light',
    { type: 'blank', team: TEAM, on: true },
    (t) => t.master({ type: 'blank', team: null, on: false }),
  ],
  [
    'dark screens, when they are light',
    { type: 'blank', team: null, on: true },
    (t) => t.master({ type: 'blank', team: null, on: false }),
  ],
  [
    'no offers, when there are some',
    { type: 'offers', team: TEAM, on: false },
    (t) => t.master({ type: 'offers', team: TEAM, on: true }),
  ],
  [
    'a placed screen, when it moved on',
    { type: 'place', seat: 'seat-1', team: 'owl' },
    (t) => t.master({ type: 'place', seat: 'seat-1', team: null }),
  ],
  [
    'a placed screen, when it was removed',
    { type: 'place', seat: 'seat-1', team: null },
    (t) => t.master({ type: 'remove-seat', seat: 'seat-1' }),
  ],
  [
    'a removed screen, when it is back',
    { type: 'remove-seat', seat: 'seat-1' },
    (t) => t.master({ type: 'place', seat: 'seat-1', team: TEAM }),
  ],
  [
    'a rule, when it was changed again',
    { type: 'policy', hand: false },
    (t) => t.master({ type: 'policy', hand: true }),
  ],
  [
    'a clock, when it was changed again',
    { type: 'clock', limit: null, shown: true },
    (t) => t.master({ type: 'clock', limit: MINUTE, shown: true }),
  ],
];

const SILENT: readonly (readonly [string, Act])[] = [
  ['a note', { type: 'note', team: TEAM, words: 'They talk well.' }],
  ['a chime', { type: 'chime', team: TEAM }],
  ['a slide', { type: 'slide', at: 'mood' }],
  ['the class on the wall', { type: 'show', what: { view: 'class' } }],
];

describe('what can be taken back', () => {
  it.each(LATER)('not %s', async (_, act, after) => {
    const table = await inOne();
    await table.master(act);
    const record = table.records.at(-1) as Record;
    expect(undoOf(table.state, record)).not.toEqual([]);
    await after(table);
    expect(undoOf(table.state, record)).toEqual([]);
  });

  it.each(SILENT)('not %s: there is nothing to take back', async (_, act) => {
    const table = await inOne();
    await table.master(act);
    expect(undoOf(table.state, table.records.at(-1) as Record)).toEqual([]);
  });

  it('nothing that children or the room did', async () => {
    const table = await Table.set({ mission });
    for (const command of [{ type: 'start' }, { type: 'begin' }, { type: 'open', puzzle: 'one' }] as const)
      await table.ok(command);
    await table.move(lay('a'));
    for (const command of [{ type: 'hint', puzzle: 'one' }, { type: 'undo' }, { type: 'pause' }] as const)
      await table.ok(command);
    for (const record of table.records) expect(undoOf(table.state, record)).toEqual([]);
  });

  it('the start is taken back by a pause, and a resume, too', async () => {
    const table = await Table.set({ mission });
    await table.master({ type: 'start' });
    const started = table.records.at(-1) as Record;
    expect(undoOf(table.state, started)).toEqual([{ type: 'pause' }]);
    await table.master({ type: 'pause' });
    expect(undoOf(table.state, started)).toEqual([]);
    await table.master({ type: 'resume' });
    expect(undoOf(table.state, table.records.at(-1) as Record)).toEqual([{ type: 'pause' }]);
  });

  it('a change of level is still taken back after the team has played on: the other way', async () => {
    const table = await inOne();
    await table.master({ type: 'set-level', team: null, level: 2 });
    const record = table.records.at(-1) as Record;
    expect(undoOf(table.state, record)).toEqual([TEAM, 'owl'].map((team) => ({ type: 'back', team })));
    await table.move(lay('a'));
    expect(undoOf(table.state, record)).toEqual([
      { type: 'set-level', team: TEAM, level: 1 },
      { type: 'back', team: 'owl' },
    ]);
    for (const act of undoOf(table.state, record)) await table.master(act);
    expect(Object.values(table.state.teams).map(({ level }) => level)).toEqual([1, 1]);
    expect(undoOf(table.state, record)).toEqual([]);
  });

  it('one act on all teams is taken back for those where nothing happened since', async () => {
    const table = await inOne();
    await table.turn('owl').ok({ type: 'begin' });
    await table.master({ type: 'end', team: null });
    const record = table.records.at(-1) as Record;
    await table.ok({ type: 'debrief' });
    expect(undoOf(table.state, record)).toEqual([{ type: 'back', team: TEAM }]);
  });

  it('a step back is taken back by a step forth, and the other way round', async () => {
    const table = await inOne();
    await table.move(lay('a'));
    await table.master({ type: 'back', team: TEAM });
    expect(undoOf(table.state, table.records.at(-1) as Record)).toEqual([{ type: 'forth', team: TEAM }]);
    await table.master({ type: 'forth', team: TEAM });
    expect(undoOf(table.state, table.records.at(-1) as Record)).toEqual([{ type: 'back', team: TEAM }]);
  });

  it('whoever is the operator: every console’s hand counts', async () => {
    const table = await inOne();
    await table.ok({ type: 'blank', team: TEAM, on: true }, `${MASTER}-tablet`, 'master');
    expect(undoOf(table.state, table.records.at(-1) as Record)).toHaveLength(1);
  });
});
