import type { Event, Record } from './event.ts';
import type { SessionState } from './state.ts';

/** Whether a record is needed to tell what happened later: handling, readings and screens are not. */
export const tells = (record: Record): boolean => record.events.some(matters);

function matters(event: Event): boolean {
  switch (event.type) {
    case 'moved':
      return event.reply.verdict === 'wrong';
    case 'read':
    case 'lens-called':
    case 'hint-offered':
    case 'mood-chosen':
    case 'message-kept':
    case 'message-changed':
    case 'help-set':
    case 'chimed':
    case 'seat-joined':
    case 'seat-placed':
    case 'seat-removed':
    case 'seat-handed':
    case 'slide-set':
    case 'show-set':
    case 'star-lit':
    case 'question-answered':
    case 'asks-after':
    case 'gate-set':
      return false;
    default:
      return true;
  }
}

/** The records of the children who play now: those of the groups before are not theirs. The very first one holds the settings. */
export function ofGroup(state: SessionState, records: readonly Record[]): readonly Record[] {
  const { from } = state.group;
  const own = from <= 1 ? records : records.filter(({ seq }) => seq === 1 || seq >= from);
  const begun = own.filter((record) => record.seq > from && holds(record, 'group-begun'));
  const restored = own.filter((record) => holds(record, 'group-restored'));
  // A next group that was taken back never played: nothing that was done to it is anybody's.
  const between = (seq: number) => begun.some((one, at) => one.seq < seq && seq < (restored[at]?.seq ?? 0));
  return begun.length === 0 ? own : own.filter(({ seq }) => !between(seq));
}

const holds = ({ events }: Record, type: Event['type']): boolean => events.some((event) => event.type === type);
