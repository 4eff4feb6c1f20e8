import type { CompiledMission } from '../core/scenario/compile.ts';
import type { Language } from '../core/scenario/language.ts';
import { namesOf } from '../core/scenario/names.ts';
import type { Record } from '../core/session/event.ts';
import type { Happened } from '../core/session/happened.ts';
import { type Seen, seen } from '../core/session/seen.ts';
import type { Seat } from '../core/session/share.ts';
import type { SessionState } from '../core/session/state.ts';
import { wording } from '../core/session/wording.ts';
import type { Told } from './authority.ts';

interface Held {
  readonly mission: CompiledMission;
  readonly state: SessionState;
  readonly records: readonly Record[];
  /** The authority's time. */
  readonly now: number;
}

/** What a page that holds its session itself is told: what a seat sees, with its sentences. */
export function tell(
  { mission: { mission, catalogues }, state, records, now }: Held,
  sight: Seat,
  language: Language,
  happened: Happened | undefined,
): Pick<Told, 'seen' | 'words' | 'happened'> {
  const view = seen(mission, state, sight, now, records) as Seen;
  const catalogue = catalogues[language] ?? catalogues[mission.language] ?? {};
  const words = wording([view, happened], catalogue, namesOf(mission, state.settings.names), language);
  return { seen: view, words, ...(happened === undefined ? {} : { happened }) };
}
