import { createHash } from 'node:crypto';
import type { CompiledMission } from '../../../../src/core/scenario/compile.ts';
import type { Command } from '../../../../src/core/session/command.ts';
import type { Record } from '../../../../src/core/session/event.ts';
import { isRefusal } from '../../../../src/core/session/refusal.ts';
import { type Creation, Room } from '../../../../src/core/session/room.ts';
import { memoryStore } from '../../../../src/core/session/store.ts';
import { type Act, script } from './script.ts';

/** The part of the server's store that sessions are laid down with. */
export interface Keeper {
  create(row: SessionRow, mission: CompiledMission, first: Record): Promise<'kept' | 'code-taken'>;
  append(session: string, record: Record): Promise<void>;
  keepSecret(secret: Secret): Promise<void>;
}
interface SessionRow {
  readonly id: string;
  readonly code: string;
  readonly pin: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}
interface Secret {
  readonly hash: string;
  readonly session: string;
  readonly kind: 'master' | 'seat';
  readonly who: string;
  readonly expiresAt: number;
}

/** A session as it lies in the store: how its pages get in, and how each team goes on. */
export interface Kept {
  readonly code: string;
  readonly master: string;
  readonly teams: readonly { readonly seats: readonly Seat[]; readonly acts: Generator<Act, never> }[];
}
interface Seat {
  readonly seat: string;
  readonly token: string;
}

/** Eight screens in four teams: what a class on a mezzanine brings along. */
const TEAMS = ['fox', 'owl', 'otter', 'lynx'].map((id) => ({ id, emblem: id, seats: [`${id}-1`, `${id}-2`] }));
const CREATION: Creation = {
  seed: 7,
  settings: { level: 1, limit: 14_400_000, hintAfter: 3_600_000, hintTries: 20, offers: false, screens: 2 },
  teams: TEAMS,
};
const DAY = 86_400_000;
/** Sessions differ by up to so many records, so that they are not all at the same place of their boards. */
const SPREAD = 40;
/** Sessions laid down at once. */
const AT_ONCE = 25;

/** Lays down this many sessions, each with a log of about `records` records, the last of them a moment ago. */
export async function keepSessions(
  keeper: Keeper,
  mission: CompiledMission,
  sessions: number,
  records: number,
): Promise<Kept[]> {
  const log = await played(mission, records + SPREAD / 2);
  const kept: Kept[] = [];
  for (let from = 0; from < sessions; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, sessions - from) }, (_, at) => from + at);
    const length = (number: number) => records - SPREAD / 2 + ((number * 7) % SPREAD);
    kept.push(
      ...(await Promise.all(numbers.map((number) => keep(keeper, mission, number, log.slice(0, length(number)))))),
    );
  }
  return kept;
}

/** A session that was played for so many records. */
async function played(mission: CompiledMission, length: number): Promise<readonly Record[]> {
  const store = memoryStore();
  let time = Date.now() - length * 10;
  let n = 0;
  const room = await Room.create({ session: 'played', mission, store, clock: () => time, told: () => {} }, CREATION);
  const give = async (seat: string, command: Command) => {
    time += 10;
    n += 1;
    const answer = await room.take(seat, { page: 'played', n, do: command });
    if (isRefusal(answer)) throw new Error(`${JSON.stringify(command)} is refused: ${answer.refused}`);
  };
  await give('fox-1', { type: 'start' });
  for (const { seats } of TEAMS) await give(seats[0] ?? '', { type: 'begin' });
  const teams = TEAMS.map(({ seats }, at) => script(mission, seats, at));
  while (room.state.seq < length) {
    const { seat, command } = (teams[room.state.seq % teams.length] as Generator<Act, never>).next().value;
    await give(seat, command);
  }
  return (await store.read('played'))?.records ?? [];
}

async function keep(keeper: Keeper, mission: CompiledMission, number: number, log: readonly Record[]): Promise<Kept> {
  const now = Date.now();
  const expiresAt = now + DAY;
  const session = `s-bench-${number}`;
  const code = `B${String(number).padStart(5, '0')}`;
  const [first, ...others] = log as [Record, ...Record[]];
  await keeper.create({ id: session, code, pin: 'none:none', createdAt: now, expiresAt }, mission, first);
  // The store keeps their order: none waits for the one before.
  await Promise.all(others.map((record) => keeper.append(session, record)));
  const token = async (kind: Secret['kind'], who: string) => {
    const secret = `${who}-${number}-of-the-measure`;
    const hash = createHash('sha256').update(secret).digest('hex');
    await keeper.keepSecret({ hash, session, kind, who, expiresAt });
    return secret;
  };
  const teams = TEAMS.map(async ({ seats }, at) => {
    const acts = script(mission, seats, at);
    for (const { seat, command } of others) if (PLAYED(command) && seats.includes(seat)) acts.next();
    return { acts, seats: await Promise.all(seats.map(async (seat) => ({ seat, token: await token('seat', seat) }))) };
  });
  return { code, master: await token('master', 'operator'), teams: await Promise.all(teams) };
}

const PLAYED = ({ type }: Record['command']): boolean => type !== 'start' && type !== 'begin';
