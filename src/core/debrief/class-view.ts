import type { Level, Mission } from '../scenario/mission.ts';
import type { Record } from '../session/event.ts';
import type { SessionState, TeamState } from '../session/state.ts';
import { ofGroup } from '../session/story.ts';
import type { Evidence, Reached } from './evidence.ts';
import { type Question, questionsFor } from './questions.ts';
import { type Report, report } from './report.ts';

/** One team's line of the class: what it came to, and how. In the order of the panel: never a ranking. */
interface ClassTeam extends Pick<Report, 'minutes' | 'solved' | 'of' | 'hints' | 'breached' | 'hardest'> {
  readonly id: string;
  readonly emblem: string;
  readonly level: Level;
  /** It has come to its ending or its debrief: what it has not reached it will not reach any more. */
  readonly over: boolean;
  readonly evidence: readonly Evidence[];
  /** The two questions that its own screens ask it. */
  readonly questions: readonly [Question, Question];
  /** What it answered to the situations of the debrief, and the gesture it chose. */
  readonly answers: TeamState['debrief']['transfer'];
  readonly gesture?: string;
  /** What adults noted about it. */
  readonly notes: readonly string[];
}

/** What a whole class came to. Texts by id; notes are what adults typed. Made when it is asked for and kept nowhere. */
export interface ClassView extends Pick<Mission, 'id' | 'title' | 'district'> {
  readonly puzzles: readonly Pick<Mission['puzzles'][number], 'id' | 'title'>[];
  readonly objectives: readonly Pick<Mission['objectives'][number], 'id' | 'title' | 'found'>[];
  readonly misconceptions: Mission['misconceptions'];
  readonly transfer: Mission['debrief']['transfer'];
  readonly gestures: Mission['debrief']['gestures'];
  readonly teams: readonly ClassTeam[];
  /** The puzzle that gave most trouble to most teams. */
  readonly hardest?: string;
  /** What adults noted about the session as a whole. */
  readonly notes: readonly string[];
}

/** The class as a wall may show it: who came to what. No times, no hints, nothing that was answered or noted. */
export interface ClassGrid extends Pick<ClassView, 'hardest'> {
  readonly objectives: readonly { readonly id: string; readonly title: string }[];
  readonly teams: readonly {
    readonly id: string;
    readonly emblem: string;
    readonly over: boolean;
    readonly reached: Readonly<{ [objective: string]: Reached }>;
  }[];
  readonly titles: Readonly<{ [puzzle: string]: string }>;
}

export function classView(mission: Mission, state: SessionState, records: readonly Record[]): ClassView {
  const own = ofGroup(state, records);
  const teams = Object.values(state.teams).map((team) => classTeam(mission, state, team, own));
  const hard = hardestOf(teams);
  return {
    id: mission.id,
    title: mission.title,
    district: mission.district,
    puzzles: mission.puzzles.map(({ id, title }) => ({ id, title })),
    objectives: mission.objectives.map(({ id, title, found }) => ({ id, title, found })),
    misconceptions: mission.misconceptions.filter(({ id }) =>
      teams.some(({ evidence }) => evidence.some(({ changes }) => changes.some((one) => one.misconception === id))),
    ),
    transfer: mission.debrief.transfer,
    gestures: mission.debrief.gestures,
    teams,
    ...(hard === undefined ? {} : { hardest: hard }),
    notes: notesOf(own, null),
  };
}

export function classGrid(mission: Mission, state: SessionState, records: readonly Record[]): ClassGrid {
  const { objectives, teams, hardest, puzzles } = classView(mission, state, records);
  return {
    objectives: objectives.map(({ id, title }) => ({ id, title })),
    teams: teams.map(({ id, emblem, over, evidence }) => ({
      id,
      emblem,
      over,
      reached: Object.fromEntries(evidence.map(({ objective, reached }) => [objective, reached])),
    })),
    titles: Object.fromEntries(puzzles.map((puzzle) => [puzzle.id, puzzle.title])),
    ...(hardest === undefined ? {} : { hardest }),
  };
}

function classTeam(mission: Mission, state: SessionState, team: TeamState, records: readonly Record[]): ClassTeam {
  const told = report(mission, state, team, records);
  const { minutes, solved, of, hints, breached, hardest, objectives } = told;
  const { gesture, transfer } = team.debrief;
  return {
    id: team.id,
    emblem: team.emblem,
    level: team.level,
    over: team.stage === 'ending' || team.stage === 'debrief',
    minutes,
    solved,
    of,
    hints,
    breached,
    hardest,
    evidence: objectives.map(({ evidence }) => evidence),
    questions: questionsFor(told),
    answers: transfer,
    ...(gesture === undefined ? {} : { gesture }),
    notes: notesOf(records, team.id),
  };
}

/** What was hardest to most teams; of several, the one that comes first in the mission is as good as another. */
function hardestOf(teams: readonly ClassTeam[]): string | undefined {
  const named = teams.flatMap(({ hardest }) => hardest ?? []);
  const times = (id: string): number => named.filter((one) => one === id).length;
  return [...new Set(named)].sort((one, other) => times(other) - times(one))[0];
}

const notesOf = (records: readonly Record[], about: string | null): string[] =>
  records.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'noted' && event.about === about ? [event.words] : [])),
  );
