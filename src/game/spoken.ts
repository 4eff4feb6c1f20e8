import type { Line } from '../core/scenario/line.ts';
import type { Kind } from '../core/scenario/step.ts';
import type { Happened } from '../core/session/happened.ts';
import type { Seen } from '../core/session/seen.ts';
import type { Say } from '../ui/language/say.ts';

/** A line as it is shown and read out: who says it, in words. */
export interface Spoken {
  readonly who: string;
  readonly name: string | undefined;
  readonly words: string;
  readonly mood: string;
  readonly tone: 'story' | 'right' | 'wrong' | 'remark' | 'hint' | 'note';
  /** What Archie puts on with this line, for the rest of the mission. */
  readonly prop?: string;
  /** Said before what the screen of a new stage tells. */
  readonly first?: true;
}

/** Whose hand it was, as this screen speaks of it. */
export type Whose = 'self' | 'mate' | 'master' | 'room';

export function byWhom(happened: Happened | undefined, seat: string | undefined): Whose {
  if (happened === undefined || happened.by === 'room') return 'room';
  if (seat === undefined || happened.by === seat) return 'self';
  return happened.by.startsWith('master') ? 'master' : 'mate';
}

export interface Scribe {
  readonly seen: Seen;
  /** The mechanic of the board on which something just happened. */
  readonly board: string | undefined;
  readonly by: Whose;
  readonly say: Say;
  readonly t: (text: string) => string;
  /** A mechanic's own words. */
  readonly phrase: (kind: Kind, key: string, values?: Readonly<Record<string, string | number>>) => string;
}

/** A line of the story, as it is shown. */
export function spoken(line: Line, { seen, say, t }: Pick<Scribe, 'seen' | 'say' | 't'>): Spoken {
  return {
    who: line.who,
    name: nameOf(line.who, seen, say),
    words: t(line.say),
    mood: line.mood ?? 'talking',
    tone: 'story',
    ...(line.prop === undefined ? {} : { prop: line.prop }),
  };
}

export function nameOf(who: string, seen: Seen, say: Say): string | undefined {
  if (who === 'archie') return say('archie-says');
  if (who === 'blackhat') return say('blackhat-says');
  return seen.mission.people[who];
}

/** A line of Archie's. */
export const archie = (words: string, scribe: Scribe, mood = 'talking', tone: Spoken['tone'] = 'story'): Spoken => ({
  who: 'archie',
  name: scribe.say('archie-says'),
  words,
  mood,
  tone,
});
