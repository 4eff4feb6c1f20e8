import type { CompiledMission } from '../scenario/compile.ts';
import type { Record } from './event.ts';
import { byMaster } from './rights.ts';
import { RULES_VERSION } from './state.ts';
import type { Kept } from './store.ts';

/** A session to be looked at again, step by step: its exact mission and its log. */
export interface Replay {
  readonly mission: CompiledMission;
  readonly records: readonly Record[];
}

const FORMAT = 'gardiens-replay';

/** Words that somebody typed stay in the session: only that there were some is kept. */
const UNSAID = '…';

/** The text of a replay file. What a game master wrote or noted is left out. */
export const replayFile = ({ mission, records }: Kept): string =>
  JSON.stringify({ format: FORMAT, rules: RULES_VERSION, mission, records: records.map(unsaid) });

const TYPED = new Set(['words', 'was']);
const unsaid = (record: Record): Record =>
  byMaster(record)
    ? JSON.parse(JSON.stringify(record, (key, value) => (TYPED.has(key) && typeof value === 'string' ? UNSAID : value)))
    : record;

/** Why a file is no replay. */
export type ReplayFault = 'replay-no-json' | 'replay-other-file' | 'replay-newer';

/** Reads a replay file; never throws. */
export function readReplay(text: string): Replay | { readonly fault: ReplayFault } {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { fault: 'replay-no-json' };
  }
  const { format, rules, mission, records } = (typeof read === 'object' && read !== null ? read : {}) as {
    readonly [key: string]: unknown;
  };
  if (format !== FORMAT || typeof rules !== 'number') return { fault: 'replay-other-file' };
  if (rules > RULES_VERSION) return { fault: 'replay-newer' };
  return isMission(mission) && isLog(records) ? { mission, records } : { fault: 'replay-other-file' };
}

const isMission = (value: unknown): value is CompiledMission =>
  typeof value === 'object' && value !== null && 'mission' in value && 'catalogues' in value && 'hash' in value;

/** A log begins with what was created, and leaves no number out. */
const isLog = (value: unknown): value is readonly Record[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one: Partial<Record> | null, at) => one?.seq === at + 1 && Array.isArray(one.events)) &&
  value[0].events[0]?.type === 'created';
