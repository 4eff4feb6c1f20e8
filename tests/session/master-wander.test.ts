import { expect, it } from 'vitest';
import { apply, replay } from '../../src/core/session/apply.ts';
import { decide } from '../../src/core/session/decide.ts';
import type { Record } from '../../src/core/session/event.ts';
import { isRefusal } from '../../src/core/session/refusal.ts';
import type { SessionState, TeamState } from '../../src/core/session/state.ts';
import { MASTER } from '../support/play.ts';
import { finish } from './master-finish.ts';
import { PATIENCE, type Wander, wander, wandered } from './master-wander.ts';

it('numbers its records without a hole, and is led to by its log alone', { timeout: PATIENCE }, async () => {
  await wander(
    ({ table }, before) => {
      const { seq, at } = table.state;
      expect(table.records.map((record) => record.seq).slice(before)).toEqual(
        Array.from({ length: seq - before }, (_, index) => before + index + 1),
      );
      expect(at).toBe(table.records.at(-1)?.at);
      expect(at).toBeGreaterThanOrEqual(table.records.at(-2)?.at ?? 0);
    },
    async ({ table }) => {
      const kept = await table.store.read('session');
      expect(replay(JSON.parse(JSON.stringify(kept?.records)))).toEqual(table.state);
      expect(kept?.records).toHaveLength(table.state.seq);
    },
  );
});

it('leaves every team, wherever it is, a way to its ending', { timeout: PATIENCE }, async () => {
  const known = new Set<string>();
  await wander(({ table }) => {
    for (const team of Object.values(table.state.teams)) {
      const { level, stage, at, progress, breached } = team;
      const puzzles = Object.entries(progress.puzzles).map(([id, { step, snapshot, solved }]) => [
        id,
        step,
        snapshot,
        solved,
      ]);
      const where = JSON.stringify([level, stage, at, puzzles, progress.tokens, progress.solved, breached]);
      if (!known.has(where)) finish(wandered, table.state, team.id);
      known.add(where);
    }
  });
  expect(known.size).toBeGreaterThan(40);
});

it('lists only acts that can be taken back, one by one', { timeout: PATIENCE }, async () => {
  let tried = 0;
  await wander(({ table, undoable }: Wander) => {
    for (const { seq, acts } of undoable) {
      const record = table.records[seq - 1] as Record;
      tried += 1;
      let state: SessionState = table.state;
      for (const command of acts) {
        const events = decide(wandered, state, MASTER, command, state.at);
        if (isRefusal(events))
          throw new Error(`${JSON.stringify(record.command)}: ${JSON.stringify(command)} ${events.refused}`);
        expect(events.length, `${JSON.stringify(record.command)}: ${JSON.stringify(command)}`).toBeGreaterThan(0);
        state = apply(state, { ...record, seq: state.seq + 1, command, events });
      }
    }
  });
  expect(tried).toBeGreaterThan(100);
});

it('keeps what stands as the moment that stands, and its accounts in order', { timeout: PATIENCE }, async () => {
  await wander(({ table }) => {
    for (const team of Object.values(table.state.teams)) {
      const { level, stage, at, progress } = team;
      expect(team.history[team.cursor]).toMatchObject({ level, stage, at });
      expect(team.history[team.cursor]?.progress).toBe(progress);
      expect(new Set(progress.tokens).size).toBe(progress.tokens.length);
      expect([...progress.solved].sort()).toEqual(solvedIn(team));
      expect(stage === 'puzzle').toBe(at !== null);
    }
  });
});

/** The puzzles that say of themselves that they are solved. */
const solvedIn = ({ progress }: TeamState): string[] =>
  Object.entries(progress.puzzles)
    .flatMap(([id, { solved }]) => (solved ? [id] : []))
    .sort();
