import type { AnyMove } from '../../mechanics/mechanic.ts';
import type { Level } from '../scenario/mission.ts';
import type { Command } from '../session/command.ts';

/** One act of a way through a mission; from it the words of a person and the records of a replay are made. */
export type WayAct =
  /** The team stands before a step, with all that it takes to get there. */
  | { readonly do: 'reach'; readonly puzzle: string; readonly step: number }
  | { readonly do: 'move'; readonly puzzle: string; readonly step: number; readonly move: AnyMove }
  /** The puzzle in hand is solved, by the known solution. */
  | { readonly do: 'solve'; readonly puzzle: string }
  | { readonly do: 'give'; readonly command: Command; readonly by: 'team' | 'master' | 'room' };

/** A shortest way to what a problem tells of, from the beginning of a session. */
export interface Way {
  readonly level: Level;
  readonly acts: readonly WayAct[];
}
