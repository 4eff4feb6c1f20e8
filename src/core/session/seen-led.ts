import type { Mission } from '../scenario/mission.ts';
import type { SessionState } from './state.ts';

/** What a team's screen knows of it. */
export interface SeenLed {
  readonly step: string;
  readonly page: number | null;
  readonly answers: boolean;
}

export const seenLed = ({ slide, led }: SessionState): SeenLed | null =>
  slide === null ? null : { step: slide, page: led.page, answers: led.answers };

/** What all teams answered to the situation that is talked about. Nobody's choice is named: only how many teams made it. */
export interface Answers {
  readonly situation: string;
  /** Teams that have answered, of those that came to their debrief. */
  readonly answered: number;
  readonly of: number;
  /** How many teams chose it, by choice; null until an adult shows it. */
  readonly counts: Readonly<{ [choice: string]: number }> | null;
}

/** The answers to the situation in hand; null when none is talked about. */
export function answersOf(mission: Mission, { slide, led, teams }: SessionState): Answers | null {
  const situation = slide === 'transfer' ? mission.debrief.transfer[led.page ?? 0] : undefined;
  if (situation === undefined) return null;
  const there = Object.values(teams).filter(({ stage }) => stage === 'debrief');
  const chosen = there.flatMap(({ debrief }) => debrief.transfer[situation.id] ?? []);
  const count = (id: string): number => chosen.filter((choice) => choice === id).length;
  return {
    situation: situation.id,
    answered: chosen.length,
    of: there.length,
    counts: led.answers ? Object.fromEntries(situation.choices.map(({ id }) => [id, count(id)])) : null,
  };
}
