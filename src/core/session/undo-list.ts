import type { Record } from './event.ts';
import type { SessionState } from './state.ts';
import { type Undoable, undoOf } from './undo.ts';

/** Acts that can be taken back now, newest first. Time added and taken away again leaves only its taking away. */
export function undoList(state: SessionState, records: readonly Record[]): Undoable[] {
  const spent = new Set<number>();
  records.forEach((record, at) => {
    const earlier = records.slice(0, at).reverse();
    const before = earlier.find((one) => !spent.has(one.seq) && opposite(one, record));
    if (before !== undefined) spent.add(before.seq);
  });
  return records
    .filter(({ seq }) => !spent.has(seq))
    .map((record) => ({ seq: record.seq, acts: undoOf(state, record) }))
    .filter(({ acts }) => acts.length > 0)
    .reverse();
}

/** Whether one record took away the very time that the other added. */
function opposite(one: Record, other: Record): boolean {
  const added = times(one);
  const taken = times(other);
  return added.size > 0 && added.size === taken.size && [...added].every(([whom, ms]) => taken.get(whom) === -ms);
}

/** Time that a record added, by team; under nothing, for the session. */
function times({ events }: Record): ReadonlyMap<string, number> {
  return new Map(
    events.flatMap((event) =>
      event.type === 'extended'
        ? [['', event.ms] as const]
        : event.type === 'team-extended'
          ? [[event.team, event.ms] as const]
          : [],
    ),
  );
}
