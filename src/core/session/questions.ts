import { seedOf } from '../chance.ts';
import type { Mission } from '../scenario/mission.ts';
import { answersOf, type FormName, formFor, formOf, type Moment } from '../scenario/questions.ts';
import type { Answered, SessionState, TeamState } from './state.ts';

interface Asked {
  readonly moment: Moment;
  readonly form: FormName;
  readonly list: readonly { readonly id: string; readonly ask: string; readonly answers: readonly string[] }[];
}

/** The short questions that a team is asked now: before the start, and once more when the adult opens them in the debrief. */
export function asked(mission: Mission, state: SessionState, team: TeamState): Asked | undefined {
  if (mission.questions === undefined || state.settings.questions === 'off') return undefined;
  const moment = momentOf(state, team);
  if (moment === undefined) return undefined;
  const form = formFor(team.id, state.seed, moment);
  return {
    moment,
    form,
    list: mission.questions.map((question) => {
      const shown = formOf(question, team.level, form);
      return { id: question.id, ask: shown.ask, answers: answersOf(shown, seedOf(question.id, state.seed)) };
    }),
  };
}

function momentOf(state: SessionState, team: TeamState): Moment | undefined {
  if (state.clock.state === 'ready') return 'before';
  return state.asksAfter && team.stage === 'debrief' ? 'after' : undefined;
}

/** In whose name an answer is kept. */
export const byOf = ({ settings }: SessionState, team: TeamState, seat: string): string =>
  settings.questions === 'screen' ? seat : team.id;

/** What a screen is asked, with what it (or its team) has answered so far. Texts by id. */
export interface SeenQuestions extends Omit<Asked, 'form'> {
  /** Whether each screen answers for itself. */
  readonly each: boolean;
  readonly answered: Readonly<Record<string, Pick<Answered, 'choice' | 'sure'>>>;
}

export function questionsSeen(
  mission: Mission,
  state: SessionState,
  team: TeamState,
  seat: string,
): SeenQuestions | null {
  const open = asked(mission, state, team);
  if (open === undefined) return null;
  const { moment, list } = open;
  const by = byOf(state, team, seat);
  const kept = Object.hasOwn(team.answers[moment], by) ? (team.answers[moment][by] ?? {}) : {};
  const answered = Object.fromEntries(Object.entries(kept).map(([id, { choice, sure }]) => [id, { choice, sure }]));
  return { moment, list, each: state.settings.questions === 'screen', answered };
}
