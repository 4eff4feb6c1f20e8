import type { Say } from '../../ui/language/say.ts';
import type { GameView } from '../game.ts';
import type { Spoken } from '../spoken.ts';

type Message = GameView['seen']['team']['messages'][number];

/** Sentences of the game master that nobody of the team has marked as read, oldest first. */
export function unreadOf({ seen, pending }: Pick<GameView, 'seen' | 'pending'>): readonly Message[] {
  const marked = new Set(pending.flatMap((command) => (command.type === 'message-read' ? [command.id] : [])));
  return seen.team.messages.filter(({ id, read }) => !read && !marked.has(id));
}

export const noteOf = (message: Message, say: Say): Spoken => ({
  who: 'master',
  name: say('master-says'),
  words: message.words,
  mood: 'listening',
  tone: 'note',
});
