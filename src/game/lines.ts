import type { Kind } from '../core/scenario/step.ts';
import type { Happening } from '../core/session/happened.ts';
import { ledLines } from './led-lines.ts';
import { archie, nameOf, type Scribe, type Spoken, spoken } from './spoken.ts';

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
      return [archie(say(scribe.by === 'master' ? 'master-rewound' : 'undo-line'), scribe, 'listening')];
    case 'breached':
      return [archie(say('breach'), scribe, 'delighted')];
    case 'restarted':
      return [archie(say('restarted'), scribe, 'thinking')];
    case 'level-set':
      return [archie(say('level-changed', { n: event.level }), scribe, 'talking')];
    case 'star-lit':
      return (seen.mission.scene.disguise?.lines ?? []).map((line) => spoken(line, scribe));
    default:
      return ledLines(event, scribe).map((line) => ({ ...line, first: true }));
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
