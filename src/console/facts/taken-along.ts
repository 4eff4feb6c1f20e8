import type { MasterSession, MasterTeam } from '../../core/session/seen-master.ts';
import type { Clock } from '../../core/session/state.ts';

/** Whether beginning the led debrief has to take teams along: it has not begun, the group has, and somebody is not there yet. */
export const takesAlong = (
  { slide }: Pick<MasterSession, 'slide'>,
  { state }: Pick<Clock, 'state'>,
  teams: readonly Pick<MasterTeam, 'stage'>[],
): boolean => slide === null && state !== 'ready' && teams.some(({ stage }) => stage !== 'debrief');
