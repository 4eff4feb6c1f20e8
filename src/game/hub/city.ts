import { missions } from 'virtual:missions';
import type { Language } from '../../core/scenario/language.ts';

type Entry = (typeof missions)[number];

/** A mission as the map of the Cité names it. */
export interface CityMission extends Pick<Entry, 'id' | 'accent' | 'minutes'> {
  readonly title: string;
  readonly district: string;
  readonly pitch: string;
}

const NAMELESS = { title: '', district: '', pitch: '' };

/** Every mission of this build in one language, or in its own where it has no translation. */
export function cityMissions(language: Language): readonly CityMission[] {
  return missions.map(({ id, accent, minutes, labels }) => ({
    id,
    accent,
    minutes,
    ...(labels[language] ?? Object.values(labels)[0] ?? NAMELESS),
  }));
}
