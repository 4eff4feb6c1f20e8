import type { CompiledMission } from '../scenario/compile.ts';
import { apply } from '../session/apply.ts';
import type { Command } from '../session/command.ts';
import type { Record } from '../session/event.ts';
import type { SessionState } from '../session/state.ts';
import { puzzleOf, solutionOf, stepAt } from '../session/steps.ts';
import type { Kept } from '../session/store.ts';
import { atFirst, type By, firstRecord, LIMIT, MORNING, recordAfter, teamIn, unlocking } from './session.ts';
import type { Way, WayAct } from './way.ts';

const SECOND = 1_000;

/** The session that goes a way, act by act, by the real rules: what a replay shows. What is refused is left out. */
export function goneWay(mission: CompiledMission, { level, acts }: Way): Kept {
  const walker = new Walker(mission, level);
  walker.give('master', { type: 'start' });
  // A way names its own beginning when it goes through the briefing; one to a board goes without saying.
  if (acts[0]?.do !== 'give') walker.give('team', { type: 'begin' });
  for (const act of acts) walker.act(act);
  return { mission, records: walker.records };
}

class Walker {
  readonly records: Record[];
  readonly #mission: CompiledMission;
  #state: SessionState;
  #late = 0;

  constructor(mission: CompiledMission, level: Way['level']) {
    this.#mission = mission;
    this.#state = atFirst(mission, level);
    this.records = [firstRecord(mission, level)];
  }

  give(by: By, command: Command): void {
    if (command.type === 'due') this.#late = LIMIT;
    const at = MORNING + this.records.length * SECOND + this.#late;
    const record = recordAfter(this.#mission, this.#state, by, command, at);
    if (record === undefined) return;
    this.records.push(record);
    this.#state = apply(this.#state, record);
  }

  act(act: WayAct): void {
    switch (act.do) {
      case 'give':
        this.give(act.by, act.command);
        break;
      case 'move':
        this.give('team', { type: 'move', puzzle: act.puzzle, step: act.step, move: act.move });
        break;
      case 'solve':
        this.#solve(act.puzzle, Number.POSITIVE_INFINITY);
        break;
      case 'reach':
        for (const command of unlocking(this.#mission, teamIn(this.#state), act.puzzle)) this.give('master', command);
        this.give('team', { type: 'open', puzzle: act.puzzle });
        this.#solve(act.puzzle, act.step);
        break;
    }
  }

  /** Plays the known solution of the steps before one. */
  #solve(id: string, until: number): void {
    const puzzle = puzzleOf(this.#mission.mission, id);
    for (let step = 0; puzzle !== undefined && step < until; step += 1) {
      const here = stepAt(puzzle, teamIn(this.#state).level, step);
      if (here === undefined) return;
      for (const { move } of solutionOf(here)) this.give('team', { type: 'move', puzzle: id, step, move });
    }
  }
}
