import type { Moment } from '../../core/scenario/questions.ts';
import type { MasterTeam } from '../../core/session/seen-master.ts';
import type { Settings } from '../../core/session/state.ts';

/** How many have answered everything, of how many that are asked: teams, or the screens that have one. */
export function answeredOf(
  teams: readonly Pick<MasterTeam, 'answered' | 'screens'>[],
  questions: Settings['questions'],
  moment: Moment,
): { readonly n: number; readonly of: number } {
  const n = teams.reduce((sum, { answered }) => sum + answered[moment], 0);
  const of = questions === 'team' ? teams.length : teams.reduce((sum, { screens }) => sum + screens.length, 0);
  return { n, of: Math.max(n, of) };
}
