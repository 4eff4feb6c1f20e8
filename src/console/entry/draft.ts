import { DEFAULT_SETTINGS } from '../../core/session/state.ts';
import type { NewSession, OfferedMission } from '../../core/wire/api.ts';

/** How the clock is kept. */
export type ClockKind = 'shown' | 'hidden' | 'off';

const MINUTE = 60_000;

/** What a class of today most likely wants: one tap creates it. */
export function firstDraft(mission: OfferedMission): NewSession {
  const { hintAfter, hintTries, hand, offers, placing } = DEFAULT_SETTINGS;
  return {
    mission: mission.id,
    level: 1,
    teams: 4,
    screens: 1,
    limit: mission.minutes * MINUTE,
    clockShown: true,
    offers,
    hintAfter,
    hintTries,
    hand,
    placing,
    names: {},
    questions: 'off',
  };
}

/** Another mission: its length and its people, the rest as it was chosen. */
export const withMission = (draft: NewSession, mission: OfferedMission): NewSession => ({
  ...draft,
  mission: mission.id,
  limit: draft.limit === null ? null : mission.minutes * MINUTE,
  names: {},
});

export const clockKind = ({ limit, clockShown }: Pick<NewSession, 'limit' | 'clockShown'>): ClockKind =>
  limit === null ? 'off' : clockShown ? 'shown' : 'hidden';

export const withClock = (draft: NewSession, kind: ClockKind, mission: OfferedMission): NewSession => ({
  ...draft,
  limit: kind === 'off' ? null : (draft.limit ?? mission.minutes * MINUTE),
  clockShown: kind === 'shown',
});

/** The next name of a person: the story's own, then each alternate, then the story's own again. */
export function withNextName(
  names: Readonly<Record<string, string>>,
  person: OfferedMission['people'][number],
): Record<string, string> {
  const { [person.id]: now, ...others } = names;
  const next = person.alternates[now === undefined ? 0 : person.alternates.indexOf(now) + 1];
  return next === undefined ? others : { ...others, [person.id]: next };
}
