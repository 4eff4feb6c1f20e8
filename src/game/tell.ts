import { momentOf } from '../core/debrief/moment.ts';
import type { CompiledMission } from '../core/scenario/compile.ts';
import type { Language } from '../core/scenario/language.ts';
import { namesOf } from '../core/scenario/names.ts';
import type { Record } from '../core/session/event.ts';
import type { Happened } from '../core/session/happened.ts';
import { type Seen, seen } from '../core/session/seen.ts';
import type { Seat } from '../core/session/share.ts';
import type { SessionState } from '../core/session/state.ts';
import { wording } from '../core/session/wording.ts';
import type { MomentTold } from '../core/wire/api.ts';
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

/** There is no such moment. */
class NoMoment extends Error {
  readonly code = 'not-found';
}

/** The moment at which a team came to an objective, where the session is in this page. */
export async function lookBack(
  { mission: { mission, catalogues }, state, records }: Omit<Held, 'now'>,
  team: string,
  objective: string,
  language: Language,
): Promise<MomentTold> {
  const moment = momentOf(mission, state, records, team, objective);
  if (moment === undefined) throw new NoMoment();
  const catalogue = catalogues[language] ?? catalogues[mission.language] ?? {};
  return { moment, words: wording(moment, catalogue, namesOf(mission, state.settings.names), language) };
}
