import type { MasterSession } from '../../core/session/seen-master.ts';

/** What an adult has yet to confirm before the start: the ids of the ticks. */
export const ticksLeft = ({
  mission,
  gate,
}: Pick<MasterSession, 'gate'> & { mission: Pick<MasterSession['mission'], 'gate'> }) =>
  (mission.gate?.ticks ?? []).flatMap(({ id }) => (gate.includes(id) ? [] : [id]));
