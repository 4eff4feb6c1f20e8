import type { Level } from '../scenario/mission.ts';
import type { TeamState } from './state.ts';

/** A team before its briefing. `seq`: the record that it begins with. */
export function newTeam(id: string, emblem: string, level: Level, seq: number): TeamState {
  const progress = { puzzles: {}, tokens: [], solved: [] };
  return {
    id,
    emblem,
    level,
    stage: 'briefing',
    at: null,
    progress,
    history: [{ seq, puzzle: null, level, progress, stage: 'briefing', at: null }],
    cursor: 0,
    breached: false,
    stars: 0,
    debrief: { transfer: {} },
    answers: { before: {}, after: {} },
    clock: { heldAt: null, out: 0, bonus: 0 },
    blank: false,
    help: false,
    offers: null,
    messages: [],
    lastWrong: null,
    chime: 0,
  };
}
