import { type Command, isMasterCommand, isSeatCommand, isSessionCommand } from './command.ts';

/**
 * Who gives a command. alone: one team in one page, its own game master · seat: a screen of a team in a session with a game master ·
 * master: a game master · room: whoever holds the session.
 */
export type Role = 'alone' | 'seat' | 'master' | 'room';

const OF_THE_ROOM = new Set<string>(['due', 'away', 'mend']);

/** Whether a role may give a command at all. What it comes to then is for `decide`. */
export function may(role: Role, command: Command): boolean {
  if (isSeatCommand(command)) return role === 'room';
  if (OF_THE_ROOM.has(command.type)) return role === 'room' || role === 'alone';
  if (isMasterCommand(command)) return role === 'master';
  if (isSessionCommand(command)) return role === 'master' || role === 'alone';
  // A change of level restarts the puzzle in hand: with a game master it is theirs to decide.
  return role === 'alone' || (role === 'seat' && command.type !== 'level');
}

/** Whether a record is a game master's act. */
export const byMaster = ({ seat }: { readonly seat: string }): boolean => seat.startsWith('master');
