import type { CompiledMission } from '../../src/core/scenario/compile.ts';
import { puzzlesAt } from '../../src/core/scenario/mission.ts';
import { apply } from '../../src/core/session/apply.ts';
import type { Command } from '../../src/core/session/command.ts';
import { decide } from '../../src/core/session/decide.ts';
import { inHand } from '../../src/core/session/hint.ts';
import { isRefusal } from '../../src/core/session/refusal.ts';
import { seatsOf, sightOf } from '../../src/core/session/seats.ts';
import type { SessionState, TeamState } from '../../src/core/session/state.ts';
import { door, puzzleOf, stepAt } from '../../src/core/session/steps.ts';
import { MASTER } from '../support/play.ts';

/** More turns than any mission needs: to be here means to go round in circles. */
const TURNS = 60;

/** Plays a team to its ending by the known solutions, from wherever it is; throws where it cannot. */
export function finish(mission: CompiledMission, from: SessionState, id: string): void {
  let state = from;
  const give = (command: Command, seat: string) => {
    const events = decide(mission, state, seat, command, state.at);
    if (isRefusal(events)) throw new Error(`${id} is stuck: ${JSON.stringify(command)} ${events.refused}`);
    const [seq, at] = [state.seq + 1, state.at];
    if (events.length > 0) state = apply(state, { seq, at, seat, page: 'finish', n: seq, command, events, rules: 1 });
  };
  const team = () => state.teams[id] as TeamState;
  const over = () => team().stage === 'ending' || team().stage === 'debrief';
  if (over()) return;
  if (state.clock.state === 'ready') give({ type: 'start' }, MASTER);
  give({ type: 'resume' }, MASTER);
  give({ type: 'hold-team', team: id, on: false }, MASTER);
  if (seatsOf(state, id, undefined).length === 0) give({ type: 'place', seat: 'helper', team: id }, MASTER);
  const hand = () =>
    seatsOf(state, id, undefined).find((seat) => sightOf(mission.mission, state, seat, undefined)?.acts) ?? '';
  for (let turn = 0; turn < TURNS && !over(); turn += 1) {
    const held = inHand(team());
    const puzzle = held && puzzleOf(mission.mission, held.id);
    const step = held && puzzle && stepAt(puzzle, team().level, held.puzzle.step);
    if (team().stage === 'briefing') give({ type: 'begin' }, hand());
    else if (held !== undefined && step !== undefined) {
      const solution = step.mechanic.solution(step.step.board).map(({ move }) => move);
      for (const move of [{ type: 'clear' }, ...solution])
        give({ type: 'move', puzzle: held.id, step: held.puzzle.step, move }, hand());
    } else if (team().stage === 'puzzle') give({ type: 'leave' }, hand());
    else {
      const needed = puzzlesAt(mission.mission, team().level).filter(({ role }) => role !== 'bonus');
      const next = needed.find((one) => door(one, team()) === 'open');
      if (next === undefined) throw new Error(`${id} stands before closed doors: ${JSON.stringify(team().progress)}`);
      give({ type: 'open', puzzle: next.id }, hand());
    }
  }
  if (!over()) throw new Error(`${id} goes round in circles: ${JSON.stringify(team())}`);
}
