import type { GameView } from '../game.ts';

type Chosen = GameView['seen']['team']['debrief'];

/** What the team has chosen in its debrief, with what was tapped a moment ago and is not answered yet. */
export function chosenOf({ seen, pending }: Pick<GameView, 'seen' | 'pending'>): Chosen {
  let { debrief } = seen.team;
  for (const command of pending) {
    if (command.type === 'mood') debrief = { ...debrief, mood: command.mood };
    if (command.type === 'gesture') debrief = { ...debrief, gesture: command.gesture };
    if (command.type === 'transfer') {
      debrief = { ...debrief, transfer: { ...debrief.transfer, [command.situation]: command.choice } };
    }
  }
  return debrief;
}
