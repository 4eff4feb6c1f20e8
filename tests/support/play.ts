import { expect } from 'vitest';
import type { CompiledMission } from '../../src/core/scenario/compile.ts';
import type { Language } from '../../src/core/scenario/language.ts';
import { namesOf } from '../../src/core/scenario/names.ts';
import type { Command } from '../../src/core/session/command.ts';
import type { Event, Record } from '../../src/core/session/event.ts';
import { happenedFor } from '../../src/core/session/happened.ts';
import type { RefusalCode } from '../../src/core/session/refusal.ts';
import type { Role } from '../../src/core/session/rights.ts';
import { type Answer, Room } from '../../src/core/session/room.ts';
import { seatsOf, sightOf } from '../../src/core/session/seats.ts';
import { type Seen, seen } from '../../src/core/session/seen.ts';
import { ONE_SCREEN } from '../../src/core/session/share.ts';
import {
  DEFAULT_SETTINGS,
  type PuzzleState,
  type SessionState,
  type Settings,
  type TeamState,
} from '../../src/core/session/state.ts';
import { playable, puzzleOf, stepAt } from '../../src/core/session/steps.ts';
import { memoryStore, type Store } from '../../src/core/session/store.ts';
import { wording } from '../../src/core/session/wording.ts';
import type { AnyMove } from '../../src/mechanics/mechanic.ts';

export const MINUTE = 60_000;
export const SECOND = 1_000;
/** When every test session begins: an arbitrary morning. */
export const MORNING = Date.UTC(2026, 10, 23, 9);
export const TEAM = 'otter';
export const SEAT = 'seat-1';
export const MASTER = 'master:one';

const settings = (named: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  level: 1,
  limit: 15 * MINUTE,
  clockShown: true,
  hintAfter: 75 * SECOND,
  hintTries: 3,
  names: {},
  hand: true,
  ...named,
});

interface TableOptions {
  readonly mission: CompiledMission;
  readonly settings?: Partial<Settings>;
  readonly seed?: number;
  readonly store?: Store;
  readonly teams?: readonly string[];
  /** Seats of each team: `seat-1` and on, team after team. */
  readonly screens?: number;
  /** The seats that are there; every seat unless told. */
  readonly present?: () => ReadonlySet<string>;
}

/** A class at its table: drives a real room with a clock of its own, and keeps what was told. */
export class Table {
  readonly mission: CompiledMission;
  readonly store: Store;
  readonly records: Record[] = [];
  time = MORNING;
  /** Whose turn it is: the team that is looked at, and the seat that gives what no other is named for. */
  playing = { team: TEAM, seat: SEAT };
  #room: Room | undefined;
  #n = 0;
  readonly #present: TableOptions['present'];

  private constructor({ mission, present }: TableOptions, store: Store) {
    this.mission = mission;
    this.store = store;
    this.#present = present;
  }

  static async set(options: TableOptions) {
    const { settings: named, seed = 7, store = memoryStore(), teams = [TEAM], screens = 1 } = options;
    const table = new Table(options, store);
    const seats = teams.map((id, team) => ({
      id,
      emblem: id,
      seats: Array.from({ length: screens }, (_, at) => `seat-${team * screens + at + 1}`),
    }));
    table.#room = await Room.create(table.options(), { seed, settings: settings(named), teams: seats });
    table.records.push(...((await store.read('session'))?.records ?? []));
    return table;
  }

  /** A table whose team has begun: the clock runs, and it stands in the district. */
  static async begun(options: TableOptions): Promise<Table> {
    const table = await Table.set(options);
    await table.ok({ type: 'start' });
    await table.ok({ type: 'begin' });
    return table;
  }

