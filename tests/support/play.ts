import { expect } from 'vitest';
import type { CompiledMission } from '../../src/core/scenario/compile.ts';
import type { Language } from '../../src/core/scenario/language.ts';
import { namesOf } from '../../src/core/scenario/names.ts';
import type { Command } from '../../src/core/session/command.ts';
import type { Event, Record } from '../../src/core/session/event.ts';
import { happenedFor } from '../../src/core/session/happened.ts';
import type { RefusalCode } from '../../src/core/session/refusal.ts';
import { type Answer, Room } from '../../src/core/session/room.ts';
import { ONE_SCREEN, type Seen, seen } from '../../src/core/session/seen.ts';
import type { PuzzleState, SessionState, Settings, TeamState } from '../../src/core/session/state.ts';
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

const settings = (named: Partial<Settings> = {}): Settings => ({
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
}

/** A class at its table: drives a real room with a clock of its own, and keeps what was told. */
export class Table {
  readonly mission: CompiledMission;
  readonly store: Store;
  readonly records: Record[] = [];
  time = MORNING;
  #room: Room | undefined;
  #n = 0;

  private constructor(mission: CompiledMission, store: Store) {
    this.mission = mission;
    this.store = store;
  }

  static async set({ mission, settings: named, seed = 7, store = memoryStore(), teams = [TEAM] }: TableOptions) {
    const table = new Table(mission, store);
    const seats = teams.map((id, at) => ({ id, emblem: id, seats: [`seat-${at + 1}`] }));
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
    };
  }

  get room(): Room {
    return this.#room as Room;
  }
  get state(): SessionState {
    return this.room.state;
  }
  get team(): TeamState {
    return this.state.teams[TEAM] as TeamState;
  }
  get hand(): PuzzleState {
    return this.team.progress.puzzles[this.team.at ?? ''] as PuzzleState;
  }
  /** The events of the last record. */
  get last(): readonly Event[] {
    return this.records.at(-1)?.events ?? [];
  }
  get seen(): Seen {
    return seen(this.mission.mission, this.state, { team: TEAM, ...ONE_SCREEN }, this.room.now, this.records) as Seen;
  }

  /** The sentences that travel with what is seen and with what just happened. */
  words(language: Language = 'fr') {
    const last = this.records.at(-1);
    const told = [this.seen, last === undefined ? null : happenedFor(TEAM, last)];
    const names = namesOf(this.mission.mission, this.state.settings.names);
    return wording(told, this.mission.catalogues[language] ?? {}, names, language);
  }

  wait(ms: number): void {
    this.time += ms;
  }

  give(command: Command, seat = SEAT): Promise<Answer> {
    this.#n += 1;
    return this.room.take(seat, { page: 'page', n: this.#n, do: command });
  }

  /** Gives a command that must be taken. */
  async ok(command: Command): Promise<readonly Event[]> {
    const before = this.state.seq;
    expect(await this.give(command), JSON.stringify(command)).toEqual({ seq: expect.any(Number) });
    return this.state.seq === before ? [] : this.last;
  }

  /** Gives a command that must be refused, and changes nothing. */
  async refused(command: Command, code: RefusalCode): Promise<void> {
    const before = this.state;
    expect(await this.give(command), JSON.stringify(command)).toEqual({ refused: code });
    expect(this.state).toBe(before);
  }

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
