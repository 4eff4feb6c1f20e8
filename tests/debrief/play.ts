import { type Report, report } from '../../src/core/debrief/report.ts';
import { apply, replay } from '../../src/core/session/apply.ts';
import type { Command } from '../../src/core/session/command.ts';
import { decide } from '../../src/core/session/decide.ts';
import type { Event, Record } from '../../src/core/session/event.ts';
import { isRefusal } from '../../src/core/session/refusal.ts';
import type { SessionState, TeamState } from '../../src/core/session/state.ts';
import { small } from './small-mission.ts';

const TEAM = 'team';
const SETTINGS = {
  level: 1,
  limit: 900_000,
  clockShown: true,
  hintAfter: 75_000,
  hintTries: 3,
  names: {},
  hand: true,
} as const;

/** One team that plays the small mission through the real rules, ten seconds a command. */
export class Play {
  readonly records: Record[] = [];
  state: SessionState;
  now = 1_000_000;

  constructor() {
    const teams = [
      { id: TEAM, emblem: 'fox', seats: ['seat'] },
      { id: 'other', emblem: 'owl', seats: ['other'] },
    ];
    const created: Event = { type: 'created', mission: 'small', hash: 'small', seed: 1, settings: SETTINGS, teams };
    const first = this.#record('room', { type: 'create' }, [created]);
    this.state = replay([first]);
    this.do({ type: 'start' }, { type: 'begin' });
  }

  get team(): TeamState {
    return this.state.teams[TEAM] as TeamState;
  }

  get report(): Report {
    return report(small.mission, this.state, this.team, this.records);
  }

  do(...commands: readonly Command[]): this {
    for (const command of commands) this.by('seat', command);
    return this;
  }

  by(seat: string, command: Command): this {
    this.now += 10_000;
    const events = decide(small, this.state, seat, command, this.now);
    if (isRefusal(events)) throw new Error(`${command.type}: ${events.refused}`);
    if (events.length > 0) this.state = apply(this.state, this.#record(seat, command, events));
    return this;
  }

  /** Sends a message of three tiles, on a fresh sheet. */
  send(...tiles: readonly string[]): this {
    const puzzle = this.team.at ?? '';
    this.do({ type: 'move', puzzle, step: 0, move: { type: 'clear' } });
    for (const tile of tiles) this.do({ type: 'move', puzzle, step: 0, move: { type: 'take', tile } as never });
    return this.do({ type: 'move', puzzle, step: 0, move: { type: 'send' } });
  }

  open(puzzle: string): this {
    return this.do({ type: 'open', puzzle });
  }

  hint(times = 1): this {
    for (let time = 0; time < times; time += 1) this.do({ type: 'hint', puzzle: this.team.at ?? '' });
    return this;
  }

  solve(): this {
    return this.send('a', 'e', 'i');
  }

  #record(seat: string, command: Record['command'], events: readonly Event[]): Record {
    const seq = this.records.length + 1;
    const record: Record = { seq, at: this.now, seat, page: `page-${seat}`, n: seq, command, events, rules: 1 };
    this.records.push(record);
    return record;
  }
}