  options() {
    return {
      session: 'session',
      mission: this.mission,
      store: this.store,
      clock: () => this.time,
      told: (_: SessionState, record: Record) => void this.records.push(record),
      ...(this.#present === undefined ? {} : { present: this.#present }),
    };
  }

  /** From now on it is this team's turn, with the hand of this seat: its first unless told. */
  turn(team: string, seat = seatsOf(this.state, team, undefined)[0] ?? ''): this {
    this.playing = { team, seat };
    return this;
  }

  get room(): Room {
    return this.#room as Room;
  }
  get state(): SessionState {
    return this.room.state;
  }
  get team(): TeamState {
    return this.state.teams[this.playing.team] as TeamState;
  }
  get hand(): PuzzleState {
    return this.team.progress.puzzles[this.team.at ?? ''] as PuzzleState;
  }
  /** The events of the last record. */
  get last(): readonly Event[] {
    return this.records.at(-1)?.events ?? [];
  }
  get seen(): Seen {
    const sight = { team: this.playing.team, ...ONE_SCREEN };
    return seen(this.mission.mission, this.state, sight, this.room.now, this.records) as Seen;
  }
  /** What a seat may see, with the screens that are there; undefined without a team. */
  seenBy(seat: string): Seen | undefined {
    const present = this.#present?.() ?? new Set(Object.keys(this.state.seats));
    const sight = sightOf(this.mission.mission, this.state, seat, present);
    return sight && seen(this.mission.mission, this.state, sight, this.room.now, this.records, present);
  }

  /** The sentences that travel with what is seen and with what just happened. */
  words(language: Language = 'fr') {
    const last = this.records.at(-1);
    const told = [this.seen, last === undefined ? null : happenedFor(this.playing.team, last)];
    const names = namesOf(this.mission.mission, this.state.settings.names);
    return wording(told, this.mission.catalogues[language] ?? {}, names, language);
  }

  wait(ms: number): void {
    this.time += ms;
  }

  /** Gives a command; as a team alone in its page, unless another role is named. */
  give(command: Command, seat = this.playing.seat, role: Role = 'alone'): Promise<Answer> {
    this.#n += 1;
    return this.room.take(seat, { page: 'page', n: this.#n, do: command }, role);
  }

  /** Gives a command that must be taken; what came of it. */
  async ok(command: Command, seat = this.playing.seat, role: Role = 'alone'): Promise<readonly Event[]> {
    const before = this.state.seq;
    expect(await this.give(command, seat, role), JSON.stringify(command)).toEqual({ seq: expect.any(Number) });
    return this.state.seq === before ? [] : this.last;
  }

  /** Gives a command that must be refused, and changes nothing. */
  async refused(command: Command, code: RefusalCode, seat = this.playing.seat, role: Role = 'alone'): Promise<void> {
    const before = this.state;
    expect(await this.give(command, seat, role), JSON.stringify(command)).toEqual({ refused: code });
    expect(this.state).toBe(before);
  }

  /** A game master's act that must be taken. */
  master = (command: Command) => this.ok(command, MASTER, 'master');
  masterRefused = (command: Command, code: RefusalCode) => this.refused(command, code, MASTER, 'master');

  open = (puzzle: string) => this.ok({ type: 'open', puzzle });

  command = (move: AnyMove): Command => ({ type: 'move', puzzle: this.team.at ?? '', step: this.hand.step, move });
  move = (move: AnyMove) => this.ok(this.command(move));

  /** What happens by itself by now. */
  due = () => this.ok({ type: 'due' });

  /** Plays the mechanic's own way to the end of the step in hand. */
  async solveStep(): Promise<void> {
    const id = this.team.at ?? '';
    const puzzle = puzzleOf(this.mission.mission, id);
    const step = puzzle === undefined ? undefined : stepAt(puzzle, this.team.level, this.hand.step);
    if (step === undefined) throw new Error(`no step in ${id}`);
    await this.move({ type: 'clear' });
    for (const { move } of playable(step.step).mechanic.solution(step.step.board)) await this.move(move);
  }

  /** Opens a puzzle and solves all its steps. */
  async solve(puzzle: string): Promise<void> {
    await this.open(puzzle);
    while (!this.hand.solved) await this.solveStep();
  }
}
