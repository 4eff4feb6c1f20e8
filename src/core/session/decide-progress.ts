import type { Mission, Puzzle } from '../scenario/mission.ts';
import { variantOf } from '../scenario/mission.ts';
import type { ForTeam } from './command-master.ts';
import { solve } from './decide-move.ts';
import { level } from './decide-team.ts';
import type { Event } from './event.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { TeamState } from './state.ts';
import { door, firstSnapshot, over, puzzleOf, stepAt } from './steps.ts';
import { toMeta } from './to-meta.ts';

type ProgressCommand = Extract<
  ForTeam,
  {
    type:
      | 'end'
      | 'to-debrief'
      | 'force'
      | 'skip'
      | 'to-meta'
      | 'give-token'
      | 'back'
      | 'forth'
      | 'reset-puzzle'
      | 'reset-team'
      | 'set-level';
  }
>;

/** What a game master changes in a team's progress. Each is a moment of the team's history. */
export function decideProgress(
  mission: Mission,
  team: TeamState,
  command: ProgressCommand,
): readonly Event[] | Refusal {
  const of = team.id;
  switch (command.type) {
    case 'end':
      return over(team) ? refuse('wrong-stage') : [{ type: 'ended', team: of, to: 'ending' }];
    case 'to-debrief':
      return team.stage === 'debrief' ? refuse('wrong-stage') : [{ type: 'ended', team: of, to: 'debrief' }];
    case 'force':
    case 'skip': {
      const puzzle = puzzleOf(mission, command.puzzle);
      return puzzle === undefined ? refuse('unknown-puzzle') : pass(team, puzzle, command.type === 'force');
    }
    case 'to-meta':
      return toMeta(mission, team);
    case 'give-token': {
      if (!mission.tokens.some(({ id }) => id === command.token)) return refuse('unknown-choice');
      if (over(team)) return refuse('wrong-stage');
      return team.progress.tokens.includes(command.token)
        ? []
        : [{ type: 'token-given', team: of, token: command.token }];
    }
    case 'back':
    case 'forth': {
      const reached = team.history[team.cursor + (command.type === 'back' ? -1 : 1)];
      if (reached === undefined) return refuse(command.type === 'back' ? 'nothing-to-undo' : 'nothing-to-redo');
      return [{ type: 'rewound', team: of, to: reached.seq, placed: true }];
    }
    case 'reset-puzzle': {
      const puzzle = puzzleOf(mission, command.puzzle);
      const first = puzzle === undefined ? undefined : stepAt(puzzle, team.level, 0);
      if (puzzle === undefined || first === undefined) return refuse('unknown-puzzle');
      const begun = team.progress.puzzles[puzzle.id];
      if (begun === undefined) return [];
      if (begun.solved) return refuse('already-solved');
      return [{ type: 'puzzle-reset', team: of, puzzle: puzzle.id, snapshot: firstSnapshot(first) }];
    }
    case 'reset-team':
      return team.stage === 'briefing' ? [] : [{ type: 'team-reset', team: of }];
    case 'set-level':
      return level(mission, team, command.level);
  }
}

function pass(team: TeamState, puzzle: Puzzle, forced: boolean): readonly Event[] | Refusal {
  const state = door(puzzle, team);
  if (over(team)) return refuse('wrong-stage');
  if (state === 'solved') return refuse('already-solved');
  const steps = variantOf(puzzle, team.level)?.steps ?? [];
  const last = stepAt(puzzle, team.level, steps.length - 1);
  const first = stepAt(puzzle, team.level, 0);
  if (state === 'absent' || last === undefined || first === undefined) return refuse('unknown-puzzle');
  const begun = team.progress.puzzles[puzzle.id];
  const shown = forced
    ? { step: steps.length - 1, snapshot: solve(last) }
    : { step: begun?.step ?? 0, snapshot: begun?.snapshot ?? firstSnapshot(first) };
  const passed: Event = {
    type: 'passed',
    team: team.id,
    puzzle: puzzle.id,
    ...shown,
    forced,
    ...(puzzle.gives === undefined ? {} : { token: puzzle.gives }),
  };
  // Behind the last puzzle comes the ending, unless the team stands before the solved board and goes on by itself.
  const stays = forced && team.at === puzzle.id;
  // The moment comes first: the one before it keeps where the team stood until then.
  if (puzzle.role === 'meta' && !stays) return [passed, { type: 'left', team: team.id, to: 'ending' }];
  return team.stage === 'briefing' ? [passed, { type: 'began', team: team.id }] : [passed];
}
