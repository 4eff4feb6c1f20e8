import type { Mission } from '../scenario/mission.ts';
import { puzzlesAt } from '../scenario/mission.ts';
import type { Event, Record } from '../session/event.ts';
import type { TeamState } from '../session/state.ts';

/** How far a team came with an objective, from what it did. */
export type Reached = 'alone' | 'hint' | 'shown' | 'not-reached';

export interface Evidence {
  readonly objective: string;
  readonly reached: Reached;
  /** The puzzle and the record that prove it. */
  readonly puzzle?: string;
  readonly seq?: number;
  /** Wrong ideas met on the way, and whether the team put them right afterwards. */
  readonly changes: readonly { readonly misconception: string; readonly times: number; readonly corrected: boolean }[];
}

const RANK: readonly Reached[] = ['not-reached', 'shown', 'hint', 'alone'];

/** For each objective: what the team did, and the moment that proves it. The best of its puzzles counts. */
export function evidence(mission: Mission, team: TeamState, records: readonly Record[]): Evidence[] {
  const events = records.flatMap((record) => record.events.map((event) => ({ seq: record.seq, event })));
  const of = events.filter(({ event }) => 'team' in event && event.team === team.id);
  // What Archie finished, the team did not put right itself.
  const byArchie = new Set(of.filter(({ event }) => event.type === 'finished-for-team').map(({ seq }) => seq));
  return mission.objectives.map(({ id }) => {
    const serving = puzzlesAt(mission, team.level).filter((puzzle) => puzzle.objectives.includes(id));
    let best: Pick<Evidence, 'reached' | 'puzzle' | 'seq'> = { reached: 'not-reached' };
    for (const puzzle of serving) {
      const state = team.progress.puzzles[puzzle.id];
      // What the game master opened or skipped proves nothing.
      if (state?.solved !== true || state.help === 'passed') continue;
      if (RANK.indexOf(state.help) <= RANK.indexOf(best.reached)) continue;
      const proof = of.filter(({ event }) => event.type === 'solved' && event.puzzle === puzzle.id).at(-1);
      best = { reached: state.help, puzzle: puzzle.id, ...(proof === undefined ? {} : { seq: proof.seq }) };
    }
    const ideas = mission.misconceptions.filter((misconception) => misconception.objective === id);
    const changes = ideas.flatMap(({ id: misconception }) => {
      const times = of.filter(({ event }) => reveals(event, misconception));
      const last = times.at(-1);
      if (last === undefined) return [];
      return [
        {
          misconception,
          times: times.length,
          corrected: of.some(({ seq, event }) => seq > last.seq && !byArchie.has(seq) && puts(event, last.event)),
        },
      ];
    });
    return { objective: id, ...best, changes };
  });
}

const reveals = (event: Event, misconception: string): boolean =>
  event.type === 'moved' && event.reply.misconception === misconception;

/** Solving that puzzle (or its step) afterwards puts the idea right. */
const puts = (event: Event, wrong: Event): boolean =>
  (event.type === 'solved' || event.type === 'step-solved') && wrong.type === 'moved' && event.puzzle === wrong.puzzle;
