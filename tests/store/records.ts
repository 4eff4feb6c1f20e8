import type { CompiledMission } from '../../src/core/scenario/compile.ts';
import type { Record } from '../../src/core/session/event.ts';
import { Conflict } from '../../src/core/session/store.ts';
import type { Secret, ServerStore, SessionRow } from '../../src/server/store/store.ts';

/** Gives the store of the test that runs. */
export type Current = () => ServerStore;

/** Names that are also names of something else. */
export const ODD_NAMES = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  "'; drop table event; --",
  '%',
  '🦉 {"a"}',
  ' ',
];

export const NOW = 1_764_000_000_000;
export const HOUR = 3_600_000;

/** Stands for any mission: a store does not look into it. Programs use this file too, where there are no test helpers. */
const MISSION = { mission: { format: 1 }, hash: 'some mission', catalogues: {} } as unknown as CompiledMission;

/** A session's row: arbitrary but for what is named. */
export const row = (id: string, named: Partial<SessionRow> = {}): SessionRow => ({
  id,
  code: `code of ${id}`,
  pin: `pin of ${id}`,
  createdAt: NOW,
  expiresAt: NOW + HOUR,
  ...named,
});

/** The record that follows `seq - 1` others of its session, from a page of its own unless one is named. */
export const record = (seq: number, named: Partial<Record> = {}): Record => ({
  seq,
  at: NOW + seq,
  seat: 'seat-1',
  page: 'page',
  n: seq,
  command: seq === 1 ? { type: 'create' } : { type: 'due' },
  events: [{ type: 'started' }],
  rules: 1,
  ...named,
});

export const secret = (hash: string, named: Partial<Secret> = {}): Secret => ({
  hash,
  session: 's',
  kind: 'seat',
  who: 'seat-1',
  expiresAt: NOW + HOUR,
  ...named,
});

/** Keeps a new session with its first record. */
export const begin = (
  store: ServerStore,
  id: string,
  named: Partial<SessionRow> = {},
  played: CompiledMission = MISSION,
): Promise<'kept' | 'code-taken'> => store.create(row(id, named), played, record(1));

/** The numbers of all records that are kept of a session. */
export const seqsOf = async (store: ServerStore, session: string): Promise<readonly number[] | undefined> =>
  (await store.read(session))?.records.map(({ seq }) => seq);

/** 1, 2, … `last`. */
export const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

/** Whether an append was kept; an error that is no conflict goes on. */
export async function isKept(append: Promise<void>): Promise<boolean> {
  try {
    await append;
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}
