import type { CompiledMission } from '../scenario/compile.ts';
import type { Puzzle, Variant } from '../scenario/mission.ts';
import type { Step } from '../scenario/step.ts';

/** A board that one move solves. */
const STEP: Step = {
  mechanic: 'capture',
  goal: '',
  documents: [],
  deductions: [],
  hints: ['', '', ''],
  board: {
    drawers: 1,
    screens: [{ id: 'only', mark: '1', look: 'photo', reads: {}, proves: { what: 'this' } }],
    bulbs: [{ id: 'bulb', label: '', needs: { facet: 'what', distinct: 1 } }],
  },
};
export const SOLVING = { type: 'keep', screen: 'only' } as const;

const VARIANT: Variant = { steps: [STEP], solved: [] };

/** The same mission with every board replaced by one that a single move solves: what opens what, and nothing else. */
export function skeleton(compiled: CompiledMission): CompiledMission {
  const bare = ({ levels, ...puzzle }: Puzzle): Puzzle => ({
    ...puzzle,
    levels: {
      ...(levels['1'] === undefined ? {} : { '1': VARIANT }),
      ...(levels['2'] === undefined ? {} : { '2': VARIANT }),
    },
  });
  return { ...compiled, mission: { ...compiled.mission, puzzles: compiled.mission.puzzles.map(bare) } };
}
