import type { Mission } from '../scenario/mission.ts';
import type { TeamCommand } from './command.ts';
import type { Event } from './event.ts';
import { asked, byOf } from './questions.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { SessionState, TeamState } from './state.ts';

/** What an answer to one of the short questions comes to. It can be changed as long as they are open. */
export function decideAnswer(
  mission: Mission,
  state: SessionState,
  team: TeamState,
  seat: string,
  command: Extract<TeamCommand, { type: 'answer' }>,
): readonly Event[] | Refusal {
  const { moment, question: id, choice, sure } = command;
  const open = asked(mission, state, team);
  if (open?.moment !== moment) return refuse('wrong-stage');
  const question = open.list.find((one) => one.id === id);
  if (question === undefined || !question.answers.includes(choice)) return refuse('unknown-choice');
  const by = byOf(state, team, seat);
  const kept = Object.hasOwn(team.answers[moment], by) ? team.answers[moment][by]?.[id] : undefined;
  if (kept?.choice === choice && kept.sure === sure) return [];
  return [{ type: 'question-answered', team: team.id, moment, by, question: id, form: open.form, choice, sure }];
}
