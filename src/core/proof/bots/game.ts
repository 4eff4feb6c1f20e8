import { chance } from '../../chance.ts';
import type { CompiledMission } from '../../scenario/compile.ts';
import type { Level } from '../../scenario/mission.ts';
import { teamPlayed } from '../../session/clock.ts';
import type { Record } from '../../session/event.ts';
import { Room } from '../../session/room.ts';
import { sightOf } from '../../session/seats.ts';
import type { Help, SessionState, TeamState } from '../../session/state.ts';
import { memoryStore } from '../../session/store.ts';
import { broken, brokenAtEnd } from './invariants.ts';
import { act, type Bot } from './policy.ts';

export interface BotGame {
  readonly bot: Bot;
  readonly seed: number;
  readonly level: Level;
  /** Screens of the team. */
  readonly screens: number;
  /** Whether the team came to its debrief. */
  readonly finished: boolean;
  readonly commands: number;
  readonly refused: number;
  /** Minutes of play, as the session's clock counts them. */
  readonly minutes: number;
  readonly breached: boolean;
  readonly puzzles: readonly PuzzleCount[];
  /** Each invariant that did not hold, as a sentence. */
  readonly faults: readonly string[];
  readonly records: readonly Record[];
}

interface PuzzleCount {
  readonly puzzle: string;
  readonly moves: number;
  readonly wrong: number;
  readonly hints: number;
  readonly help: Help;
  readonly solved: boolean;
}

type Wish = Pick<BotGame, 'bot' | 'seed' | 'level' | 'screens'>;

/** A bot that has not come to the end after so many commands is stuck. */
const ENOUGH = 4_000;
const TEAM = 'otter';
const MASTER = 'master:bot';
const SECOND = 1_000;
/** 5 January 2026, 9:00 UTC: any instant does. */
const MORNING = 1_767_603_600_000;

/** One whole session of one team, played by a bot through the real room, on a clock of its own. */
export async function playGame(mission: CompiledMission, wish: Wish): Promise<BotGame> {
  const next = chance(wish.seed);
  const seats = Array.from({ length: wish.screens }, (_, at) => `seat-${at + 1}`);
  const present = new Set(seats);
  const records: Record[] = [];
  const faults: string[] = [];
  const store = memoryStore();
  let time = MORNING;
  const told = (state: SessionState, record: Record) => {
    records.push(record);
    faults.push(...broken(mission.mission, state, records));
  };
  const alone = wish.screens === 1;
  const room = await Room.create(
    { session: 'bots', mission, store, clock: () => time, told, ...(alone ? {} : { present: () => present }) },
    {
      seed: wish.seed,
      settings: { level: wish.level, screens: wish.screens, hintAfter: 75 * SECOND },
      teams: [{ id: TEAM, emblem: TEAM, seats }],
    },
  );
  records.push(...((await store.read('bots'))?.records ?? []));

  let n = 0;
  let refused = 0;
  const send = async (seat: string, what: unknown, role: 'alone' | 'seat' | 'master' | 'room') => {
    n += 1;
    const answer = await room.take(seat, { page: `bot-${wish.seed}`, n, do: what }, role);
    if ('refused' in answer) refused += 1;
  };
  const team = (): TeamState => room.state.teams[TEAM] as TeamState;
  const byItself = async () => {
    for (let due = room.due; due !== undefined && due <= room.now; due = room.due) {
      const { seq } = room.state;
      await send('room', { type: 'due' }, 'room');
      if (room.state.seq === seq) break;
    }
  };
  const hand = () => seats.find((seat) => sightOf(mission.mission, room.state, seat, present)?.acts === true);

  await send(alone ? (seats[0] as string) : MASTER, { type: 'start' }, alone ? 'alone' : 'master');
  while (team().stage !== 'debrief' && n < ENOUGH) {
    time += Math.round((2 + next() * 8) * SECOND);
    await byItself();
    const wanted = act(wish.bot, { mission, state: room.state, team: team(), next });
    if (wanted === undefined) continue;
    const seat = (wanted.hand === undefined ? undefined : hand()) ?? seats[Math.floor(next() * seats.length)] ?? '';
    await send(seat, wanted.do, alone ? 'alone' : 'seat');
  }
  faults.push(...brokenAtEnd(mission.mission, room.state, records, present, room.now));
  return {
    ...wish,
    finished: team().stage === 'debrief',
    commands: n,
    refused,
    minutes: Math.round(teamPlayed(room.state, team(), room.now) / 60_000),
    breached: team().breached,
    puzzles: counts(team(), records),
    faults,
    records,
  };
}

function counts(team: TeamState, records: readonly Record[]): PuzzleCount[] {
  const events = records.flatMap((record) => record.events);
  return Object.entries(team.progress.puzzles).map(([puzzle, { help, solved }]) => {
    const moved = events.filter((event) => event.type === 'moved' && event.puzzle === puzzle);
    return {
      puzzle,
      moves: moved.length,
      wrong: moved.filter((event) => event.type === 'moved' && event.reply.verdict === 'wrong').length,
      hints: events.filter((event) => event.type === 'hint-taken' && event.puzzle === puzzle).length,
      help,
      solved,
    };
  });
}
