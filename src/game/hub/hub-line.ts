import type { Say } from '../../ui/language/say.ts';
import type { CityMission } from './city.ts';

interface Known {
  readonly missions: readonly CityMission[];
  readonly played: readonly string[];
  /** The mission that was played just now. */
  readonly fresh: string | undefined;
}

/** What Archie says over the map: that there is more light, or which district calls. */
export function hubLine({ missions, played, fresh }: Known, say: Say): string | undefined {
  const waiting = missions.filter(({ id }) => !played.includes(id));
  const [first, ...others] = waiting;
  if (missions.length === 0) return undefined;
  if (fresh !== undefined) return say('hub-brighter');
  if (first === undefined) return say('hub-all-lit');
  return others.length === 0 ? say('hub-calls', { district: first.district }) : say('hub-calls-many');
}

/** The lit district that greets the one that has just come back to light. */
export function greeter({ missions, played, fresh }: Known): string | undefined {
  if (fresh === undefined) return undefined;
  return missions.find(({ id }) => id !== fresh && played.includes(id))?.id;
}
