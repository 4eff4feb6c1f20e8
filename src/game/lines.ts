import type { Line } from '../core/scenario/line.ts';
import type { Kind } from '../core/scenario/step.ts';
import type { Happening } from '../core/session/happened.ts';
import type { Seen } from '../core/session/seen.ts';
import type { Say } from '../ui/language/speak.ts';

/** A line as it is shown and read out: who says it, in words. */
export interface Spoken {
  readonly who: string;
  readonly name: string | undefined;
  readonly words: string;
  readonly mood: string;
  readonly tone: 'story' | 'right' | 'wrong' | 'remark' | 'hint';
}

export interface Scribe {
  readonly seen: Seen;
  /** The mechanic of the board on which something just happened. */
  readonly board: string | undefined;
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
  };
}

function nameOf(who: string, seen: Seen, say: Say): string | undefined {
  if (who === 'archie') return say('archie-says');
  if (who === 'blackhat') return say('blackhat-says');
  return seen.mission.people[who];
}

const archie = (words: string, scribe: Scribe, mood = 'talking', tone: Spoken['tone'] = 'story'): Spoken => ({
  who: 'archie',
  name: scribe.say('archie-says'),
  words,
  mood,
  tone,
});

/** What is said to something that just happened. */
export function linesFor(event: Happening, scribe: Scribe): readonly Spoken[] {
  const { seen, say, t } = scribe;
  switch (event.type) {
    case 'opened':
    case 'step-solved':
      return (seen.puzzle?.opening ?? []).map((line) => spoken(line, scribe));
    case 'moved':
      return replied(event, scribe);
    case 'solved':
      return [
        ...(seen.puzzle?.after ?? []).map((line) => spoken(line, scribe)),
        archie(say('solved-archie'), scribe, 'delighted'),
      ];
    case 'hint-taken': {
      const hint = seen.puzzle?.hints[event.hint - 1];
      return hint === undefined ? [] : [archie(t(hint), scribe, 'thinking', 'hint')];
    }
    case 'lens-called':
      return [archie(say(`call-${event.lens}`), scribe, 'listening')];
    case 'rewound':
      return [archie(say('undo-line'), scribe, 'listening')];
    case 'breached':
      return [archie(say('breach'), scribe, 'delighted')];
    case 'restarted':
      return [archie(say('restarted'), scribe, 'thinking')];
    case 'level-set':
      return [archie(say('level-changed', { n: event.level }), scribe, 'talking')];
    case 'star-lit':
      return (seen.mission.scene.disguise?.lines ?? []).map((line) => spoken(line, scribe));
    default:
      return [];
  }
}

/** What answers a move; the first wrong try of a step gets a kind word from Archie too. */
function replied(event: Extract<Happening, { type: 'moved' }>, scribe: Scribe): Spoken[] {
  const { reply } = event;
  const { seen, say, t, phrase } = scribe;
  const kind = scribe.board as Kind | undefined;
  const own =
    reply.phrase === undefined || kind === undefined ? [] : [phrase(kind, reply.phrase.key, reply.phrase.values)];
  const sentences = [...own, ...(reply.say ?? []).map(t)];
  if (sentences.length === 0) return [];
  const who = reply.who ?? 'scene';
  const tone = reply.verdict === 'wrong' ? 'wrong' : reply.verdict === 'right' ? 'right' : 'remark';
  const answer: Spoken = {
    who,
    name: nameOf(who, seen, say),
    words: sentences.join(' '),
    mood: tone === 'wrong' ? 'worried' : 'talking',
    tone,
  };
  // A message that hurts gets a comfort of its own, on the desk.
  const cheered = tone === 'wrong' && seen.puzzle?.wrong === 1 && kind !== 'tiles';
  return cheered ? [answer, archie(say('wrong-try'), scribe)] : [answer];
}
