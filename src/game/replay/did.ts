import type { Record } from '../../core/session/event.ts';
import { isReplayWord, type ReplayWord } from './words.ts';

/** What a record was, for whoever looks at one team: a word of the replay page. */
export function didWord(record: Record, team: string): ReplayWord {
  const others = record.events.flatMap((event) => ('team' in event && event.team !== null ? [event.team] : []));
  if (others.length > 0 && !others.includes(team)) return 'did-other';
  const word = `did-${record.command.type}`;
  return isReplayWord(word) ? word : 'did-master';
}
