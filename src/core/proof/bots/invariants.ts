import type { Mission } from '../../scenario/mission.ts';
import { replay } from '../../session/apply.ts';
import type { Record } from '../../session/event.ts';
import { seatsOf, sightOf } from '../../session/seats.ts';
import { seen } from '../../session/seen.ts';
import type { SessionState } from '../../session/state.ts';
import { puzzleOf, stepAt } from '../../session/steps.ts';

/** What must hold after every record; each sentence is one that does not. */
export function broken(mission: Mission, state: SessionState, records: readonly Record[]): string[] {
  const faults: string[] = [];
  const fault = (words: string) => faults.push(`record ${state.seq}: ${words}`);
  if (records.at(-1)?.seq !== state.seq || records.length !== state.seq) fault('the log has a gap');
  for (const team of Object.values(state.teams)) {
    const { solved, tokens, puzzles } = team.progress;
    for (const id of solved) if (!puzzles[id]?.solved) fault(`${id} counts as solved and is not`);
    if (new Set(solved).size !== solved.length) fault('a puzzle is solved twice');
    const given = new Set(mission.tokens.map(({ id }) => id));
    for (const token of tokens) if (!given.has(token)) fault(`nobody gives the token ${token}`);
    for (const [id, kept] of Object.entries(puzzles)) {
      // A solved puzzle keeps the board of the level at which it was solved.
      if (kept.solved) continue;
      const puzzle = puzzleOf(mission, id);
      const step = puzzle && stepAt(puzzle, team.level, kept.step);
      if (!step) continue;
      const fits = step.mechanic.context.safeParse(kept.snapshot.context).success;
      if (!fits) fault(`${id} is in a state that its mechanic does not know`);
      const { done, of } = fits ? step.mechanic.progress(step.step.board, kept.snapshot.context) : { done: 0, of: 0 };
      if (done < 0 || done > of) fault(`${id} is ${done} of ${of} done`);
    }
  }
  return faults;
}

/** What must hold of a whole game: its log alone gives its state, and every screen can be shown what is. */
export function brokenAtEnd(
  mission: Mission,
  state: SessionState,
  records: readonly Record[],
  seats: ReadonlySet<string>,
  now: number,
): string[] {
  const faults: string[] = [];
  const kept = JSON.stringify(state);
  if (JSON.stringify(replay(JSON.parse(JSON.stringify(records)))) !== kept) faults.push('the log gives another state');
  for (const team of Object.keys(state.teams))
    for (const seat of seatsOf(state, team, undefined)) {
      const sight = sightOf(mission, state, seat, seats);
      const shown = sight && seen(mission, state, sight, now, records, seats);
      if (shown === undefined) faults.push(`${seat} is shown nothing`);
      // After the breach a team ends where it stands: what it did not come to is told as such.
      else if (shown.team.stage === 'debrief' && !shown.team.breached)
        for (const { id, evidence } of shown.debrief?.objectives ?? [])
          if (evidence.reached === 'not-reached') faults.push(`${id} was not reached, though all is solved`);
    }
  return faults;
}
