import { type AnyMove, play } from '../../../mechanics/mechanic.ts';
import type { CompiledMission } from '../../scenario/compile.ts';
import { LENSES } from '../../scenario/lens.ts';
import { puzzlesAt } from '../../scenario/mission.ts';
import type { SessionState, TeamState } from '../../session/state.ts';
import { door, puzzleOf, stepAt } from '../../session/steps.ts';

/** random: whatever can be done · greedy: what seems nearer · stuck: finds nothing alone, waits for hints · adversary: tries to break things, then plays on. */
export const BOTS = ['random', 'greedy', 'stuck', 'adversary'] as const;
export type Bot = (typeof BOTS)[number];

export interface Thinking {
  readonly mission: CompiledMission;
  readonly state: SessionState;
  readonly team: TeamState;
  /** From 0 to below 1. */
  readonly next: () => number;
}

/** What a bot does: a message for the room, from the screen that has the hand or from any. */
export interface Act {
  readonly do: unknown;
  readonly hand?: true;
}

const pick = <Item>(list: readonly Item[], next: () => number): Item | undefined =>
  list[Math.floor(next() * list.length)];

/** What this bot does now; undefined: it sits there and waits. */
export function act(bot: Bot, thinking: Thinking): Act | undefined {
  const { team, next } = thinking;
  if (bot === 'adversary' && next() < 0.5) return mischief(thinking);
  switch (team.stage) {
    case 'briefing':
      return { do: { type: 'begin' } };
    case 'district':
      return { do: { type: 'open', puzzle: pick(openDoors(thinking), next) } };
    case 'puzzle':
      return inPuzzle(bot, thinking);
    case 'ending':
      return after(thinking);
    case 'debrief':
      return undefined;
  }
}

const openDoors = ({ mission, team }: Thinking): string[] =>
  puzzlesAt(mission.mission, team.level)
    .filter((puzzle) => door(puzzle, team) === 'open')
    .map(({ id }) => id);

function after({ mission, team, next }: Thinking): Act {
  const { call } = mission.mission.ending;
  if (call !== undefined && team.debrief.call === undefined)
    return { do: { type: 'call', choice: Math.floor(next() * call.choices.length) } };
  return { do: { type: 'debrief' } };
}

function inPuzzle(bot: Bot, thinking: Thinking): Act | undefined {
  const { mission, team, next } = thinking;
  const id = team.at ?? '';
  const puzzle = puzzleOf(mission.mission, id);
  const kept = team.progress.puzzles[id];
  if (puzzle === undefined || kept === undefined || kept.solved) return { do: { type: 'leave' } };
  const step = stepAt(puzzle, team.level, kept.step);
  if (step === undefined) return { do: { type: 'leave' } };
  const taken = kept.hints[kept.step] ?? 0;
  if (team.breached && taken >= 3) return { do: { type: 'finish-for-us', puzzle: id } };
  if (team.breached || (kept.offered > 0 && next() < 0.6)) return { do: { type: 'hint', puzzle: id } };
  if (bot === 'stuck') return next() < 0.3 ? reading(thinking, id) : undefined;
  if (next() < 0.08) return reading(thinking, id);
  if (next() < 0.02) return { do: { type: 'leave' } };
  const moves = step.mechanic.moves(step.step.board);
  const move = bot === 'random' || next() < 0.2 ? pick(moves, next) : nearest(thinking, moves);
  return { do: { type: 'move', puzzle: id, step: kept.step, move: move ?? { type: 'clear' } }, hand: true };
}

function reading({ next }: Thinking, puzzle: string): Act {
  return { do: { type: 'read', puzzle, lens: pick(LENSES, next) } };
}

/** The move that brings a step nearest to its end, by what the mechanic itself calls progress; one of them when several do. */
function nearest({ mission, team, next }: Thinking, moves: readonly AnyMove[]): AnyMove | undefined {
  const puzzle = puzzleOf(mission.mission, team.at ?? '');
  const kept = team.progress.puzzles[team.at ?? ''];
  const step = puzzle && kept && stepAt(puzzle, team.level, kept.step);
  if (!step || !kept) return undefined;
  let best: AnyMove[] = [];
  let most = -1;
  for (const move of moves) {
    const played = play(step.machine, kept.snapshot, move);
    if (played === undefined) continue;
    const { done, of } = step.mechanic.progress(step.step.board, played.snapshot.context);
    const reached = played.snapshot.value === 'solved' ? Number.POSITIVE_INFINITY : done / Math.max(1, of);
    if (reached > most) [best, most] = [[], reached];
    if (reached === most) best.push(move);
  }
  return pick(best, next);
}

/** What no page of ours would send, or not now. */
function mischief({ mission, team, next }: Thinking): Act {
  const puzzles = mission.mission.puzzles.map(({ id }) => id);
  const puzzle = pick([...puzzles, 'nowhere', '__proto__'], next);
  const tricks: readonly unknown[] = [
    { type: 'undo' },
    { type: 'redo' },
    { type: 'leave' },
    { type: 'begin' },
    { type: 'debrief' },
    { type: 'star' },
    { type: 'open', puzzle },
    { type: 'hint', puzzle },
    { type: 'finish-for-us', puzzle },
    { type: 'call', choice: 99 },
    { type: 'level', level: team.level === 1 ? 2 : 1 },
    { type: 'level', level: 3 },
    { type: 'move', puzzle, step: 0, move: { type: 'clear' } },
    { type: 'move', puzzle, step: 7, move: { type: 'clear' } },
    { type: 'move', puzzle: team.at ?? puzzle, step: 0, move: { type: 'constructor', card: { $ne: 1 } } },
    { type: 'force', team: team.id, puzzle },
    { type: 'give-token', team: team.id, token: 'any' },
    { type: 'due' },
    ['an', 'array'],
    'words',
    null,
  ];
  return { do: pick(tricks, next) };
}
