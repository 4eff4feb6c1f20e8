import type { Kind } from '../../core/scenario/step.ts';
import type { LogEntry } from '../../core/session/log.ts';
import { face, minutesOf } from '../facts/clock.ts';
import { ended } from '../facts/ended.ts';
import type { ConsoleSay } from '../language/say.ts';

/** What is needed to tell an entry in one language. */
export interface Teller {
  readonly say: ConsoleSay;
  /** The sentence of a text id. */
  t(text: string): string;
  puzzle(id: string): string;
  token(id: string): string;
  /** A mechanic's own words. */
  phrase(kind: Kind, key: string, values?: Readonly<Record<string, string | number>>): string;
}

const signed = (ms: number): string => {
  const n = minutesOf(ms);
  return n < 0 ? `−${-n}` : `+${n}`;
};

/** One entry of the log as a sentence; the team it is about is told beside it. */
export function entryWords(entry: LogEntry, { say, t, puzzle, token, phrase }: Teller): string {
  switch (entry.type) {
    case 'created':
    case 'started':
    case 'paused':
    case 'resumed':
    case 'began':
    case 'rewound':
    case 'restarted':
    case 'breached':
    case 'called':
    case 'debriefed':
    case 'gesture-chosen':
    case 'team-held':
    case 'team-released':
    case 'team-reset':
    case 'chimed':
    case 'seat-handed':
    case 'policy-set':
    case 'group-restored':
      return say(`log-${entry.type}`);
    case 'extended':
      return say('log-extended', { n: signed(entry.ms) });
    case 'clock-set':
      if (entry.limit === null) return say('log-clock-off');
      return say(entry.shown ? 'log-clock-shown' : 'log-clock-hidden', { n: minutesOf(entry.limit) });
    case 'away':
      return say('log-away', { time: face(entry.ms) });
    case 'opened':
    case 'hint-offered':
    case 'finished-for-team':
    case 'puzzle-reset':
      return say(`log-${entry.type}`, { puzzle: puzzle(entry.puzzle) });
    case 'left':
      return say(`log-left-${entry.to}`);
    case 'solved':
      return say(`log-solved-${entry.help}`, { puzzle: puzzle(entry.puzzle) });
    case 'hint-taken': {
      const how = entry.given !== true ? 'taken' : entry.uncounted === true ? 'free' : 'given';
      return say(`log-hint-${how}`, { n: entry.hint, puzzle: puzzle(entry.puzzle) });
    }
    case 'hint-withdrawn':
      return say('log-hint-withdrawn', { n: entry.hint, puzzle: puzzle(entry.puzzle) });
    case 'level-set':
      return say('log-level-set', { n: entry.level });
    case 'team-extended':
      return say(entry.gift ? 'log-gift' : 'log-team-extended', { n: signed(entry.ms) });
    case 'ended':
      return say(`log-ended-${entry.to}`);
    case 'message-kept':
      return say(entry.message.state === 'held' ? 'log-message-held' : 'log-message-sent', {
        words: entry.message.words,
      });
    case 'message-changed':
      if (entry.state === undefined) return say('log-message-edited', { words: entry.words ?? '' });
      return say(`log-message-now-${entry.state}`);
    case 'offers-set':
    case 'help-set':
    case 'team-blanked':
    case 'blanked':
    case 'asks-after':
    case 'gate-set':
      return say(`log-${entry.type}-${entry.on ? 'on' : 'off'}`);
    case 'passed':
      if (entry.shown === true) return say('log-shown', { puzzle: puzzle(entry.puzzle) });
      return say(entry.forced ? 'log-forced' : 'log-skipped', { puzzle: puzzle(entry.puzzle) });
    case 'token-given':
      return say('log-token-given', { token: token(entry.token) });
    case 'seat-joined':
      return say(entry.into === null ? 'log-seat-waits' : 'log-seat-joined');
    case 'seat-placed':
      return say(entry.into === null ? 'log-seat-unplaced' : 'log-seat-placed');
    case 'seat-removed':
      return say('log-seat-removed');
    case 'noted':
      return say('log-noted', { words: entry.words });
    case 'group-begun':
      return say('log-group-begun', { n: entry.level });
    case 'tried': {
      const { wrong } = entry;
      const tried = ended(phrase(wrong.kind, wrong.phrase.key, wrong.phrase.values));
      const answer = wrong.say.map(t).join(' ');
      return answer === '' ? say('log-tried', { tried }) : say('log-tried-answer', { tried, answer });
    }
  }
}
