import type { Mission } from '../scenario/mission.ts';
import { puzzlesAt } from '../scenario/mission.ts';
import { replay } from '../session/apply.ts';
import { teamPlayed } from '../session/clock.ts';
import type { Event, Record } from '../session/event.ts';
import type { SessionState, TeamState } from '../session/state.ts';
import { type Evidence, evidence } from './evidence.ts';
import { resultCode } from './result-code.ts';
import { type Entry, timeline } from './timeline.ts';

/** What one team's debrief shows. Texts by id. */
export interface Report {
  readonly minutes: number;
  readonly solved: number;
  readonly of: number;
  readonly hints: number;
  readonly breached: boolean;
  readonly objectives: readonly (Mission['objectives'][number] & {
    readonly evidence: Evidence;
    readonly station: string | undefined;
  })[];
  readonly misconceptions: readonly Mission['misconceptions'][number][];
  readonly story: readonly Entry[];
  readonly titles: Readonly<{ [puzzle: string]: string }>;
  /** The puzzle that took the team most tries or hints. */
  readonly hardest: string | undefined;
  readonly transfer: Mission['debrief']['transfer'];
  readonly gestures: Mission['debrief']['gestures'];
  readonly helplines: Mission['debrief']['helplines'];
  /** The team's result in a code for its teacher, for games that no console follows. */
  readonly code: string;
}

export function report(mission: Mission, state: SessionState, team: TeamState, records: readonly Record[]): Report {
  const proofs = evidence(mission, team, records);
  const story = timeline(mission, team.id, state.settings.level, records);
  const titles = Object.fromEntries(mission.puzzles.map(({ id, title }) => [id, title]));
  const needed = puzzlesAt(mission, team.level).filter(({ role }) => role !== 'bonus');
  const minutes = Math.max(1, Math.round(playedUntilDebrief(team.id, records) / 60_000));
  const countOf = (type: Entry['type'], puzzle: string) =>
    story.filter((entry) => entry.type === type && 'puzzle' in entry && entry.puzzle === puzzle).length;
  return {
    minutes,
    solved: needed.filter(({ id }) => team.progress.solved.includes(id)).length,
    of: needed.length,
    hints: story.filter((entry) => entry.type === 'hint').length,
    breached: team.breached,
    objectives: mission.objectives.map((objective) => {
      const proof = proofs.find((candidate) => candidate.objective === objective.id) as Evidence;
      return { ...objective, evidence: proof, station: proof.puzzle === undefined ? undefined : titles[proof.puzzle] };
    }),
    misconceptions: mission.misconceptions.filter(({ id }) =>
      story.some((entry) => entry.type === 'choice' && entry.misconception === id),
    ),
    story,
    titles,
    hardest: hardest(story),
    transfer: mission.debrief.transfer,
    gestures: mission.debrief.gestures,
    helplines: mission.debrief.helplines,
    code: resultCode(mission, {
      mission: mission.id,
      level: team.level,
      minutes,
      breached: team.breached,
      objectives: Object.fromEntries(proofs.map(({ objective, reached }) => [objective, reached])),
      puzzles: Object.fromEntries(
        mission.puzzles.map(({ id }) => [id, { wrong: countOf('choice', id), hints: countOf('hint', id) }]),
      ),
    }),
  };
}

/** Play until the team came to its debrief: what happens to the clock afterwards does not count. */
function playedUntilDebrief(team: string, records: readonly Record[]): number {
  // A debrief that was begun too early and taken back is not its last one.
  const last = records.filter(({ events }) => events.some((event) => comesToDebrief(event, team))).at(-1);
  const until = last === undefined ? records : records.slice(0, records.indexOf(last) + 1);
  const state = replay(until);
  const then = state.teams[team];
  return then === undefined ? 0 : teamPlayed(state, then, until.at(-1)?.at ?? 0);
}

const comesToDebrief = (event: Event, team: string): boolean =>
  (event.type === 'debriefed' || (event.type === 'ended' && event.to === 'debrief')) && event.team === team;

function hardest(story: readonly Entry[]): string | undefined {
  const trouble = new Map<string, number>();
  for (const entry of story) {
    if (entry.type === 'choice' || entry.type === 'hint')
      trouble.set(entry.puzzle, (trouble.get(entry.puzzle) ?? 0) + 1);
  }
  return [...trouble].sort((one, other) => other[1] - one[1])[0]?.[0];
}
