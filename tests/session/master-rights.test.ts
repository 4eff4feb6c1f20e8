import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Command,
  envelope,
  isMasterCommand,
  isSeatCommand,
  isSessionCommand,
} from '../../src/core/session/command.ts';
import { may, type Role } from '../../src/core/session/rights.ts';
import { SEED } from '../support/fake.ts';
import { small } from '../support/mission.ts';
import { MASTER, Table, TEAM } from '../support/play.ts';

const ROLES: readonly Role[] = ['alone', 'seat', 'master', 'room'];
const team = TEAM;
const puzzle = 'one';

/** One command of each kind, well-formed. */
const TEAMS: readonly Command[] = [
  { type: 'begin' },
  { type: 'open', puzzle },
  { type: 'leave' },
  { type: 'move', puzzle, step: 0, move: { type: 'lay' } },
  { type: 'read', puzzle, lens: 'eye' },
  { type: 'hint', puzzle },
  { type: 'finish-for-us', puzzle },
  { type: 'undo' },
  { type: 'redo' },
  { type: 'level', level: 2 },
  { type: 'star' },
  { type: 'call', choice: 0 },
  { type: 'debrief' },
  { type: 'mood', mood: 'calm' },
  { type: 'transfer', situation: 'bus', choice: 'tell' },
  { type: 'gesture', gesture: 'ask' },
  { type: 'help', on: true },
  { type: 'message-read', id: 1 },
  { type: 'answer', moment: 'before', question: 'one', choice: 'yes', sure: true },
];
const SESSION: readonly Command[] = [
  { type: 'start' },
  { type: 'pause' },
  { type: 'resume' },
  { type: 'extend', ms: 1 },
  { type: 'clock', limit: null, shown: true },
];
const ROOM: readonly Command[] = [{ type: 'away', ms: 1 }, { type: 'mend' }, { type: 'due' }];
const SEATS: readonly Command[] = [
  { type: 'join', seat: 'tablet', team },
  { type: 'hand-over', seat: 'seat-1' },
];
const MASTERS: readonly Command[] = [
  { type: 'hold-team', team, on: true },
  { type: 'extend-team', team, ms: 1, gift: true },
  { type: 'end', team },
  { type: 'to-debrief', team },
  { type: 'give-hint', team, n: null, counts: true },
  { type: 'withdraw-hint', team },
  { type: 'message', team, words: 'Look.', hold: false },
  { type: 'message-edit', team, id: 1, words: 'Look.' },
  { type: 'message-send', team, id: 1 },
  { type: 'message-withdraw', team, id: 1 },
  { type: 'offers', team, on: false },
  { type: 'force', team, puzzle },
  { type: 'skip', team, puzzle },
  { type: 'give-token', team, token: 'first' },
  { type: 'back', team },
  { type: 'forth', team },
  { type: 'reset-puzzle', team, puzzle },
  { type: 'reset-team', team },
  { type: 'set-level', team, level: 2 },
  { type: 'blank', team, on: true },
  { type: 'chime', team },
  { type: 'help-seen', team },
  { type: 'place', seat: 'seat-1', team },
  { type: 'remove-seat', seat: 'seat-1' },
  { type: 'note', team, words: 'Look.' },
  { type: 'policy', hand: false },
  { type: 'next-group' },
  { type: 'group-back' },
  { type: 'slide', at: null },
  { type: 'show', what: { view: 'class' } },
  { type: 'to-meta', team },
  { type: 'ask-after', on: true },
  { type: 'gate', tick: 'told', on: true },
];
const ALL = [...TEAMS, ...SESSION, ...ROOM, ...SEATS, ...MASTERS];

/** Who may give what, in one table. */
const wanted = (command: Command): readonly Role[] => {
  if (command.type === 'level') return ['alone'];
  if (TEAMS.includes(command)) return ['alone', 'seat'];
  if (SESSION.includes(command)) return ['alone', 'master'];
  if (ROOM.includes(command)) return ['alone', 'room'];
  return SEATS.includes(command) ? ['room'] : ['master'];
};

/** Every word that names a command, from the schema itself. */
const namesIn = (schema: unknown): string[] => {
  const names = new Set<string>();
  const visit = (part: unknown, seen = new Set<unknown>()): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    const def = (
      part as {
        _zod?: { def?: { options?: unknown[]; shape?: { type?: { _zod?: { def?: { values?: string[] } } } } } };
      }
    )._zod?.def;
    for (const value of def?.shape?.type?._zod?.def?.values ?? []) names.add(value);
    for (const option of def?.options ?? []) visit(option, seen);
  };
  visit(schema);
  return [...names];
};

describe('who may give a command', () => {
  it('is asked here of every command that there is', () => {
    expect(ALL.map(({ type }) => type).sort()).toEqual(namesIn(envelope._zod.def.shape.do).sort());
    for (const command of ALL) expect(envelope.safeParse({ page: 'page', n: 1, do: command }).success).toBe(true);
    for (const command of ALL) {
      const kinds = [isSessionCommand, isMasterCommand, isSeatCommand].filter((is) => is(command)).length;
      expect(kinds, command.type).toBe(TEAMS.includes(command) ? 0 : 1);
    }
  });

  it.each(ALL.map((command) => [command.type, command] as const))('%s', async (_, command) => {
    expect(ROLES.filter((role) => may(role, command)).sort()).toEqual([...wanted(command)].sort());
    const table = await Table.begun({ mission: small() });
    for (const role of ROLES.filter((one) => !wanted(command).includes(one)))
      await table.refused(command, 'not-allowed', 'seat-1', role);
  });

  it('never changes anything of the session, of another team or of a seat by the hand of a team’s screen', async () => {
    const commands = fc.array(
      fc.record({
        command: fc.constantFrom(...ALL),
        seat: fc.constantFrom('seat-1', 'seat-2', 'seat-9', MASTER, 'room'),
      }),
      { minLength: 1, maxLength: 30 },
    );
    const mission = small();
    await fc.assert(
      fc.asyncProperty(commands, async (list) => {
        const table = await Table.begun({ mission, teams: [TEAM, 'owl'] });
        for (const { command, seat } of list) {
          const before = table.state;
          await table.give(command, seat, 'seat');
          const { teams, seq: _seq, at: _at, heard: _heard, ...rest } = table.state;
          const { teams: others, seq: _s, at: _a, heard: _h, ...same } = before;
          expect(rest).toEqual(same);
          const own = before.seats[seat];
          for (const id of Object.keys(teams)) if (id !== own) expect(teams[id]).toBe(others[id]);
          expect(
            table.records.at(-1)?.events.every((event) => !('team' in event) || event.team !== own || own != null),
          ).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('follows the role, not the name of the seat', async () => {
    const table = await Table.begun({ mission: small() });
    await table.refused({ type: 'force', team, puzzle }, 'not-allowed', MASTER, 'seat');
    await table.refused({ type: 'join', seat: 'tablet', team }, 'not-allowed', 'room', 'master');
    await table.refused({ type: 'star' }, 'not-allowed', 'seat-1', 'master');
    await table.refused({ type: 'pause' }, 'not-allowed', 'seat-1', 'room');
  });
});
